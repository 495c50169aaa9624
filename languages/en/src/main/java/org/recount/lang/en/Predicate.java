package org.recount.lang.en;

import java.util.List;
import org.recount.document.Span;
import org.recount.document.Tokens;

/**
 * A trigger phrase in its sentence, with those who act and suffer.
 *
 * @param noun whether the phrase is used as a noun here
 * @param infinitive whether it follows "to", so that it need not have happened
 * @param participle whether it is an -ing form that hangs on another verb
 * @param present whether it is a present tense
 * @param patients those who suffer; empty if none is found
 * @param agents those who act; empty if none is found
 * @param line the line of {@code triggers.tsv}
 */
record Predicate(
    int first,
    int last,
    Span span,
    TriggerRule rule,
    boolean noun,
    boolean infinitive,
    boolean participle,
    boolean present,
    List<NounPhrase> patients,
    List<NounPhrase> agents,
    int line) {
  Predicate {
    patients = List.copyOf(patients);
    agents = List.copyOf(agents);
  }

  /** Whether the phrase, or the token before it, is the word: "a fatal shooting". */
  boolean has(Tokens tokens, String word) {
    for (int i = Math.max(0, first - 1); i <= last; i++) {
      if (tokens.word(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** The last word of the phrase. */
  String word(Tokens tokens) {
    return tokens.word(last);
  }

  /** The word by which those who act harm themselves too: "killed six and himself"; else -1. */
  int andSelf(Tokens tokens) {
    int last = patients.isEmpty() ? -1 : patients.get(patients.size() - 1).last();
    if (noun || last < this.last) {
      return -1;
    }
    int i = last + 1;
    i += tokens.wordOrEmpty(i).equals(",") ? 1 : 0;
    i += tokens.wordOrEmpty(i).equals("and") ? 1 : 0;
    i += tokens.wordOrEmpty(i).equals("then") ? 1 : 0;
    boolean self =
        switch (tokens.wordOrEmpty(i)) {
          case "himself", "herself", "themselves" -> true;
          default -> false;
        };
    return self && i > last + 1 ? i : -1;
  }

  /** Whether those who act harm themselves. */
  boolean isSelf(Tokens tokens) {
    return rule.frame() == TriggerRule.Frame.SELF || has(tokens, "suicide");
  }
}
