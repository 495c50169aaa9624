package org.recount.document.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.recount.document.Mention.Timex.Type;
import org.recount.time.CalendarUnit;
import org.recount.time.DateRange;
import org.recount.time.Precision;
import org.recount.time.Season;

/** Reads months, seasons, parts of years, and units counted from a day: "il y a deux semaines". */
final class Periods {
  /** Days before a season begins in which it is meant when no verb tells. */
  private static final int COMING = 100;

  /** The fewest and the most days that "a few days" stands for. */
  private static final int FEW_LEAST = 2;

  private static final int FEW_MOST = 8;

  private final Timeline timeline;

  Periods(Timeline timeline) {
    this.timeline = timeline;
  }

  Reading month(Expression words) {
    int month =
        words.has(WordClass.MONTH)
            ? words.get(WordClass.MONTH)
            : Integer.parseInt(words.rule().argument(0));
    Optional<LocalDate> first =
        words.hasYear()
            ? Optional.of(LocalDate.of(words.year(), month, 1))
            : timeline.published().map(p -> month(p, month, words));
    return first
        .map(day -> Reading.date(CalendarUnit.MONTH.value(day), third(day, words.rule())))
        .map(reading -> reading.because(why(reading, words)))
        .orElseGet(() -> Reading.open(Type.DATE));
  }

  private String why(Reading reading, Expression words) {
    if (words.hasYear() || timeline.published().isEmpty()) {
      return Reasons.STATED;
    }
    LocalDate published = timeline.published().get();
    boolean inside = reading.range().contains(DateRange.day(published));
    LocalDate side = inside ? published : reading.range().earliest();
    return Reasons.near(side, published, words.pointing());
  }

  /** "Janvier dernier" in a January is the one before. */
  private static LocalDate month(LocalDate published, int month, Expression words) {
    LocalDate current = published.withDayOfMonth(1);
    if (words.says("this")) {
      return Partial.month(published, month, current.getYear(), words.way());
    }
    LocalDate first = Partial.month(published, month, words.pointing());
    boolean justOver = words.says("not-just-over") && first.plusMonths(1).equals(current);
    if (!first.equals(current)) {
      return justOver ? first.minusYears(1) : first;
    }
    return words.says("last")
        ? first.minusYears(1)
        : words.says("next") ? first.plusYears(1) : first;
  }

  /** The days of a month, or of its beginning, middle or end when the words name it. */
  private static DateRange third(LocalDate first, Rule rule) {
    DateRange month = CalendarUnit.MONTH.around(first);
    if (rule.has("early")) {
      return DateRange.of(first, first.plusDays(9), Precision.INTERVAL);
    }
    if (rule.has("mid")) {
      return DateRange.of(first.plusDays(9), first.plusDays(19), Precision.INTERVAL);
    }
    return rule.has("late")
        ? DateRange.of(first.plusDays(19), month.latest(), Precision.INTERVAL)
        : month;
  }

  Reading season(Expression words) {
    Season season = Season.values()[words.get(WordClass.SEASON)];
    Optional<Integer> year =
        words.hasYear()
            ? Optional.of(words.year())
            : timeline.published().map(p -> year(season, p, words));
    return year.map(y -> Reading.date(y + "-" + season, season.in(y)))
        .map(reading -> reading.because(why(reading, words)))
        .orElseGet(() -> Reading.open(Type.DATE));
  }

  private static int year(Season season, LocalDate published, Expression words) {
    int year = published.getYear();
    DateRange same = season.in(year);
    if (words.says("last")) {
      return same.latest().isBefore(published) ? year : year - 1;
    }
    if (words.pointing() == Partial.Way.FUTURE) {
      return same.earliest().isAfter(published) ? year : year + 1;
    }
    boolean begun = words.says("this") || !same.earliest().isAfter(published);
    boolean coming = words.way() == Partial.Way.OPEN && isNearer(season, published);
    return begun || coming ? year : year - 1;
  }

  /** Whether the season to come begins sooner than the last one ended long ago. */
  private static boolean isNearer(Season season, LocalDate published) {
    long ahead = season.in(published.getYear()).earliest().toEpochDay() - published.toEpochDay();
    long back = published.toEpochDay() - season.in(published.getYear() - 1).latest().toEpochDay();
    return ahead <= COMING && ahead * 2 < back;
  }

