package org.recount.document.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.recount.document.Mention.Timex.Type;
import org.recount.time.CalendarUnit;
import org.recount.time.DateRange;
import org.recount.time.DayPart;
import org.recount.time.Days;
import org.recount.time.Precision;
import org.recount.time.Season;

/** Works out what the words of a rule stand for, given the days of the document so far. */
final class Resolver {
  private final Timeline timeline;

  Resolver(Timeline timeline) {
    this.timeline = timeline;
  }

  /**
   * @param way which way the verbs around the words point
   * @param sentence the number of the sentence
   */
  Reading read(Rule rule, Slots slots, Partial.Way way, int sentence) {
    return switch (rule.operation()) {
      case DATE -> date(rule, slots, way);
      case NUMERIC -> numeric(slots);
      case MONTH -> month(rule, slots, way);
      case YEAR -> years(CalendarUnit.YEAR, slots.get(year(slots)));
      case DECADE -> years(CalendarUnit.DECADE, decade(slots));
      case CENTURY -> years(CalendarUnit.CENTURY, (slots.get(WordClass.ORDINAL) - 1) * 100);
      case SEASON -> season(rule, slots, way);
      case PIECE -> piece(rule, slots);
      case WEEKDAY -> weekday(rule, slots, way);
      case SHIFT -> shift(rule, slots, timeline.published());
      case ANCHOR -> shift(rule, slots, timeline.last());
      case AGO -> distance(rule, slots, timeline.published());
      case THEN -> distance(rule, slots, timeline.last());
      case CLOCK -> clock(rule, slots, way, sentence);
      case PART -> part(rule, slots, sentence);
      case NIGHT -> night(slots, way);
      case HOLIDAY -> holiday(slots, way);
      case REF -> ref(rule);
      case DURATION -> duration(rule, slots);
      case SET -> set(rule, slots);
      case SPAN -> span(rule, slots, way);
      default -> Reading.open(Type.DATE);
    };
  }

  private Reading date(Rule rule, Slots slots, Partial.Way way) {
    int number = slots.has(WordClass.DAY) ? slots.get(WordClass.DAY) : slots.get(WordClass.ORDINAL);
    int weekday = slots.has(WordClass.WEEKDAY) ? slots.get(WordClass.WEEKDAY) : 0;
    Optional<LocalDate> day = day(rule, slots, number, weekday, way);
    if (day.isEmpty()) {
      boolean open = timeline.published().isEmpty() && !slots.has(WordClass.YEAR);
      return Reading.open(Type.DATE).noted(open ? "" : "impossible");
    }
    timeline.define(day.get());
    Reading reading = partOf(day.get(), slots, rule);
    boolean agree = weekday == 0 || day.get().getDayOfWeek().getValue() == weekday;
    return agree ? reading : reading.noted("weekday-mismatch");
  }

  private Optional<LocalDate> day(
      Rule rule, Slots slots, int number, int weekday, Partial.Way way) {
    if (!slots.has(WordClass.MONTH)) {
      return dayOfMonth(number, weekday, way);
    }
    int month = slots.get(WordClass.MONTH);
    if (slots.has(WordClass.YEAR) || slots.has(WordClass.YEAR2)) {
      return Days.of(slots.get(year(slots)), month, number);
    }
    Partial.Way told =
        rule.has("last") ? Partial.Way.PAST : rule.has("next") ? Partial.Way.FUTURE : way;
    return timeline.published().flatMap(p -> Partial.day(p, month, number, weekday, told));
  }

  /** "Le 23": of the month of publication, or of the month before when it is still to come. */
  private Optional<LocalDate> dayOfMonth(int number, int weekday, Partial.Way way) {
    return timeline
        .published()
        .flatMap(
            p -> {
              LocalDate first = p.withDayOfMonth(1);
              for (int back = 0; back <= 12; back++) {
                LocalDate month =
                    way == Partial.Way.FUTURE ? first.plusMonths(back) : first.minusMonths(back);
                Optional<LocalDate> day = Days.of(month.getYear(), month.getMonthValue(), number);
                boolean before = day.isPresent() && day.get().isBefore(p);
                boolean after = day.isPresent() && day.get().isAfter(p);
                boolean wrong = way == Partial.Way.FUTURE ? before : after;
                boolean fits =
                    weekday == 0
                        || day.isPresent() && day.get().getDayOfWeek().getValue() == weekday;
                if (day.isPresent() && !wrong && fits) {
                  return day;
                }
              }
              return Optional.empty();
            });
  }

