package org.recount.document.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.recount.time.Days;

/**
 * Chooses the day that an incomplete date means: the nearest past one, as news tell what was,
 * unless a word or the tense says that it is still to come.
 */
final class Partial {
  /** Without any telling verb, a day this close ahead is an announcement. */
  private static final int SOON = 21;

  private Partial() {}

  /** Which way the words around a date point. */
  enum Way {
    PAST,
    FUTURE,
    OPEN
  }

  /** Returns the day of that number and month; empty if the calendar has none in any near year. */
  static Optional<LocalDate> day(LocalDate published, int month, int day, int weekday, Way way) {
    if (Days.of(2000, month, day).isEmpty()) {
      return Optional.empty();
    }
    LocalDate past = Days.upTo(published, month, day);
    LocalDate future = Days.onOrAfter(published, month, day);
    if (weekday > 0 && fits(past, weekday) != fits(future, weekday)) {
      return Optional.of(fits(past, weekday) ? past : future);
    }
    return Optional.of(choose(published, past, future, way));
  }

  private static boolean fits(LocalDate day, int weekday) {
    return day.getDayOfWeek().getValue() == weekday;
  }

  private static LocalDate choose(LocalDate from, LocalDate past, LocalDate future, Way way) {
    long back = from.toEpochDay() - past.toEpochDay();
    long ahead = future.toEpochDay() - from.toEpochDay();
    return switch (way) {
      case PAST -> past;
      case FUTURE -> future;
      case OPEN -> ahead <= SOON && back > 2 * ahead ? future : past;
    };
  }

  /** Returns the first day of that month: this month, else the nearest past or coming one. */
  static LocalDate month(LocalDate published, int month, Way way) {
    LocalDate first = published.withDayOfMonth(1);
    LocalDate same = LocalDate.of(first.getYear(), month, 1);
    if (same.equals(first)) {
      return same;
    }
    if (way == Way.FUTURE) {
      return same.isAfter(first) ? same : same.plusYears(1);
    }
    return same.isAfter(first) ? same.minusYears(1) : same;
  }
}
