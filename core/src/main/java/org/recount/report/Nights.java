package org.recount.report;

import java.util.List;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.time.DateRange;

/** A night is of two days, until an hour told beside it says of which. */
final class Nights {
  private Nights() {}

  /** The days of a date; for a night, the one day that an hour told beside it is of. */
  static DateRange days(Document document, Mention.Timex date, List<Mention.Timex> others) {
    DateRange night = date.range();
    if (date.type() != Mention.Timex.Type.TIME || !ofTwoDays(night)) {
      return night;
    }
    int sentence = document.sentenceAt(date.span().start());
    for (Mention.Timex other : others) {
      boolean hour = other.type() == Mention.Timex.Type.TIME && of(night, other.range());
      if (hour && Math.abs(document.sentenceAt(other.span().start()) - sentence) <= 1) {
        return other.range();
      }
    }
    return night;
  }

  private static boolean ofTwoDays(DateRange night) {
    return night.earliest().plusDays(1).equals(night.latest());
  }

  private static boolean of(DateRange night, DateRange day) {
    return day.earliest().equals(day.latest())
        && (day.earliest().equals(night.earliest()) || day.latest().equals(night.latest()));
  }
}
