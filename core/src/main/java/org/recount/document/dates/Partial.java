package org.recount.document.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.recount.time.Days;

/**
 * Chooses the day that an incomplete date means: the nearest past one, as news tell what was,
 * unless a word or the tense says that it is still to come.
 */
final class Partial {
  /** Nobody leaves the year out of a day so long ago when another is so near (in days). */
  private static final int LONG_AGO = 300;

  private static final int SOON = 45;

  /** Days ahead that are meant when no verb tells. */
  private static final int COMING = 60;

  /** Months ahead that are meant when no verb tells. */
  private static final int COMING_MONTHS = 3;

  private Partial() {}

  /** Which way the words around a date point. */
  enum Way {
    PAST,
    FUTURE,
    /** To whichever is nearer: "jusqu'au 30 juin". */
    NEAREST,
    /** No verb tells. */
    OPEN
  }

  /**
   * Returns the day of that number and month; empty if the calendar has none.
   *
   * @param weekday the weekday named with it, from 1; decides only between two distant days, as a
   *     wrong weekday is more common than a date nearly a year away
   */
  static Optional<LocalDate> day(LocalDate published, int month, int day, int weekday, Way way) {
    if (Days.of(2000, month, day).isEmpty()) {
      return Optional.empty();
    }
    LocalDate past = Days.upTo(published, month, day);
    LocalDate future = Days.onOrAfter(published, month, day);
    LocalDate chosen = choose(published, past, future, way);
    LocalDate other = chosen.equals(past) ? future : past;
    boolean better =
        weekday > 0
            && !fits(chosen, weekday)
            && fits(other, weekday)
            && distance(published, chosen) > SOON
            && distance(published, other) < LONG_AGO;
    return Optional.of(better ? other : chosen);
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay());
  }

  private static boolean fits(LocalDate day, int weekday) {
    return day.getDayOfWeek().getValue() == weekday;
  }

  private static LocalDate choose(LocalDate from, LocalDate past, LocalDate future, Way way) {
    long back = from.toEpochDay() - past.toEpochDay();
    long ahead = future.toEpochDay() - from.toEpochDay();
    boolean coming =
        switch (way) {
          case PAST -> ahead <= SOON && back >= LONG_AGO;
          case FUTURE -> back > SOON || ahead < LONG_AGO;
          case NEAREST -> ahead <= back;
          case OPEN -> ahead <= COMING && ahead * 2 < back;
        };
    return coming ? future : past;
  }

  /** Returns the first day of that month: this month, else the nearest past or coming one. */
  static LocalDate month(LocalDate published, int month, Way way) {
    LocalDate first = published.withDayOfMonth(1);
    int ahead = Math.floorMod(month - first.getMonthValue(), 12);
    boolean coming =
        switch (way) {
          case PAST -> false;
          case FUTURE -> true;
          case NEAREST -> ahead <= 6;
          case OPEN -> ahead <= COMING_MONTHS;
        };
    return ahead == 0 || coming ? first.plusMonths(ahead) : first.plusMonths(ahead - 12);
  }
}
