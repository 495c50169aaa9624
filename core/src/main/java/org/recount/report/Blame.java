package org.recount.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;

/**
 * Gives each incident those who are blamed for it, claim it or deny it outside the clauses of its
 * triggers: "Police blame the rebels." stands in a sentence of its own. The nearest trigger of the
 * same sentence decides, else the incident that was spoken of last, a few sentences back at most.
 */
final class Blame {
  private static final int SENTENCES_BACK = 3;
  private static final int SENTENCES_BACK_OF_CLAIM = 12;

  private final Document document;
  private final List<Group> groups;
  private final Map<Group, List<Mention.Actor>> given = new HashMap<>();

  private Blame(Document document, List<Group> groups) {
    this.document = document;
    this.groups = groups;
  }

  /** Reads who is blamed for which of the groups. */
  static Blame of(Document document, List<Group> groups) {
    Blame blame = new Blame(document, groups);
    for (Mention.Actor actor : document.mentions(Mention.Actor.class)) {
      switch (actor.role()) {
        case BLAMED, CLAIMS, DENIES -> blame.give(actor);
        default -> {
          // Whoever acts or suffers does so where a trigger says it.
        }
      }
    }
    return blame;
  }

  /** Returns those blamed for this group elsewhere, in text order; empty if none. */
  List<Mention.Actor> of(Group group) {
    return given.getOrDefault(group, List.of());
  }

  private void give(Mention.Actor actor) {
    int sentence = document.sentenceAt(actor.span().start());
    int reach =
        actor.role() == Mention.Actor.Role.BLAMED ? SENTENCES_BACK : SENTENCES_BACK_OF_CLAIM;
    inSentence(actor.span(), sentence)
        .or(() -> before(sentence, reach))
        .ifPresent(g -> given.computeIfAbsent(g, k -> new ArrayList<>()).add(actor));
  }

  private Optional<Group> inSentence(Span words, int sentence) {
    Optional<Group> best = Optional.empty();
    int gap = Integer.MAX_VALUE;
    for (Group group : groups) {
      for (Candidate candidate : group.candidates()) {
        int distance = candidate.trigger().span().gap(words);
        if (candidate.sentence() == sentence && distance < gap) {
          gap = distance;
          best = Optional.of(group);
        }
      }
    }
    return best;
  }

  private Optional<Group> before(int sentence, int reach) {
    Optional<Group> best = Optional.empty();
    int latest = sentence - reach - 1;
    for (Group group : groups) {
      for (Candidate candidate : group.candidates()) {
        if (candidate.sentence() < sentence && candidate.sentence() > latest) {
          latest = candidate.sentence();
          best = Optional.of(group);
        }
      }
    }
    return best;
  }
}
