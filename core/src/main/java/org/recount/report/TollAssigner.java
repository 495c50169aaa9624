package org.recount.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recount.codebook.Family;
import org.recount.codebook.Harm;
import org.recount.codebook.IncidentType;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;

/**
 * Gives every toll to the group it belongs to: that of its clause, of its sentence, or of those
 * before.
 */
final class TollAssigner {
  private static final int SENTENCES_BACK = 5;
  private static final int SENTENCES_AHEAD = 2;
  private static final int LETTERS_BETWEEN = 12;

  private record Place(Group group, Candidate candidate) {}

  private final Reading reading;
  private final Document document;
  private final Scopes<Mention.Cue> cues;
  private final Map<Integer, List<Place>> bySentence = new HashMap<>();

  private TollAssigner(Reading reading, List<Group> groups) {
    this.reading = reading;
    this.document = reading.document();
    this.cues = reading.cues();
    for (Group group : groups) {
      for (Candidate candidate : group.candidates()) {
        bySentence
            .computeIfAbsent(candidate.sentence(), k -> new ArrayList<>())
            .add(new Place(group, candidate));
      }
    }
  }

  static void assign(Reading reading, List<Group> groups) {
    TollAssigner assigner = new TollAssigner(reading, groups);
    Mention.@Nullable Toll before = null;
    Group last = null;
    for (Mention.Toll toll : reading.document().mentions(Mention.Toll.class)) {
      boolean joint = groups.size() > 1 && assigner.isSum(toll) || assigner.ofSeveral(toll, groups);
      Group ranked = joint ? null : assigner.ranked(toll, groups);
      Group owner = joint || ranked != null ? ranked : assigner.owner(toll);
      if (owner != null && last != null && before != null && assigner.goesOn(before, toll)) {
        owner = last;
      }
      if (owner != null && !assigner.imagined(toll, owner)) {
        owner.add(toll);
        before = toll;
        last = owner;
      }
    }
  }

  /** "One person dead and three more injured": harms of one clause are of one incident. */
  private boolean goesOn(Mention.Toll before, Mention.Toll toll) {
    return before.harm() != toll.harm()
        && toll.span().start() - before.span().end() <= LETTERS_BETWEEN
        && document.sentenceAt(before.span().start()) == document.sentenceAt(toll.span().start());
  }

  /** Whether a toll is what might have been of something that happened: "could have killed 20". */
  private boolean imagined(Mention.Toll toll, Group owner) {
    if (!owner.head().stance().factuality().countable()) {
      return false;
    }
    for (Mention.Cue cue : cues.covering(toll.span())) {
      if (cue.detail().equals("counterfactual")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number sums up the tolls of several towns. */
  private boolean isSum(Mention.Toll toll) {
    return document.mentions(Mention.Counted.class, toll.span()).stream()
        .anyMatch(c -> c.rule().endsWith("/sum"));
  }

  /** Whether the words of its clause speak of several incidents at once, as a title may. */
  private boolean ofSeveral(Mention.Toll toll, List<Group> groups) {
    if (reading.itemOf(toll.span()).listed()) {
      return false;
    }
    if (toll.joint() || groups.size() < 2 || reading.leadsToList(toll.span())) {
      return toll.joint() || groups.size() > 1;
    }
    Span clause = document.clauseOf(toll.span()).cover(toll.span());
    boolean title = toll.span().start() < document.title().end();
    return document.mentions(Mention.Trigger.class, clause).stream()
        .filter(t -> t.number().stated() && t.number().lower() > 1 && !t.definite())
        .anyMatch(t -> title || t.number().isExact());
  }

  /** "The second left no casualties": that of a list told before; null if none. */
  private @Nullable Group ranked(Mention.Toll toll, List<Group> groups) {
    if (reading.listings().isEmpty()) {
      return null;
    }
    Span clause = document.clauseOf(toll.span());
    int rank = 0;
    for (Mention.Quantity quantity :
        document.mentions(
            Mention.Quantity.class,
            new Span(clause.start(), Math.max(clause.start(), toll.span().start())))) {
      rank = quantity.ordinal() && quantity.bounds().isExact() ? quantity.bounds().lower() : rank;
    }
    int last = document.sentenceAt(toll.span().start());
    for (Group group : groups) {
      boolean near =
          group.first().sentence() <= last && group.first().sentence() >= last - SENTENCES_BACK;
      if (rank > 0 && near && group.first().item().listed() && group.order() == rank) {
        return group;
      }
    }
    return null;
  }

  private @Nullable Group owner(Mention.Toll toll) {
    Span words = toll.span();
    int sentence = document.sentenceAt(words.start());
    Span clause = document.clauseOf(words).cover(words);
    Item item = reading.itemOf(words);
    for (int back = 0; back <= SENTENCES_BACK; back++) {
      Group best = null;
      int least = Integer.MAX_VALUE;
      for (Place place : bySentence.getOrDefault(sentence - back, List.of())) {
        Span trigger = place.candidate().trigger().span();
        int cost = trigger.gap(words) + (clause.overlaps(trigger) ? 0 : 1_000);
        cost += likely(toll.harm(), place.candidate().type()) ? 0 : 2_000;
        cost += item.equals(place.candidate().item()) ? 0 : 3_000;
        if (cost < least) {
          least = cost;
          best = place.group();
        }
      }
      if (best != null) {
        return best;
      }
    }
    return announced(sentence);
  }

  /** What a title or a first sentence tells before any word for it belongs to what comes next. */
  private @Nullable Group announced(int sentence) {
    for (int ahead = sentence + 1; ahead <= sentence + SENTENCES_AHEAD; ahead++) {
      List<Place> places = bySentence.getOrDefault(ahead, List.of());
      if (!places.isEmpty()) {
        return places.get(0).group();
      }
    }
    return null;
  }

  /** The dead of a sentence that also tells of a protest are seldom the protest's own. */
  private static boolean likely(Harm harm, IncidentType type) {
    boolean unrest = type.family() == Family.UNREST;
    return (harm == Harm.PARTICIPANTS) == unrest || type == IncidentType.RIOT;
  }
}
