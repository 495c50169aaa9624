package org.recount.count;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days a question asks about, both ends included.
 *
 * @param since first day, or {@link LocalDate#MIN} when it names none
 * @param until last day, or {@link LocalDate#MAX} when it names none
 */
public record Period(LocalDate since, LocalDate until) {
  /** Any day. */
  public static final Period EVER = new Period(LocalDate.MIN, LocalDate.MAX);

  /**
   * @throws IllegalArgumentException if {@code until} is before {@code since}
   */
  public Period {
    if (until.isBefore(since)) {
      throw new IllegalArgumentException(
          "a period must not end before it starts, got " + since + " to " + until);
    }
  }

  /**
   * Returns the widest period between two partial ISO dates: {@code 2021-01} to {@code 2021} is
   * January to December 2021. An empty end is open.
   *
   * @throws IllegalArgumentException if one is no date such as 2021, 2021-08 or 2021-08-31
   */
  public static Period parse(String since, String until) {
    return new Period(
        since.isEmpty() ? LocalDate.MIN : first(since),
        until.isEmpty() ? LocalDate.MAX : last(until));
  }

  /** Returns whether it has this day. */
  boolean has(LocalDate day) {
    return !day.isBefore(since) && !day.isAfter(until);
  }

  /** Returns whether any day will do. */
  public boolean isEver() {
    return equals(EVER);
  }

  private static LocalDate first(String date) {
    return switch (date.length()) {
      case 4 -> day(date + "-01-01", date);
      case 7 -> day(date + "-01", date);
      default -> day(date, date);
    };
  }

  private static LocalDate last(String date) {
    return switch (date.length()) {
      case 4 -> day(date + "-12-31", date);
      case 7 -> YearMonth.from(day(date + "-01", date)).atEndOfMonth();
      default -> day(date, date);
    };
  }

  private static LocalDate day(String iso, String given) {
    try {
      return LocalDate.parse(iso);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "a date must be a year, a month or a day such as 2021, 2021-08 or 2021-08-31, got '"
              + given
              + "'",
          e);
    }
  }
}
