package org.recount.document.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.recount.document.Mention.Timex.Type;
import org.recount.time.CalendarUnit;
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
      boolean real = !words.has(WordClass.MONTH) || isEverReal(words);
      boolean open = real && timeline.published().isEmpty() && !words.hasYear();
      return open ? Reading.open(Type.DATE) : impossible();
    }
    boolean named = words.has(WordClass.WEEKDAY);
    boolean agree = !named || day.get().getDayOfWeek().getValue() == words.get(WordClass.WEEKDAY);
    if (words.says("week")) {
      DateRange week = CalendarUnit.WEEK.around(day.get());
      return Reading.date(CalendarUnit.WEEK.value(day.get()), week).because(why(day.get(), words));
    }
    timeline.define(day.get(), named && agree);
    Reading reading = Clocks.partOf(day.get(), words);
    return agree ? reading.because(why(day.get(), words)) : mismatch(day.get(), words, reading);
  }

  /** Whether some year has such a day. */
  private static boolean isEverReal(Expression words) {
    return Days.of(2000, words.get(WordClass.MONTH), number(words.slots(), false)).isPresent();
  }

  /** Kept, with the reason, and never moved to a day that the calendar has. */
  static Reading impossible() {
    return Reading.open(Type.DATE).noted("impossible").because("the calendar has no such day");
  }

  private static Reading mismatch(LocalDate day, Expression words, Reading reading) {
    String told = name(DayOfWeek.of(words.get(WordClass.WEEKDAY)));
    String why = day + " was a " + name(day.getDayOfWeek()) + ", not a " + told;
    return reading.noted("weekday-mismatch").because(why + ": the number counts");
  }

  private static String name(DayOfWeek weekday) {
    return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private String why(LocalDate day, Expression words) {
    Optional<LocalDate> published = timeline.published();
    return words.hasYear() || published.isEmpty()
        ? Reasons.STATED
        : Reasons.near(day, published.get(), words.pointing());
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
      return impossible();
    }
    timeline.define(day.get(), false);
    DateRange range = DateRange.day(day.get());
    return words.has(WordClass.ISOTIME)
        ? Reading.time(day.get() + Clocks.time(words.get(WordClass.ISOTIME)), range)
        : Reading.date(day.get().toString(), range);
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
    Optional<LocalDate> end = last(words, month2);
    if (end.isEmpty()) {
      return timeline.published().isEmpty() && !words.hasYear()
          ? Reading.open(Type.DATE)
          : impossible();
    }
    Optional<LocalDate> start = first(month1, number(slots, false), end.get());
    if (start.isPresent() && start.get().isAfter(end.get())) {
      return impossible().because("it would end, on " + end.get() + ", before it begins");
    }
    return start
        .map(day -> days(day, end.get(), precision).because(why(end.get(), words)))
        .orElseGet(NumberedDays::impossible);
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
    return Days.of(year, month, number);
  }

  private static Reading days(LocalDate start, LocalDate end, Precision precision) {
    return Reading.date(start + "/" + end, DateRange.of(start, end, precision));
  }
}
