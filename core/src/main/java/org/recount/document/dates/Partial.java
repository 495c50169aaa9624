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
  /** A weekday speaks for a coming day that is no farther ahead than this. */
  private static final int SOON_TOLD = 31;

  private static final int LONG_AGO = 300;

  private static final int YEAR = 366;

  private static final int SOON = 45;

  /** Days ahead that are meant when no verb tells. */
  private static final int COMING = 100;

  /** Months ahead that are meant when no verb tells. */
  private static final int COMING_MONTHS = 5;

  /** The same when a past verb stands near: "said that it would meet in June". */
  private static final int NEXT_MONTHS = 2;

  private Partial() {}

  /** Which way the words around a date point. */
  enum Way {
    PAST,
    FUTURE,
    /** To whichever is nearer: "jusqu'au 30 juin". */
    NEAREST,
    /** Back, whatever the tense: "since 14 July". */
    SINCE,
    /** No verb tells. */
    OPEN
  }

  /**
   * Returns the day of that number and month; empty if the calendar has none.
   *
   * @param weekday the weekday named with it, from 1; speaks only for the past day against a coming
   *     one: a wrong weekday is more common than a date nearly a year ahead
   */
  static Optional<LocalDate> day(LocalDate published, int month, int day, int weekday, Way way) {
    if (Days.of(2000, month, day).isEmpty()) {
      return Optional.empty();
    }
    LocalDate past = Days.upTo(published, month, day);
    LocalDate coming = Days.onOrAfter(published, month, day);
    LocalDate chosen = choose(published, past, coming, way);
    if (isToldAhead(published, past, coming, weekday)) {
      return Optional.of(coming);
    }
    boolean recent = published.toEpochDay() - past.toEpochDay() < LONG_AGO && way != Way.FUTURE;
    boolean told = chosen.isAfter(past) && !fits(chosen, weekday) && fits(past, weekday);
    return Optional.of(told && recent ? past : chosen);
  }

  /** "From Wednesday 16 June" in a text of the 8th: only the day to come is a Wednesday. */
  private static boolean isToldAhead(
      LocalDate published, LocalDate past, LocalDate coming, int weekday) {
    return fits(coming, weekday)
        && !fits(past, weekday)
        && coming.toEpochDay() - published.toEpochDay() <= SOON_TOLD;
  }

  private static boolean fits(LocalDate day, int weekday) {
    return day.getDayOfWeek().getValue() == weekday;
  }

  private static LocalDate choose(LocalDate from, LocalDate past, LocalDate future, Way way) {
    long back = from.toEpochDay() - past.toEpochDay();
    long ahead = future.toEpochDay() - from.toEpochDay();
    boolean coming =
        switch (way) {
          case SINCE -> false;
          case PAST -> back >= LONG_AGO && ahead < YEAR - LONG_AGO;
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
          case SINCE -> false;
          case PAST -> ahead <= NEXT_MONTHS;
          case FUTURE -> true;
          case NEAREST -> ahead <= 6;
          case OPEN -> ahead <= COMING_MONTHS;
        };
    return ahead == 0 || coming ? first.plusMonths(ahead) : first.plusMonths(ahead - 12);
  }

  /** Returns the first day of "this" month: of this year, unless it is long over. */
  static LocalDate month(LocalDate published, int month, int year, Way way) {
    int over = published.getMonthValue() - month;
    return LocalDate.of(over > 6 && way != Way.PAST ? year + 1 : year, month, 1);
  }
}
