package org.recount.document.dates;

import java.time.LocalDate;
import java.util.Set;
import org.recount.document.Document;
import org.recount.document.Tokens;

/**
 * Whether 5/12 is the fifth of December in one document: as another date of the document shows,
 * else as the country of its source writes, else as its language does.
 *
 * @param why what it is taken from, in words
 */
record NumericOrder(boolean dayFirst, String why) {
  private static final int MONTHS = 12;

  /** Countries with an English press in which the day stands first. */
  private static final Set<String> DAY_FIRST =
      Set.of("uk", "ie", "au", "nz", "za", "in", "pk", "ng", "ke", "gh", "sg", "my", "il", "eu");

  static NumericOrder of(Document document, boolean language) {
    Tokens tokens = document.tokens();
    for (int i = 0; i + 4 < tokens.size(); i++) {
      if (tokens.word(i + 1).equals("/") && tokens.word(i + 3).equals("/")) {
        int first = number(tokens.word(i));
        int second = number(tokens.word(i + 2));
        if (first > MONTHS != second > MONTHS && first > 0 && second > 0) {
          return new NumericOrder(first > MONTHS, "as another date of the text shows");
        }
      }
    }
    String source = document.source();
    boolean country = DAY_FIRST.contains(source.substring(source.lastIndexOf('.') + 1));
    return country && !language
        ? new NumericOrder(true, "as the country of its source writes")
        : new NumericOrder(language, "as its language is taken to write");
  }

  /** Why a day written in digits is that day: "stated in full; read month first, as …". */
  String reason(LocalDate day) {
    boolean clear = day.getDayOfMonth() > MONTHS || day.getDayOfMonth() == day.getMonthValue();
    String first = dayFirst ? "day" : "month";
    return clear ? Reasons.STATED : Reasons.STATED + ", read with the " + first + " first, " + why;
  }

  private static int number(String word) {
    return Digits.plain(word, Math.min(2, word.length()));
  }
}
