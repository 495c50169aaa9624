package org.recount.time;

import java.time.LocalDate;

/** Spring, summer, autumn (fall) and winter north of the equator, with their TIMEX3 codes. */
public enum Season {
  SP(3, 20),
  SU(6, 21),
  FA(9, 22),
  WI(12, 21);

  private final int month;
  private final int day;

  Season(int month, int day) {
    this.month = month;
    this.day = day;
  }

  /** Returns the season that begins in {@code year}; winter ends in the year after. */
  public DateRange in(int year) {
    LocalDate first = LocalDate.of(year, month, day);
    Season next = values()[(ordinal() + 1) % values().length];
    LocalDate end = LocalDate.of(this == WI ? year + 1 : year, next.month, next.day);
    return DateRange.of(first, end.minusDays(1), Precision.INTERVAL);
  }
}