  /** The third quarter, the first half: of the year named, else the nearest past one. */
  Reading piece(Expression words) {
    CalendarUnit unit = CalendarUnit.parse(words.rule().argument(0));
    int months = unit == CalendarUnit.QUARTER ? 3 : 6;
    int number = words.get(WordClass.ORDINAL);
    if (number * months > 12) {
      return Reading.open(Type.DATE);
    }
    int month = (number - 1) * months + 1;
    Optional<LocalDate> first =
        words.hasYear()
            ? Optional.of(LocalDate.of(words.year(), month, 1))
            : timeline.published().map(p -> piece(p, month, words));
    first.ifPresent(day -> timeline.tell(unit, day));
    return first
        .map(day -> whole(unit, day))
        .map(reading -> reading.because(why(reading, words)))
        .orElseGet(() -> Reading.open(Type.DATE));
  }

  private static LocalDate piece(LocalDate published, int month, Expression words) {
    return words.says("last-year")
        ? LocalDate.of(published.getYear() - 1, month, 1)
        : Partial.month(published, month, Partial.Way.SINCE);
  }

  /** "The quarter", "the year-ago period": the one told last, else the last one that is over. */
  Reading period(Expression words) {
    Optional<Timeline.Period> told = words.has(WordClass.MONTH) ? ending(words) : timeline.period();
    if (told.isEmpty() && words.says("before")) {
      return timeline
          .published()
          .map(p -> whole(CalendarUnit.YEAR, p.minusYears(1)))
          .orElseGet(() -> Reading.open(Type.DATE));
    }
    Optional<Timeline.Period> meant = told.isPresent() ? told : lastOver();
    if (meant.isEmpty()) {
      return Reading.open(Type.DATE);
    }
    CalendarUnit unit = meant.get().unit();
    LocalDate first = meant.get().first();
    if (words.hasYear()) {
      return whole(unit, first.withYear(words.year()));
    }
    if (words.says("before")) {
      return whole(unit, first.minusYears(1)).because("a year before the period told last");
    }
    timeline.tell(unit, first);
    return whole(unit, first)
        .because(told.isPresent() ? "the period told last" : "the last one over at publication");
  }

  /** The quarter whose last day the words give: most of it lies in one quarter of the calendar. */
  private Optional<Timeline.Period> ending(Expression words) {
    int month = words.get(WordClass.MONTH);
    Optional<LocalDate> end =
        words.hasYear()
            ? Optional.of(LocalDate.of(words.year(), month, 1))
            : timeline.published().map(p -> Partial.month(p, month, Partial.Way.SINCE));
    return end.map(day -> quarter(day.minusMonths(1)));
  }

  private Optional<Timeline.Period> lastOver() {
    return timeline.published().map(p -> quarter(p.minusMonths(3)));
  }

  private static Timeline.Period quarter(LocalDate day) {
    return new Timeline.Period(CalendarUnit.QUARTER, CalendarUnit.QUARTER.around(day).earliest());
  }

  private static Reading whole(CalendarUnit unit, LocalDate day) {
    return Reading.date(unit.value(day), unit.around(day));
  }

  /** The unit some units after the one that holds {@code from}: last week, next year. */
  Reading shift(Expression words, Optional<LocalDate> from) {
    CalendarUnit unit = CalendarUnit.parse(words.rule().argument(0));
    double count = Double.parseDouble(words.rule().argument(1));
    return from.map(day -> shifted(words, unit, unit.shift(day, meant(words, unit, day, count))))
        .orElseGet(() -> Reading.open(words.has(WordClass.PART) ? Type.TIME : Type.DATE));
  }

  /** "This weekend" is the one that is on, else the coming or the last one, by the tense. */
  private static double meant(Expression words, CalendarUnit unit, LocalDate day, double count) {
    boolean on = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    if (words.says("by-tense") && (on || words.way() == Partial.Way.FUTURE)) {
      return 0;
    }
    boolean late = unit == CalendarUnit.WEEK && words.says("late");
    boolean early = day.getDayOfWeek().getValue() < DayOfWeek.THURSDAY.getValue();
    return late && early && words.way() != Partial.Way.FUTURE ? count - 1 : count;
  }

