package org.recount.document.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.recount.document.Mention.Timex.Type;
import org.recount.time.DateRange;
import org.recount.time.Days;

/**
 * Reads feasts. The word files number them by month and day ({@code 1225}), or, below a hundred, by
 * their distance from Easter Sunday in days, or by month, weekday and which of them it is ({@code
 * 110404}, the fourth Thursday of November; a fifth is the last).
 */
final class Feasts {
  private static final int LARGEST_DISTANCE = 100;
  private static final int LARGEST_DAY = 1231;

  /** A feast this many days ahead is the coming one, whatever the tense. */
  private static final int SOON = 60;

  private final Timeline timeline;

  Feasts(Timeline timeline) {
    this.timeline = timeline;
  }

  Reading holiday(Expression words) {
    int code = words.get(WordClass.HOLIDAY);
    Optional<LocalDate> day =
        words.hasYear()
            ? Optional.of(feast(code, words.year()))
            : timeline.published().map(p -> nearest(code, p, words.way()));
    int before = words.says("eve") ? 1 : 0;
    return day.map(d -> d.minusDays(before))
        .map(d -> Reading.date(d.toString(), DateRange.day(d)))
        .orElseGet(() -> Reading.open(Type.DATE));
  }

  private static LocalDate nearest(int code, LocalDate published, Partial.Way way) {
    int year = published.getYear();
    LocalDate same = feast(code, year);
    if (way == Partial.Way.FUTURE) {
      return same.isBefore(published) ? feast(code, year + 1) : same;
    }
    return same.minusDays(SOON).isAfter(published) ? feast(code, year - 1) : same;
  }

  private static LocalDate feast(int code, int year) {
    if (code > LARGEST_DAY) {
      return nth(LocalDate.of(year, code / 10_000, 1), code / 100 % 100, code % 100);
    }
    return code > LARGEST_DISTANCE
        ? LocalDate.of(year, code / 100, code % 100)
        : Days.easter(year).plusDays(code);
  }

  private static LocalDate nth(LocalDate first, int weekday, int number) {
    TemporalAdjuster day = TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.of(weekday));
    return number > 4
        ? first.with(TemporalAdjusters.lastInMonth(DayOfWeek.of(weekday)))
        : first.with(day);
  }
}
