package org.recount.document.dates;

import java.util.List;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.time.DateRange;
import org.recount.time.Precision;

/** Looks up the days that a stretch of an annotated text tells. */
public final class ToldDays {
  private ToldDays() {}

  /**
   * Returns the last day, or stretch of days, told inside {@code span}; {@link DateRange#UNKNOWN}
   * if it tells none. Months and years are no days.
   */
  public static DateRange lastIn(Document document, Span span) {
    List<Mention.Timex> told = document.mentions(Mention.Timex.class, span);
    for (int i = told.size() - 1; i >= 0; i--) {
      if (told.get(i).range().precision() == Precision.DAY) {
        return told.get(i).range();
      }
    }
    return DateRange.UNKNOWN;
  }
}