  private static WordClass year(Slots slots) {
    return slots.has(WordClass.YEAR) ? WordClass.YEAR : WordClass.YEAR2;
  }

  private static int decade(Slots slots) {
    return slots.has(WordClass.DECADE) ? slots.get(WordClass.DECADE) : slots.get(year(slots));
  }

  private static Reading partOf(LocalDate day, Slots slots, Rule rule) {
    return slots.has(WordClass.PART) || rule.has("night")
        ? part(day, slots)
        : Reading.date(day.toString(), DateRange.day(day));
  }

  private static Reading part(LocalDate day, Slots slots) {
    DayPart part =
        slots.has(WordClass.PART) ? DayPart.values()[slots.get(WordClass.PART)] : DayPart.NI;
    return Reading.time(day + part.suffix(), DateRange.day(day));
  }

  private Reading numeric(Slots slots) {
    int joined = slots.get(slots.has(WordClass.ISO) ? WordClass.ISO : WordClass.NUMERIC);
    return Days.of(joined / 10_000, joined / 100 % 100, joined % 100)
        .map(
            day -> {
              timeline.define(day);
              return Reading.date(day.toString(), DateRange.day(day));
            })
        .orElseGet(() -> Reading.open(Type.DATE).noted("impossible"));
  }

  private Reading month(Rule rule, Slots slots, Partial.Way way) {
    Partial.Way told =
        rule.has("last") ? Partial.Way.PAST : rule.has("next") ? Partial.Way.FUTURE : way;
    int month = slots.get(WordClass.MONTH);
    Optional<LocalDate> first =
        slots.has(WordClass.YEAR) || slots.has(WordClass.YEAR2)
            ? Optional.of(LocalDate.of(slots.get(year(slots)), month, 1))
            : timeline.published().map(p -> lastMonth(Partial.month(p, month, told), p, rule));
    return first
        .map(day -> Reading.date(CalendarUnit.MONTH.value(day), third(day, rule)))
        .orElseGet(() -> Reading.open(Type.DATE));
  }

  /** "Janvier dernier" in a January is the one before. */
  private static LocalDate lastMonth(LocalDate first, LocalDate published, Rule rule) {
    boolean same =
        first.getYear() == published.getYear() && first.getMonth() == published.getMonth();
    if (same && rule.has("last")) {
      return first.minusYears(1);
    }
    return same && rule.has("next") ? first.plusYears(1) : first;
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
    if (rule.has("late")) {
      return DateRange.of(first.plusDays(19), month.latest(), Precision.INTERVAL);
    }
    return month;
  }

  private static Reading years(CalendarUnit unit, int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return Reading.date(unit.value(first), unit.around(first));
  }

  private Reading season(Rule rule, Slots slots, Partial.Way way) {
    Season season = Season.values()[slots.get(WordClass.SEASON)];
    if (slots.has(WordClass.YEAR) || slots.has(WordClass.YEAR2)) {
      return season(season, slots.get(year(slots)));
    }
    return timeline
        .published()
        .map(p -> season(season, seasonYear(season, p, rule, way)))
        .orElseGet(() -> Reading.open(Type.DATE));
  }

  private static Reading season(Season season, int year) {
    return Reading.date(year + "-" + season, season.in(year));
  }

  private static int seasonYear(Season season, LocalDate published, Rule rule, Partial.Way way) {
    int year = published.getYear();
    DateRange same = season.in(year);
    if (rule.has("last")) {
      return same.latest().isBefore(published) ? year : year - 1;
    }
    boolean ahead = rule.has("next") || way == Partial.Way.FUTURE;
    if (ahead) {
      return same.earliest().isAfter(published) ? year : year + 1;
    }
    return rule.has("this") || !same.earliest().isAfter(published) ? year : year - 1;
  }

