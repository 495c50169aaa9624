package org.recount.document.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.recount.document.Mention.Timex.Type;
import org.recount.time.CalendarUnit;
import org.recount.time.DateRange;
import org.recount.time.Precision;
import org.recount.time.Season;

/** Reads months, seasons, parts of years, and units counted from a day: "il y a deux semaines". */
final class Periods {
  private final Timeline timeline;

  Periods(Timeline timeline) {
    this.timeline = timeline;
  }

  Reading month(Expression words) {
    int month = words.get(WordClass.MONTH);
    Optional<LocalDate> first =
        words.hasYear()
            ? Optional.of(LocalDate.of(words.year(), month, 1))
            : timeline.published().map(p -> month(p, month, words));
    return first
        .map(day -> Reading.date(CalendarUnit.MONTH.value(day), third(day, words.rule())))
        .orElseGet(() -> Reading.open(Type.DATE));
  }

  /** "Janvier dernier" in a January is the one before. */
  private static LocalDate month(LocalDate published, int month, Expression words) {
    LocalDate first = Partial.month(published, month, words.pointing());
    if (!first.equals(published.withDayOfMonth(1))) {
      return first;
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
    return words.says("this") || !same.earliest().isAfter(published) ? year : year - 1;
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
            : timeline.published().map(p -> Partial.month(p, month, Partial.Way.PAST));
    return first.map(day -> whole(unit, day)).orElseGet(() -> Reading.open(Type.DATE));
  }

  private static Reading whole(CalendarUnit unit, LocalDate day) {
    return Reading.date(unit.value(day), unit.around(day));
  }

  /** The unit some units after the one that holds {@code from}: last week, next year. */
  Reading shift(Expression words, Optional<LocalDate> from) {
    CalendarUnit unit = CalendarUnit.parse(words.rule().argument(0));
    double count = Double.parseDouble(words.rule().argument(1));
    return from.map(day -> shifted(words, unit, unit.shift(day, count)))
        .orElseGet(() -> Reading.open(words.has(WordClass.PART) ? Type.TIME : Type.DATE));
  }

  private static Reading shifted(Expression words, CalendarUnit unit, LocalDate day) {
    if (unit == CalendarUnit.DAY) {
      return Clocks.partOf(day, words);
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
      return direction < 0 ? past(from.get()) : Reading.date("FUTURE_REF", DateRange.UNKNOWN);
    }
    CalendarUnit unit = words.slots().unit();
    double count = direction * number;
    LocalDate day = unit.shift(from.get(), count);
    boolean halves = count != Math.rint(count) && unit == CalendarUnit.YEAR;
    DateRange range = halves ? about(day, 60) : around(unit, day, from.get(), count);
    return Reading.date(value(unit, day, count), range);
  }

  private static Reading past(LocalDate from) {
    return Reading.date("PAST_REF", DateRange.of(LocalDate.MIN, from, Precision.INTERVAL));
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
