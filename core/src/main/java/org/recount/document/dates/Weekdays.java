package org.recount.document.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

  /** A day chosen among several, and why. */
  record Meant(LocalDate day, String why) {}

  Reading weekday(Expression words) {
    return find(words)
        .map(meant -> Clocks.partOf(meant.day(), words).because(meant.why()))
        .orElseGet(() -> Reading.open(words.has(WordClass.PART) ? Type.TIME : Type.DATE));
  }

  /** The day meant; empty if the day of publication is unknown. */
  Optional<LocalDate> day(Expression words) {
    return find(words).map(Meant::day);
  }

  private Optional<Meant> find(Expression words) {
    DayOfWeek weekday = DayOfWeek.of(words.get(WordClass.WEEKDAY));
    if (words.says("last")) {
      return published(
          p -> Days.upTo(p.minusDays(1), weekday), "the last one before publication, ");
    }
    if (words.says("next")) {
      return published(p -> Days.onOrAfter(p.plusDays(1), weekday), "the next after publication, ");
    }
    Optional<LocalDate> inside = timeline.inStretch(weekday, words.sentence());
    if (inside.isPresent()) {
      return inside.map(day -> new Meant(day, "the one in the days told just before"));
    }
    Optional<LocalDate> explicit = timeline.explicit(weekday, words.way());
    return explicit.isPresent()
        ? explicit.map(day -> new Meant(day, "the one the text gives by its number"))
        : timeline.published().map(p -> near(p, weekday, words.way()));
  }

  private Optional<Meant> published(UnaryOperator<LocalDate> day, String why) {
    return timeline.published().map(p -> new Meant(day.apply(p), why + p));
  }

  private Meant near(LocalDate published, DayOfWeek weekday, Partial.Way way) {
    Optional<LocalDate> meant = timeline.meant(weekday);
    if (way == Partial.Way.OPEN && meant.isPresent()) {
      return new Meant(meant.get(), "the one the same weekday meant before");
    }
    LocalDate day =
        way == Partial.Way.FUTURE
            ? Days.onOrAfter(published, weekday)
            : Days.upTo(published, weekday);
    timeline.mean(day);
    return new Meant(day, Reasons.near(day, published, way));
  }

  /** The night between two weekdays, or a list of two: both days. */
  Reading night(Expression words) {
    DayOfWeek second = DayOfWeek.of(words.slots().second(WordClass.WEEKDAY));
    Optional<LocalDate> explicit = timeline.explicit(second, words.way());
    Optional<LocalDate> last =
        explicit.isPresent()
            ? explicit
            : timeline.published().map(p -> near(p, second, words.way()).day());
    DayOfWeek first = DayOfWeek.of(words.get(WordClass.WEEKDAY));
    return last.map(day -> both(Days.upTo(day, first), day, words.says("list")))
        .map(r -> r.because("the day told, with the one before it"))
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