  /** The third quarter, the first half: of the year named, else the nearest past one. */
  private Reading piece(Rule rule, Slots slots) {
    CalendarUnit unit = CalendarUnit.parse(rule.argument(0));
    int months = unit == CalendarUnit.QUARTER ? 3 : 6;
    int number = slots.get(WordClass.ORDINAL);
    if (number * months > 12) {
      return Reading.open(Type.DATE);
    }
    int month = (number - 1) * months + 1;
    Optional<LocalDate> first =
        slots.has(WordClass.YEAR)
            ? Optional.of(LocalDate.of(slots.get(WordClass.YEAR), month, 1))
            : timeline.published().map(p -> Partial.month(p, month, Partial.Way.PAST));
    return first
        .map(day -> Reading.date(unit.value(day), unit.around(day)))
        .orElseGet(() -> Reading.open(Type.DATE));
  }

  private Reading weekday(Rule rule, Slots slots, Partial.Way way) {
    return weekdayOf(rule, slots.get(WordClass.WEEKDAY), way)
        .map(day -> partOf(day, slots, rule))
        .orElseGet(() -> Reading.open(slots.has(WordClass.PART) ? Type.TIME : Type.DATE));
  }

  private Optional<LocalDate> weekdayOf(Rule rule, int number, Partial.Way way) {
    DayOfWeek weekday = DayOfWeek.of(number);
    if (!rule.has("last") && !rule.has("next")) {
      Optional<LocalDate> explicit = timeline.explicit(weekday);
      if (explicit.isPresent()) {
        return explicit;
      }
    }
    return timeline
        .published()
        .map(
            p -> {
              if (rule.has("last")) {
                return Days.upTo(p.minusDays(1), weekday);
              }
              if (rule.has("next")) {
                return Days.onOrAfter(p.plusDays(1), weekday);
              }
              return near(p, weekday, way);
            });
  }

  /** The nearest past such day, or what the text told before, or the nearest to come. */
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

  private Reading shift(Rule rule, Slots slots, Optional<LocalDate> from) {
    CalendarUnit unit = CalendarUnit.parse(rule.argument(0));
    double count = Double.parseDouble(rule.argument(1));
    if (from.isEmpty()) {
      return Reading.open(slots.has(WordClass.PART) ? Type.TIME : Type.DATE);
    }
    LocalDate day = unit.shift(from.get(), count);
    if (unit == CalendarUnit.DAY) {
      return partOf(day, slots, rule);
    }
    if (rule.has("late") || rule.has("early")) {
      return edge(rule, unit, day);
    }
    return Reading.date(unit.value(day), unit.around(day));
  }

  /** The first or last third of a week, month or year. */
  private static Reading edge(Rule rule, CalendarUnit unit, LocalDate day) {
    DateRange whole = unit.around(day);
    long third = Math.max(1, whole.days() / 3);
    DateRange edge =
        rule.has("early")
            ? DateRange.of(whole.earliest(), whole.earliest().plusDays(third), Precision.INTERVAL)
            : DateRange.of(whole.latest().minusDays(third), whole.latest(), Precision.INTERVAL);
    return Reading.date(unit.value(day), edge);
  }

  private Reading distance(Rule rule, Slots slots, Optional<LocalDate> from) {
    double number = rule.has("vague") ? Double.NaN : slots.number();
    double count = number * Integer.parseInt(rule.argument(0));
    CalendarUnit unit = slots.unit();
    if (Double.isNaN(count) || from.isEmpty()) {
      boolean past = Integer.parseInt(rule.argument(0)) < 0;
      DateRange range =
          past && from.isPresent()
              ? DateRange.of(LocalDate.MIN, from.get(), Precision.INTERVAL)
              : DateRange.UNKNOWN;
      String value = from.isEmpty() ? "" : past ? "PAST_REF" : "FUTURE_REF";
      return Reading.date(value, range);
    }
    LocalDate day = unit.shift(from.get(), count);
    return Reading.date(granular(unit, day, count), around(unit, day, from.get()));
  }

