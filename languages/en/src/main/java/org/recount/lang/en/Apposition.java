package org.recount.lang.en;

import java.util.ArrayList;
import java.util.List;
import org.recount.document.Tokens;

/** A role and a name beside it, which are one person: "Ana Paz, mayor of the town,". */
final class Apposition {
  private Apposition() {}

  /** Whether the second phrase only says more of the first. */
  static boolean holds(Tokens tokens, NounPhrases phrases, NounPhrase one, NounPhrase other) {
    boolean roleAndName = one.isNamed() != other.isNamed();
    boolean single = one.number().upper() == 1 && other.number().upper() == 1;
    return roleAndName
        && single
        && tokens.wordOrEmpty(afterOf(tokens, phrases, one)).equals(",")
        && other.first() <= afterOf(tokens, phrases, one) + 1;
  }

  /** The token behind the phrase and what "of" or "for" adds to it. */
  private static int afterOf(Tokens tokens, NounPhrases phrases, NounPhrase phrase) {
    int after = phrase.last() + 1;
    boolean of = tokens.wordOrEmpty(after).equals("of") || tokens.wordOrEmpty(after).equals("for");
    return of ? phrases.startingAt(after + 1).map(p -> p.last() + 1).orElse(after) : after;
  }

  /** Returns the phrases without those that only describe the named person beside them. */
  static List<NounPhrase> merged(Tokens tokens, NounPhrases phrases, List<NounPhrase> people) {
    List<NounPhrase> kept = new ArrayList<>();
    for (NounPhrase phrase : people) {
      NounPhrase last = kept.isEmpty() ? phrase : kept.get(kept.size() - 1);
      if (last != phrase && holds(tokens, phrases, last, phrase)) {
        kept.set(kept.size() - 1, last.isNamed() ? last : phrase);
      } else {
        kept.add(phrase);
      }
    }
    return kept;
  }
}
