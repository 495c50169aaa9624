package org.recount.contract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as the contract writes it: {@code 2021-08-31}, with or without a time of day after it. */
public final class IsoDay {
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})([T ]\\d{2}:.*)?");

  private IsoDay() {}

  /**
   * Returns the day; a time of day is dropped, because a day is a day where the text was published.
   *
   * @throws IllegalArgumentException if it is not written so, or the calendar has no such day
   */
  public static LocalDate parse(String day) {
    Matcher parts = DAY.matcher(day.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "a day must be written like 2021-08-31, got '" + day + "'");
    }
    try {
      return LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
    } catch (DateTimeException impossible) {
      throw new IllegalArgumentException("the calendar has no day '" + day + "'", impossible);
    }
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
