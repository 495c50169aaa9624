package org.recount.document.dates;

import java.util.Set;
import org.recount.document.Document;
import org.recount.document.Tokens;

/**
 * Whether 5/12 is the fifth of December in one document: as another date of the document shows,
 * else as the country of its source writes, else as its language does.
 */
final class NumericOrder {
  private static final int MONTHS = 12;

  /** Countries with an English press in which the day stands first. */
  private static final Set<String> DAY_FIRST =
      Set.of("uk", "ie", "au", "nz", "za", "in", "pk", "ng", "ke", "gh", "sg", "my", "il", "eu");

  private NumericOrder() {}

  static boolean dayFirst(Document document, boolean language) {
    Tokens tokens = document.tokens();
    for (int i = 0; i + 4 < tokens.size(); i++) {
      if (tokens.word(i + 1).equals("/") && tokens.word(i + 3).equals("/")) {
        int first = number(tokens.word(i));
        int second = number(tokens.word(i + 2));
        if (first > MONTHS != second > MONTHS && first > 0 && second > 0) {
          return first > MONTHS;
        }
      }
    }
    String source = document.source();
    return language || DAY_FIRST.contains(source.substring(source.lastIndexOf('.') + 1));
  }

  private static int number(String word) {
    return Digits.plain(word, Math.min(2, word.length()));
  }
}
