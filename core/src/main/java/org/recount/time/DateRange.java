package org.recount.time;

import java.time.LocalDate;

/**
 * Calendar days from {@code earliest} to {@code latest}, both included, in the local time of the
 * place. Imprecision widens the range and is never lost.
 *
 * @param earliest the first day, or {@link LocalDate#MIN} when the text gives no beginning
 * @param latest the last day, or {@link LocalDate#MAX} when the text gives no end; never before
 *     {@code earliest}
 * @param precision how exactly the text dates it
 */
public record DateRange(LocalDate earliest, LocalDate latest, Precision precision) {
  /** Any day at all: the text does not say. */
  public static final DateRange UNKNOWN =
      new DateRange(LocalDate.MIN, LocalDate.MAX, Precision.UNKNOWN);

  /**
   * @throws IllegalArgumentException if {@code latest} is before {@code earliest}
   */
  public DateRange {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException(
          "date range must not end before it starts, got " + earliest + " to " + latest);
    }
  }

  /** Returns one day. */
  public static DateRange day(LocalDate day) {
    return new DateRange(day, day, Precision.DAY);
  }

  /** Returns days from {@code earliest} to {@code latest} with the given precision. */
  public static DateRange of(LocalDate earliest, LocalDate latest, Precision precision) {
    return new DateRange(earliest, latest, precision);
  }

  /** Returns whether the text dates it at all. */
  public boolean known() {
    return precision != Precision.UNKNOWN;
  }

  /** Returns whether there is a first day. */
  public boolean hasEarliest() {
    return !earliest.equals(LocalDate.MIN);
  }

  /** Returns whether there is a last day. */
  public boolean hasLatest() {
    return !latest.equals(LocalDate.MAX);
  }

  /** Returns whether every day of {@code other} is in this range. */
  public boolean contains(DateRange other) {
    return !other.earliest.isBefore(earliest) && !other.latest.isAfter(latest);
  }

  /** Returns whether the two ranges share at least one day. */
  public boolean overlaps(DateRange other) {
    return !other.latest.isBefore(earliest) && !other.earliest.isAfter(latest);
  }

  /** Returns the days between the two ranges; 0 when they overlap. */
  public long gapDays(DateRange other) {
    if (overlaps(other)) {
      return 0;
    }
    return latest.isBefore(other.earliest)
        ? other.earliest.toEpochDay() - latest.toEpochDay()
        : earliest.toEpochDay() - other.latest.toEpochDay();
  }

  /** Returns the number of days in the range; {@link Long#MAX_VALUE} when an end is open. */
  public long days() {
    return hasEarliest() && hasLatest()
        ? latest.toEpochDay() - earliest.toEpochDay() + 1
        : Long.MAX_VALUE;
  }
}
