package org.recount.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Finds the day that a partial date means, seen from the day of publication. */
public final class Days {
  private Days() {}

  /** Returns the day; empty if the calendar has no such day, such as 30 February. */
  public static Optional<LocalDate> of(int year, int month, int day) {
    boolean real = month >= 1 && month <= 12 && day >= 1;
    return real && day <= YearMonth.of(year, month).lengthOfMonth()
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  /** Returns the nearest such weekday up to {@code from}, itself included. */
  public static LocalDate upTo(LocalDate from, DayOfWeek weekday) {
    return from.minusDays(Math.floorMod(from.getDayOfWeek().getValue() - weekday.getValue(), 7));
  }

  /** Returns the nearest such weekday from {@code from} on, itself included. */
  public static LocalDate onOrAfter(LocalDate from, DayOfWeek weekday) {
    return from.plusDays(Math.floorMod(weekday.getValue() - from.getDayOfWeek().getValue(), 7));
  }

  /**
   * Returns the nearest day of that month and number up to {@code from}, itself included.
   *
   * @throws DateTimeException if no year has such a day
   */
  public static LocalDate upTo(LocalDate from, int month, int day) {
    int year = from.getYear();
    for (int y = year; y > year - 9; y--) {
      Optional<LocalDate> candidate = of(y, month, day);
      if (candidate.isPresent() && !candidate.get().isAfter(from)) {
        return candidate.get();
      }
    }
    throw new DateTimeException("no year has day " + day + " of month " + month);
  }

  /**
   * Returns the nearest day of that month and number from {@code from} on, itself included.
   *
   * @throws DateTimeException if no year has such a day
   */
  public static LocalDate onOrAfter(LocalDate from, int month, int day) {
    int year = from.getYear();
    for (int y = year; y < year + 9; y++) {
      Optional<LocalDate> candidate = of(y, month, day);
      if (candidate.isPresent() && !candidate.get().isBefore(from)) {
        return candidate.get();
      }
    }
    throw new DateTimeException("no year has day " + day + " of month " + month);
  }

  /** Returns Easter Sunday of {@code year} (Gregorian; Meeus, Astronomical Algorithms, ch. 8). */
  public static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
