package org.recount.lang.en;

import java.util.Set;
import java.util.regex.Pattern;
import org.recount.document.Document;
import org.recount.document.Span;
import org.recount.document.Tokens;

/** Large numbers that count nobody, though they stand before a noun. */
final class NoCounts {
  private static final String EMERGENCY_CALLS = "911";
  private static final Set<String> ROADS = WordLists.of("road");
  private static final Pattern DIGITS = Pattern.compile("\\d{3,5}");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private NoCounts() {}

  /**
   * Whether a number is a year ("the 2014 death"), the number of a house ("at 8449 Gulf Freeway",
   * "103 Street"), or one that is dialled ("911 for several people shot").
   */
  static boolean holds(Document document, Span number) {
    Tokens tokens = document.tokens();
    String digits = number.of(document.text());
    if (!DIGITS.matcher(digits).matches()) {
      return false;
    }
    int at = tokens.at(number.start());
    if (digits.equals(EMERGENCY_CALLS)) {
      return true;
    }
    boolean year = YEAR.matcher(digits).matches();
    boolean house =
        tokens.wordOrEmpty(at - 1).equals("at")
            && at + 1 < tokens.size()
            && tokens.isCapitalized(document.text(), at + 1);
    boolean road = ROADS.contains(tokens.wordOrEmpty(at + 1));
    boolean block = tokens.wordOrEmpty(at + 1).equals("block");
    return year || house && !tokens.upperCase() || block || road;
  }
}
