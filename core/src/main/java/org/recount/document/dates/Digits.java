package org.recount.document.dates;

import java.util.Set;
import org.recount.document.Tokens;

/** Reads days, years, hours and clock times from tokens that start with a digit. */
final class Digits {
  private static final Set<String> ENDINGS =
      Set.of("er", "ere", "re", "e", "eme", "nd", "nde", "st", "rd", "th", "º", "°");
  private static final Set<String> CLOCK_ENDINGS = Set.of("h", "am", "pm", "mn", "min");
  private static final int NONE = Integer.MIN_VALUE;

  private Digits() {}

  /** The day of a month: 12, 1er, 12th. */
  static int day(String word) {
    int end = digits(word);
    if (end == 0 || end > 2 || end < word.length() && !ENDINGS.contains(word.substring(end))) {
      return NONE;
    }
    int day = plain(word.substring(0, end), end);
    return day >= 1 && day <= 31 ? day : NONE;
  }

  /** Two digits where a day would stand that no month has: 32. */
  static int noDay(String word) {
    int day = plain(word, 2);
    return day > 31 || day == 0 ? day : NONE;
  }

  /** An ordinal: 33e, 12th. */
  static int ordinal(String word) {
    int end = digits(word);
    boolean written = end > 0 && end <= 3 && ENDINGS.contains(word.substring(end));
    return written ? plain(word.substring(0, end), end) : NONE;
  }

  /** An ordinal in Roman numerals: xixe, xxieme. */
  static int roman(String word) {
    int total = 0;
    int last = 0;
    int end = 0;
    while (end < word.length() && "ivx".indexOf(word.charAt(end)) >= 0) {
      int value = word.charAt(end) == 'i' ? 1 : word.charAt(end) == 'v' ? 5 : 10;
      total += value > last ? value - 2 * last : value;
      last = value;
      end++;
    }
    String rest = word.substring(end);
    boolean ordinal = rest.equals("e") || rest.equals("er") || rest.endsWith("eme");
    return total > 0 && ordinal && rest.length() <= 4 ? total : NONE;
  }

  private static int digits(String word) {
    int end = 0;
    while (end < word.length() && Character.isDigit(word.charAt(end))) {
      end++;
    }
    return end;
  }

  static int year(String word) {
    int year = plain(word, 4);
    return year >= 1000 && year < 2100 ? year : NONE;
  }

  /** Two digits of a year that can be no day and no hour: 93, 05. */
  static int year2(String word) {
    int year = plain(word, 2);
    return year > 31 || year >= 0 && year < 10 ? century(year) : NONE;
  }

  /** Two digits of a year as a full year: 31 to 99 belong to the last century. */
  private static int century(int year) {
    return year > 30 ? 1900 + year : 2000 + year;
  }

  static int hour(String word) {
    int hour = word.length() == 1 ? plain(word, 1) : plain(word, 2);
    return hour >= 0 && hour <= 24 ? hour : NONE;
  }

  static int minute(String word) {
    int minute = plain(word, 2);
    return minute >= 0 && minute < 60 ? minute : NONE;
  }

  /** Minutes since midnight of {@code 23h30}, {@code 10:35}, {@code 18h} or {@code 10pm}. */
  static int clock(String word) {
    int end = digits(word);
    if (end == 0 || end > 2 || end == word.length()) {
      return NONE;
    }
    int hour = plain(word.substring(0, end), end);
    String rest = word.substring(end);
    int minute = 0;
    if (rest.length() > 2 && ":h.".indexOf(rest.charAt(0)) >= 0) {
      minute = minute(rest.substring(1, 3));
      rest = rest.substring(3);
      boolean dotted = word.charAt(end) == '.' && rest.isEmpty();
      if (minute == NONE || dotted || word.charAt(end) == ':' && rest.startsWith(".")) {
        return NONE;
      }
    } else if (!CLOCK_ENDINGS.contains(rest)) {
      return NONE;
    }
    boolean clean = rest.isEmpty() || CLOCK_ENDINGS.contains(rest);
    hour += rest.equals("pm") && hour < 12 ? 12 : 0;
    return clean && hour <= 24 ? hour * 60 + minute : NONE;
  }

  /** Minutes since midnight of {@code 0730}. */
  static int military(String word) {
    int joined = plain(word, 4);
    return joined >= 0 && joined <= 2400 && joined % 100 < 60
        ? joined / 100 * 60 + joined % 100
        : NONE;
  }

  /** The first year of {@code 1960s} or {@code 80s}. */
  static int decade(String word) {
    if (!word.endsWith("0s")) {
      return NONE;
    }
    String digits = word.substring(0, word.length() - 1);
    return digits.length() == 2 ? 1900 + plain(digits, 2) : year(digits);
  }

  /** Day, month and year as written, joined in one number; {@code dayFirst} for 12/03/2016. */
  static int numeric(Tokens tokens, int at, boolean dayFirst) {
    String word = tokens.word(at);
    int dot = word.indexOf('.');
    if (dot > 0) {
      int second = word.indexOf('.', dot + 1);
      return second < 0
          ? NONE
          : join(
              word.substring(0, dot),
              word.substring(dot + 1, second),
              word.substring(second + 1),
              true);
    }
    if (!tokens.wordOrEmpty(at + 1).equals("/") || !tokens.wordOrEmpty(at + 3).equals("/")) {
      return NONE;
    }
    return join(tokens.word(at), tokens.word(at + 2), tokens.wordOrEmpty(at + 4), dayFirst);
  }

  private static int join(String first, String second, String year, boolean dayFirst) {
    int a = first.length() == 1 ? plain(first, 1) : plain(first, 2);
    int b = second.length() == 1 ? plain(second, 1) : plain(second, 2);
    if (a < 1 || b < 1 || a > 31 || b > 31 || a > 12 && b > 12 && year.length() != 4) {
      return NONE;
    }
    boolean first1 = dayFirst ? b <= 12 || a > 12 : a > 12;
    int written = year.length() == 4 ? plain(year, 4) : plain(year, 2);
    if (written < 0) {
      return NONE;
    }
    int y = year.length() == 4 ? written : century(written);
    return y * 10_000 + (first1 ? b : a) * 100 + (first1 ? a : b);
  }

  /** Year, month and day of {@code 2016-03-12}, joined in one number. */
  static int iso(String text, Tokens tokens, int at) {
    int year = year(tokens.word(at));
    int month = plain(tokens.wordOrEmpty(at + 1), 2);
    int day = at + 2 < tokens.size() ? isoDay(tokens.word(at + 2)) : -1;
    if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31) {
      return NONE;
    }
    boolean hyphens = text.charAt(tokens.end(at)) == '-' && text.charAt(tokens.end(at + 1)) == '-';
    return hyphens ? year * 10_000 + month * 100 + day : NONE;
  }

  private static int isoDay(String word) {
    return plain(word.length() > 2 && word.charAt(2) == 't' ? word.substring(0, 2) : word, 2);
  }

  /** Minutes since midnight of {@code 12t14:30:00z}. */
  static int isoTime(String word) {
    boolean timed = word.length() >= 8 && word.charAt(2) == 't' && word.charAt(5) == ':';
    int hour = timed ? plain(word.substring(3, 5), 2) : NONE;
    int minute = timed ? minute(word.substring(6, 8)) : NONE;
    return hour >= 0 && hour <= 24 && minute >= 0 ? hour * 60 + minute : NONE;
  }

  /** The number of exactly {@code length} digits; -1 if it is anything else. */
  static int plain(String word, int length) {
    if (word.length() != length) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < length; i++) {
      int digit = Character.digit(word.charAt(i), 10); // Arabic digits too
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
