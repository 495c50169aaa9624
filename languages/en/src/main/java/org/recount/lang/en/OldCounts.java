package org.recount.lang.en;

import java.util.Set;
import org.recount.document.Document;
import org.recount.document.Span;
import org.recount.document.Tokens;

/** Tells a number that the text replaces by a later one: "had earlier put the toll at five". */
final class OldCounts {
  private static final Set<String> EARLIER = Set.of("initially", "previously", "originally");
  private static final Set<String> UNITS =
      Set.of("day", "days", "week", "weeks", "hours", "hour", "month", "months", "year", "years");
  private static final Set<String> SAYING =
      Set.of("counted", "put", "reported", "announced", "given", "estimated", "said", "confirmed");
  private static final Set<String> SPEAKING = Set.of("spoke", "talked");
  private static final Set<String> COUNTS =
      Set.of("toll", "count", "report", "reports", "figure", "figures", "estimate", "estimates");
  private static final Set<String> OLD = Set.of("initial", "previous", "earlier", "first", "early");

  private OldCounts() {}

  /** Returns whether the clause of these words speaks of an earlier count. */
  static boolean at(Document document, Span words) {
    Tokens tokens = document.tokens();
    Span clause = document.clauseOf(words);
    int end = tokens.endingBy(clause.end());
    for (int i = tokens.at(clause.start()); i < end; i++) {
      if (tokens.start(i) >= words.end()) {
        return false;
      }
      String word = tokens.word(i);
      String next = tokens.wordOrEmpty(i + 1);
      boolean earlier = word.equals("earlier") && !UNITS.contains(tokens.wordOrEmpty(i - 1));
      boolean told = SAYING.contains(tokens.wordOrEmpty(i - 2)); // "said it had counted"
      boolean counted =
          word.equals("had") && !told && (SAYING.contains(next) || next.equals("earlier"));
      boolean first = word.equals("first") && (SAYING.contains(next) || SPEAKING.contains(next));
      boolean count = OLD.contains(word) && COUNTS.contains(next);
      if (EARLIER.contains(word)
          || earlier && counts(tokens, i, end)
          || counted
          || first
          || count) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of saying or counting follows. */
  private static boolean counts(Tokens tokens, int from, int end) {
    for (int i = from - 2; i < end; i++) {
      if (SAYING.contains(tokens.wordOrEmpty(i)) || COUNTS.contains(tokens.wordOrEmpty(i))) {
        return true;
      }
    }
    return false;
  }
}