  private static String granular(CalendarUnit unit, LocalDate day, double count) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK, FORTNIGHT -> day.toString();
      case QUARTER, HALF, MONTH -> CalendarUnit.MONTH.value(day);
      case YEAR ->
          count == Math.rint(count) ? CalendarUnit.YEAR.value(day) : CalendarUnit.MONTH.value(day);
      default -> unit.value(day);
    };
  }

  /** Days are meant as said; two weeks ago may be three days off, two months ago half a month. */
  private static DateRange around(CalendarUnit unit, LocalDate day, LocalDate from) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR ->
          day.isBefore(from)
              ? DateRange.of(day, from, Precision.INTERVAL)
              : DateRange.of(from, day, Precision.INTERVAL);
      case DAY -> DateRange.day(day);
      case WEEKEND, WEEK, FORTNIGHT ->
          DateRange.of(day.minusDays(3), day.plusDays(3), Precision.INTERVAL);
      case MONTH, QUARTER, HALF ->
          DateRange.of(day.minusDays(15), day.plusDays(15), Precision.INTERVAL);
      default -> unit.around(day);
    };
  }

  private Reading clock(Rule rule, Slots slots, Partial.Way way, int sentence) {
    Optional<LocalDate> day = clockDay(rule, slots, way, sentence);
    int minutes = minutes(rule, slots);
    if (minutes < 0) {
      return Reading.open(Type.TIME);
    }
    return day.map(d -> Reading.time(d + time(minutes), DateRange.day(d)))
        .orElseGet(() -> Reading.open(Type.TIME));
  }

  private Optional<LocalDate> clockDay(Rule rule, Slots slots, Partial.Way way, int sentence) {
    if (slots.has(WordClass.WEEKDAY)) {
      return weekdayOf(rule, slots.get(WordClass.WEEKDAY), way);
    }
    if (rule.has("yesterday")) {
      return timeline.published().map(p -> p.minusDays(1));
    }
    return rule.has("today") ? timeline.published() : timeline.current(sentence);
  }

  private static int minutes(Rule rule, Slots slots) {
    if (rule.has("noon") || rule.has("midnight")) {
      return rule.has("noon") ? 12 * 60 : 24 * 60;
    }
    if (slots.has(WordClass.CLOCK)) {
      int minutes = slots.get(WordClass.CLOCK);
      return rule.has("pm") && minutes < 12 * 60 ? minutes + 12 * 60 : minutes;
    }
    int hour = slots.has(WordClass.HOUR) ? slots.get(WordClass.HOUR) : (int) slots.number();
    int minute = slots.has(WordClass.MINUTE) ? slots.get(WordClass.MINUTE) : 0;
    if (rule.has("half")) {
      minute = 30;
    }
    hour += rule.has("pm") && hour < 12 ? 12 : 0;
    return hour <= 24 ? hour * 60 + minute : -1;
  }

  private static String time(int minutes) {
    int hour = minutes / 60;
    int minute = minutes % 60;
    return (hour < 10 ? "T0" : "T") + hour + (minute < 10 ? ":0" : ":") + minute;
  }

  private Reading part(Rule rule, Slots slots, int sentence) {
    Optional<LocalDate> day =
        rule.has("anchor") ? timeline.current(sentence) : timeline.published();
    long days = rule.has("before") ? -1 : 0;
    return day.map(d -> part(d.plusDays(days), slots)).orElseGet(() -> Reading.open(Type.TIME));
  }

  private Reading night(Slots slots, Partial.Way way) {
    DayOfWeek second = DayOfWeek.of(slots.second(WordClass.WEEKDAY));
    Optional<LocalDate> explicit = timeline.explicit(second);
    Optional<LocalDate> last =
        explicit.isPresent()
            ? explicit
            : timeline
                .published()
                .map(
                    p ->
                        way == Partial.Way.FUTURE
                            ? Days.onOrAfter(p, second)
                            : Days.upTo(p, second));
    return last.map(
            day -> {
              LocalDate first = Days.upTo(day, DayOfWeek.of(slots.get(WordClass.WEEKDAY)));
              DateRange both = DateRange.of(first, day, Precision.DAY);
              return Reading.time(first + DayPart.NI.suffix(), both);
            })
        .orElseGet(() -> Reading.open(Type.TIME));
  }

  /** A feast by month and day, or by its distance from Easter. */
  private Reading holiday(Slots slots, Partial.Way way) {
    int code = slots.get(WordClass.HOLIDAY);
    if (slots.has(WordClass.YEAR)) {
      return feast(code, slots.get(WordClass.YEAR));
    }
    return timeline
        .published()
        .map(
            p -> {
              LocalDate same = feast(code, p.getYear()).range().earliest();
              boolean back =
                  same.isAfter(p) && way != Partial.Way.FUTURE && same.minusDays(60).isAfter(p);
              boolean on = same.isBefore(p) && way == Partial.Way.FUTURE;
              return feast(code, p.getYear() + (back ? -1 : on ? 1 : 0));
            })
        .orElseGet(() -> Reading.open(Type.DATE));
  }

  private static Reading feast(int code, int year) {
    LocalDate day =
        code > 100 ? LocalDate.of(year, code / 100, code % 100) : Days.easter(year).plusDays(code);
    return Reading.date(day.toString(), DateRange.day(day));
  }

  private Reading ref(Rule rule) {
    Type type = rule.has("time") ? Type.TIME : Type.DATE;
    String value = rule.has("-") ? "" : rule.argument(0);
    return rule.has("today") && timeline.published().isPresent()
        ? new Reading(type, value, DateRange.day(timeline.published().get()), "")
        : Reading.other(type, value);
  }

  private static Reading duration(Rule rule, Slots slots) {
    double number = rule.has("vague") ? Double.NaN : slots.number();
    number =
        rule.has("half")
            ? 0.5
            : rule.has("quarter") ? 0.25 : number + (rule.has("plushalf") ? 0.5 : 0);
    return Reading.other(Type.DURATION, slots.unit().duration(number));
  }

  private static Reading set(Rule rule, Slots slots) {
    if (slots.has(WordClass.WEEKDAY)) {
      return Reading.other(Type.SET, "XXXX-WXX-" + slots.get(WordClass.WEEKDAY));
    }
    if (slots.has(WordClass.MONTH)) {
      int month = slots.get(WordClass.MONTH);
      return Reading.other(Type.SET, (month < 10 ? "XXXX-0" : "XXXX-") + month);
    }
    CalendarUnit unit =
        slots.has(WordClass.UNIT) ? slots.unit() : CalendarUnit.parse(rule.argument(0));
    return Reading.other(Type.SET, unit.duration(slots.number()));
  }

  /** Days from one number to another: true duration, so every day of it. */
  private Reading span(Rule rule, Slots slots, Partial.Way way) {
    int month2 =
        slots.hasSecond(WordClass.MONTH)
            ? slots.second(WordClass.MONTH)
            : slots.get(WordClass.MONTH);
    int month = slots.has(WordClass.MONTH) ? slots.get(WordClass.MONTH) : month2;
    Optional<LocalDate> last =
        slots.has(WordClass.YEAR)
            ? Days.of(slots.get(WordClass.YEAR), month2, slots.second(WordClass.DAY))
            : timeline
                .published()
                .flatMap(p -> Partial.day(p, month2, slots.second(WordClass.DAY), 0, way));
    Precision precision = rule.has("interval") ? Precision.INTERVAL : Precision.DAY;
    return last.flatMap(
            end ->
                first(month, slots.get(WordClass.DAY), end)
                    .map(start -> days(start, end, precision)))
        .orElseGet(() -> Reading.open(Type.DATE));
  }

  private static Optional<LocalDate> first(int month, int number, LocalDate end) {
    int year = month > end.getMonthValue() ? end.getYear() - 1 : end.getYear();
    return Days.of(year, month, number).filter(day -> !day.isAfter(end));
  }

  private static Reading days(LocalDate start, LocalDate end, Precision precision) {
    return Reading.date(start + "/" + end, DateRange.of(start, end, precision));
  }
}
