package org.recount.document.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.recount.document.Mention.Timex.Type;
import org.recount.time.DateRange;
import org.recount.time.Days;
import org.recount.time.Precision;

/** Reads days given by their number: "le 12 mars 2016", "March 3–5", "12/03/2016". */
final class NumberedDays {
  private static final int MONTHS = 12;

  private final Timeline timeline;

  NumberedDays(Timeline timeline) {
    this.timeline = timeline;
  }

  /**
   * A day that the calendar does not have is noted as impossible; a weekday that disagrees is noted
   * as a mismatch, and the number counts.
   */
  Reading date(Expression words) {
    Optional<LocalDate> day = day(words);
    if (day.isEmpty()) {
      boolean open = timeline.published().isEmpty() && !words.hasYear();
      return Reading.open(Type.DATE).noted(open ? "" : "impossible");
    }
    boolean named = words.has(WordClass.WEEKDAY);
    timeline.define(day.get(), named);
    Reading reading = Clocks.partOf(day.get(), words);
    boolean agree = !named || day.get().getDayOfWeek().getValue() == words.get(WordClass.WEEKDAY);
    return agree ? reading : reading.noted("weekday-mismatch");
  }

  /** The day the words give by number; empty if there is no such day, or no year to put it in. */
  Optional<LocalDate> day(Expression words) {
    int number = words.get(words.has(WordClass.DAY) ? WordClass.DAY : WordClass.ORDINAL);
    int weekday = words.has(WordClass.WEEKDAY) ? words.get(WordClass.WEEKDAY) : 0;
    if (!words.has(WordClass.MONTH)) {
      return dayOfMonth(number, weekday, words.pointing());
    }
    int month = words.get(WordClass.MONTH);
    if (words.hasYear()) {
      return Days.of(words.year(), month, number);
    }
    return timeline.published().flatMap(p -> day(p, month, number, words));
  }

  private static Optional<LocalDate> day(
      LocalDate published, int month, int number, Expression words) {
    if (Days.of(2000, month, number).isPresent() && (words.says("last") || words.says("next"))) {
      return Optional.of(
          words.says("last")
              ? Days.upTo(published, month, number)
              : Days.onOrAfter(published, month, number));
    }
    int weekday = words.has(WordClass.WEEKDAY) ? words.get(WordClass.WEEKDAY) : 0;
    return Partial.day(published, month, number, weekday, words.way());
  }

  /** "Le 23": of the month of publication, or of the month before when it is still to come. */
  private Optional<LocalDate> dayOfMonth(int number, int weekday, Partial.Way way) {
    return timeline.published().flatMap(p -> dayOfMonth(p, number, weekday, way));
  }

  private static Optional<LocalDate> dayOfMonth(
      LocalDate published, int number, int weekday, Partial.Way way) {
    boolean ahead = way == Partial.Way.FUTURE;
    for (int months = 0; months <= MONTHS; months++) {
      LocalDate month = published.plusMonths(ahead ? months : -months);
      Optional<LocalDate> day =
          Days.of(month.getYear(), month.getMonthValue(), number)
              .filter(d -> ahead ? !d.isBefore(published) : !d.isAfter(published))
              .filter(d -> weekday == 0 || d.getDayOfWeek().getValue() == weekday);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  Reading numeric(Expression words) {
    int joined = words.get(words.has(WordClass.ISO) ? WordClass.ISO : WordClass.NUMERIC);
    Optional<LocalDate> day = Days.of(joined / 10_000, joined / 100 % 100, joined % 100);
    if (day.isEmpty()) {
      return Reading.open(Type.DATE).noted("impossible");
    }
    timeline.define(day.get(), false);
    return Reading.date(day.get().toString(), DateRange.day(day.get()));
  }

  /** Days from one number to another: a true duration, so every day of it, unless "between". */
  Reading span(Expression words) {
    Slots slots = words.slots();
    int month2 =
        slots.hasSecond(WordClass.MONTH)
            ? slots.second(WordClass.MONTH)
            : slots.get(WordClass.MONTH);
    int month1 = slots.has(WordClass.MONTH) ? slots.get(WordClass.MONTH) : month2;
    Precision precision = words.says("interval") ? Precision.INTERVAL : Precision.DAY;
    return last(words, month2)
        .flatMap(
            end ->
                first(month1, number(slots, false), end).map(start -> days(start, end, precision)))
        .orElseGet(() -> Reading.open(Type.DATE));
  }

  private Optional<LocalDate> last(Expression words, int month) {
    int number = number(words.slots(), true);
    return words.hasYear()
        ? Days.of(words.year(), month, number)
        : timeline.published().flatMap(p -> Partial.day(p, month, number, 0, words.way()));
  }

  private static int number(Slots slots, boolean second) {
    boolean digits = second ? slots.hasSecond(WordClass.DAY) : slots.has(WordClass.DAY);
    WordClass kind = digits ? WordClass.DAY : WordClass.ORDINAL;
    return second ? slots.second(kind) : slots.get(kind);
  }

  private static Optional<LocalDate> first(int month, int number, LocalDate end) {
    int year = month > end.getMonthValue() ? end.getYear() - 1 : end.getYear();
    return Days.of(year, month, number).filter(day -> !day.isAfter(end));
  }

  private static Reading days(LocalDate start, LocalDate end, Precision precision) {
    return Reading.date(start + "/" + end, DateRange.of(start, end, precision));
  }
}
