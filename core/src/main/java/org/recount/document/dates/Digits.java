package org.recount.document.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recount.document.Tokens;

/** Reads days, years, hours and clock times from tokens that start with a digit. */
final class Digits {
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(er|st|nd|rd|th|º|°)?");
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2})(?:[:h.](\\d{2})(?::\\d{2})?|h)?(am|pm|h|mn|min)?");
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2}|\\d{4})");
  private static final int NONE = Integer.MIN_VALUE;

  private Digits() {}

  static int day(String word) {
    Matcher m = DAY.matcher(word);
    if (!m.matches()) {
      return NONE;
    }
    int day = Integer.parseInt(m.group(1));
    return day >= 1 && day <= 31 ? day : NONE;
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
    Matcher m = CLOCK.matcher(word);
    if (!m.matches() || Character.isDigit(word.charAt(word.length() - 1)) && plainOrDot(word)) {
      return NONE;
    }
    int hour = Integer.parseInt(m.group(1));
    int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
    if ("pm".equals(m.group(3)) && hour < 12) {
      hour += 12;
    }
    return hour <= 24 && minute < 60 ? hour * 60 + minute : NONE;
  }

  private static boolean plainOrDot(String word) {
    return word.indexOf(':') < 0 && word.indexOf('h') < 0;
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
    Matcher m = DOTTED.matcher(tokens.word(at));
    if (m.matches()) {
      return join(m.group(1), m.group(2), m.group(3), true);
    }
    if (!tokens.wordOrEmpty(at + 1).equals("/") || !tokens.wordOrEmpty(at + 3).equals("/")) {
      return NONE;
    }
    String year = tokens.wordOrEmpty(at + 4);
    boolean real = plain(year, 4) > 0 || plain(year, 2) >= 0;
    return real ? join(tokens.word(at), tokens.word(at + 2), year, dayFirst) : NONE;
  }

  private static int join(String first, String second, String year, boolean dayFirst) {
    int a = first.length() == 1 ? plain(first, 1) : plain(first, 2);
    int b = second.length() == 1 ? plain(second, 1) : plain(second, 2);
    if (a < 1 || b < 1 || a > 31 || b > 31 || a > 12 && b > 12) {
      return NONE;
    }
    boolean first1 = dayFirst ? b <= 12 : a > 12;
    int y = year.length() == 4 ? plain(year, 4) : century(plain(year, 2));
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

  /** The number of exactly {@code length} digits; -1 if it is anything else. */
  static int plain(String word, int length) {
    if (word.length() != length) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < length; i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }
}
