package org.recount.document.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.recount.document.Mention.Timex.Type;
import org.recount.time.DateRange;
import org.recount.time.Days;

/**
 * Reads feasts. The word files number them by month and day ({@code 1225}), or, below a hundred, by
 * their distance from Easter Sunday in days.
 */
final class Feasts {
  private static final int LARGEST_DISTANCE = 100;

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
    return day.map(d -> Reading.date(d.toString(), DateRange.day(d)))
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
    return code > LARGEST_DISTANCE
        ? LocalDate.of(year, code / 100, code % 100)
        : Days.easter(year).plusDays(code);
  }
}
