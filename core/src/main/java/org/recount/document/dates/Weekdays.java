package org.recount.document.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.recount.document.Mention.Timex.Type;
import org.recount.time.DateRange;
import org.recount.time.DayPart;
import org.recount.time.Days;
import org.recount.time.Precision;

/**
 * Reads weekdays without a date: the day the text gives elsewhere for that weekday, else the
 * nearest past one, publication included, unless a word or the tense says that it is still to come.
 */
final class Weekdays {
  private final Timeline timeline;

  Weekdays(Timeline timeline) {
    this.timeline = timeline;
  }

  Reading weekday(Expression words) {
    return day(words)
        .map(day -> Clocks.partOf(day, words))
        .orElseGet(() -> Reading.open(words.has(WordClass.PART) ? Type.TIME : Type.DATE));
  }

  /** The day meant; empty if the day of publication is unknown. */
  Optional<LocalDate> day(Expression words) {
    DayOfWeek weekday = DayOfWeek.of(words.get(WordClass.WEEKDAY));
    if (words.says("last")) {
      return timeline.published().map(p -> Days.upTo(p.minusDays(1), weekday));
    }
    if (words.says("next")) {
      return timeline.published().map(p -> Days.onOrAfter(p.plusDays(1), weekday));
    }
    Optional<LocalDate> explicit = timeline.explicit(weekday, words.way());
    return explicit.isPresent()
        ? explicit
        : timeline.published().map(p -> near(p, weekday, words.way()));
  }

  private LocalDate near(LocalDate published, DayOfWeek weekday, Partial.Way way) {
    Optional<LocalDate> meant = timeline.meant(weekday);
    if (way == Partial.Way.OPEN && meant.isPresent()) {
      return meant.get();
    }
    LocalDate day =
        way == Partial.Way.FUTURE
            ? Days.onOrAfter(published, weekday)
            : Days.upTo(published, weekday);
    timeline.mean(day);
    return day;
  }

  /** The night between two weekdays, or a list of two: both days. */
  Reading night(Expression words) {
    DayOfWeek second = DayOfWeek.of(words.slots().second(WordClass.WEEKDAY));
    Optional<LocalDate> explicit = timeline.explicit(second, words.way());
    Optional<LocalDate> last =
        explicit.isPresent()
            ? explicit
            : timeline.published().map(p -> near(p, second, words.way()));
    DayOfWeek first = DayOfWeek.of(words.get(WordClass.WEEKDAY));
    return last.map(day -> both(Days.upTo(day, first), day, words.says("list")))
        .orElseGet(() -> Reading.open(Type.TIME));
  }

  private static Reading both(LocalDate first, LocalDate last, boolean list) {
    DateRange both = DateRange.of(first, last, Precision.DAY);
    if (list) {
      return Reading.date(first + "/" + last, both);
    }
    return Reading.time(first + DayPart.NI.suffix(), both);
  }
}