  private static Reading shifted(Expression words, CalendarUnit unit, LocalDate day) {
    if (unit == CalendarUnit.DAY) {
      return Clocks.partOf(day, words);
    }
    if (words.has(WordClass.WEEKDAY)) {
      LocalDate monday = CalendarUnit.monday(day);
      return Clocks.partOf(monday.plusDays(words.get(WordClass.WEEKDAY) - 1), words);
    }
    return words.says("late") || words.says("early")
        ? Reading.date(unit.value(day), edge(unit.around(day), words.says("early")))
        : whole(unit, day);
  }

  /** The first or last third of a week, month or year. */
  static DateRange edge(DateRange whole, boolean early) {
    long third = Math.max(1, whole.days() / 3 - 1);
    return early
        ? DateRange.of(whole.earliest(), whole.earliest().plusDays(third), Precision.INTERVAL)
        : DateRange.of(whole.latest().minusDays(third), whole.latest(), Precision.INTERVAL);
  }

  /** A number of units before or after a day. */
  Reading distance(Expression words, Optional<LocalDate> from) {
    int direction = Integer.parseInt(words.rule().argument(0));
    double number = words.rule().number(words.slots());
    if (from.isEmpty()) {
      return Reading.open(Type.DATE);
    }
    if (Double.isNaN(number)) {
      return some(words, direction, from.get());
    }
    CalendarUnit unit = words.slots().unit();
    double count = direction * number;
    if (words.says("period") && unit == CalendarUnit.YEAR && timeline.period().isPresent()) {
      return yearsOff(timeline.period().get(), (int) count);
    }
    Optional<LocalDate> reached = unit.reach(from.get(), count);
    if (reached.isEmpty()) {
      return Reading.open(Type.DATE).because("too far off to be a day of the calendar");
    }
    LocalDate day = reached.get();
    if (words.says("exact")) {
      return Reading.date(day.toString(), DateRange.day(day));
    }
    boolean halves = count != Math.rint(count) && unit == CalendarUnit.YEAR;
    DateRange range = halves ? about(day, 60) : around(unit, day, from.get(), count);
    return Reading.date(value(unit, day, count), range);
  }

  /** "A year earlier" in a text about a quarter is the same quarter of another year. */
  private static Reading yearsOff(Timeline.Period period, int years) {
    return whole(period.unit(), period.first().plusYears(years))
        .because("counted from the period told last");
  }

  /** "A few days" are two to eight; other units are left open. */
  private static Reading some(Expression words, int direction, LocalDate from) {
    boolean days = words.has(WordClass.UNIT) && words.slots().unit() == CalendarUnit.DAY;
    if (direction > 0) {
      LocalDate first = from.plusDays(FEW_LEAST);
      return Reading.date(
          "FUTURE_REF",
          days
              ? DateRange.of(first, from.plusDays(FEW_MOST), Precision.INTERVAL)
              : DateRange.UNKNOWN);
    }
    LocalDate last = days ? from.minusDays(FEW_LEAST) : from;
    LocalDate first = days ? from.minusDays(FEW_MOST) : LocalDate.MIN;
    return Reading.date("PAST_REF", DateRange.of(first, last, Precision.INTERVAL));
  }

  private static String value(CalendarUnit unit, LocalDate day, double count) {
    boolean whole = count == Math.rint(count);
    return switch (unit) {
      case QUARTER, HALF, MONTH -> CalendarUnit.MONTH.value(day);
      case YEAR -> (whole ? CalendarUnit.YEAR : CalendarUnit.MONTH).value(day);
      case DECADE, CENTURY, MILLENNIUM -> unit.value(day);
      default -> day.toString();
    };
  }

  /**
   * Days are meant as said; two weeks ago may be three days off, a month ago a week, two months
   * half a month.
   */
  private static DateRange around(CalendarUnit unit, LocalDate day, LocalDate from, double count) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> between(day, from);
      case DAY -> DateRange.day(day);
      case WEEKEND, WEEK, FORTNIGHT -> about(day, 3);
      case MONTH, QUARTER, HALF -> about(day, Math.abs(count) == 1 ? 7 : 15);
      default -> unit.around(day);
    };
  }

  private static DateRange about(LocalDate day, int days) {
    return DateRange.of(day.minusDays(days), day.plusDays(days), Precision.INTERVAL);
  }

  private static DateRange between(LocalDate a, LocalDate b) {
    if (a.equals(b)) {
      return DateRange.day(a);
    }
    return a.isBefore(b)
        ? DateRange.of(a, b, Precision.INTERVAL)
        : DateRange.of(b, a, Precision.INTERVAL);
  }
}
