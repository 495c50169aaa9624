package org.recount.lang.fr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.codebook.Factuality;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Tokens;

/**
 * What French foretells on a condition is itself conditional: "ils tueront les otages si la rançon
 * n'est pas versée". A "si" before what has already happened only sets two facts against each
 * other: "si l'attaque a fait dix morts, elle n'a surpris personne".
 */
final class CueConditions {
  private static final String CONDITION = "condition";
  private static final Set<String> PERFECT = Set.of("a", "ont");

  private final Document document;
  private final Tokens tokens;

  CueConditions(Document document) {
    this.document = document;
    tokens = document.tokens();
  }

  List<Mention> apply(List<Mention> cues) {
    List<Mention> all = new ArrayList<>(cues.size());
    Map<Integer, Mention.Cue> conditions = new HashMap<>();
    for (Mention mention : cues) {
      Mention.Cue cue = (Mention.Cue) mention;
      if (opens(cue) && concedes(cue)) {
        continue;
      }
      all.add(cue);
      if (cue.factuality() == Factuality.HYPOTHETICAL && cue.detail().equals(CONDITION)) {
        conditions.putIfAbsent(document.sentenceAt(cue.span().start()), cue);
      }
    }
    if (!conditions.isEmpty()) {
      condition(conditions, cues, all);
    }
    return all;
  }

  private void condition(
      Map<Integer, Mention.Cue> conditions, List<Mention> cues, List<Mention> all) {
    for (Mention mention : cues) {
      Mention.Cue cue = (Mention.Cue) mention;
      Mention.Cue condition = conditions.get(document.sentenceAt(cue.span().start()));
      if (condition != null && foretells(cue)) {
        all.add(
            new Mention.Cue(
                condition.span(), Factuality.HYPOTHETICAL, CONDITION, cue.scope(), "fr/cues/if"));
      }
    }
  }

  /** "The next strike" is taken to come whatever the condition. */
  private boolean foretells(Mention.Cue cue) {
    return cue.factuality() == Factuality.PREDICTED
        && !cue.detail().equals("foiled")
        && !tokens.word(tokens.at(cue.span().start())).startsWith("prochain");
  }

  private boolean opens(Mention.Cue cue) {
    String word = tokens.word(tokens.at(cue.span().start()));
    return cue.detail().equals(CONDITION) && (word.equals("si") || word.equals("s"));
  }

  /** Whether what follows "si" has happened: its first verb is a perfect. */
  private boolean concedes(Mention.Cue cue) {
    int end = tokens.endingBy(cue.scope().end());
    for (int i = tokens.at(cue.span().start()) + 1; i < end; i++) {
      if (Verbs.isFinite(document, i)) {
        return PERFECT.contains(tokens.word(i))
            && Verbs.isParticiple(tokens.wordOrEmpty(i + 1))
            && !tokens.wordOrEmpty(i - 1).equals("n");
      }
    }
    return false;
  }
}
