package org.recount.audit;

import java.time.LocalDate;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.time.DateRange;
import org.recount.time.Precision;

/**
 * The time over which a number counts, as its own words state it.
 *
 * @param span the words
 * @param since the first day, or {@link LocalDate#MIN} when none is stated
 * @param until the last day, or {@link LocalDate#MAX} when none is stated
 * @param days the stated length in days; 0 when none is stated
 * @param floating whether it may start at the earliest incident counted
 * @param window whether the words say that something is counted over it, rather than date it
 */
record Stretch(
    Span span, LocalDate since, LocalDate until, int days, boolean floating, boolean window) {
  /** Days beyond which a period is too long to date one incident. */
  private static final int MONTHS = 100;

  static Stretch of(Mention.Window window) {
    return new Stretch(
        window.span(), window.since(), window.until(), window.days(), window.floating(), true);
  }

  static Stretch of(Mention.Timex timex) {
    DateRange range = timex.range();
    boolean longer = range.precision() != Precision.DAY;
    return new Stretch(timex.span(), range.earliest(), range.latest(), 0, false, longer);
  }

  /** Returns whether the words say that something is counted, rather than when it happened. */
  boolean counts(LocalDate published) {
    return days > 0
        || floating
        || (window && until.equals(published))
        || length(published) > MONTHS;
  }

  boolean hasSince() {
    return !since.equals(LocalDate.MIN);
  }

  boolean hasUntil() {
    return !until.equals(LocalDate.MAX);
  }

  /** Returns its length in days: as stated, else as dated; 0 when it is open. */
  long length(LocalDate published) {
    if (days > 0) {
      return days;
    }
    if (!hasSince()) {
      return 0;
    }
    LocalDate end = hasUntil() ? until : published;
    return end.equals(LocalDate.MIN) ? 0 : end.toEpochDay() - since.toEpochDay();
  }
}
