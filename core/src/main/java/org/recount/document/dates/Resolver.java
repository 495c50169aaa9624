package org.recount.document.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.recount.document.Mention.Timex.Type;
import org.recount.time.CalendarUnit;
import org.recount.time.DateRange;
import org.recount.time.Precision;

/** Works out what the words of a rule stand for, given the days of the document so far. */
final class Resolver {
  private static final int SEPTEMBER = 9;

  private final Timeline timeline;
  private final NumberedDays numbered;
  private final Weekdays weekdays;
  private final Clocks clocks;
  private final Periods periods;

  Resolver(Timeline timeline) {
    this.timeline = timeline;
    numbered = new NumberedDays(timeline);
    weekdays = new Weekdays(timeline);
    clocks = new Clocks(timeline, numbered, weekdays);
    periods = new Periods(timeline);
  }

  Reading read(Expression words) {
    return switch (words.rule().operation()) {
      case DATE -> numbered.date(words);
      case IMPOSSIBLE -> NumberedDays.impossible();
      case NUMERIC -> numbered.numeric(words);
      case FIXED -> fixed(words);
      case SPAN -> numbered.span(words);
      case WEEKDAY -> weekdays.weekday(words);
      case NIGHT -> weekdays.night(words);
      case CLOCK -> clocks.clock(words);
      case PART -> clocks.part(words);
      case MONTH -> periods.month(words);
      case SEASON -> periods.season(words);
      case PIECE -> periods.piece(words);
      case PERIOD -> periods.period(words);
      case SHIFT -> periods.shift(words, timeline.published());
      case ANCHOR -> words.says("of") ? afterEvent(words) : periods.shift(words, timeline.last());
      case EVENT -> event(words);
      case YEARS -> twoYears(words);
      case AGO -> periods.distance(words, timeline.published());
      case THEN -> then(words);
      case HOLIDAY -> new Feasts(timeline).holiday(words);
      case YEAR -> year(words);
      case DECADE -> years(CalendarUnit.DECADE, decade(words));
      case CENTURY -> years(CalendarUnit.CENTURY, (words.get(WordClass.ORDINAL) - 1) * 100);
      case REF -> ref(words);
      case DURATION -> duration(words);
      case SET -> set(words);
      default -> Reading.open(Type.DATE);
    };
  }

  /** "Yesterday, the day after the vote" is yesterday; "the day after the vote of 12 March". */
  private Reading afterEvent(Expression words) {
    Optional<LocalDate> told = timeline.told();
    if (words.beside().isEmpty() && told.isPresent() && timeline.toldIn(words.sentence())) {
      return Reading.date(told.get().toString(), DateRange.day(told.get()))
          .because("the day told just before it, " + told.get());
    }
    return words.beside().isPresent()
        ? periods.shift(words, words.beside()).because(Reasons.event(words))
        : periods.shift(words, timeline.last());
  }

  /** "Early this month he was seized, and freed four days later" is a day of a stretch too. */
  private Reading then(Expression words) {
    Optional<DateRange> vague = timeline.vagueIn(words.sentence());
    Reading last = periods.distance(words, vague.map(DateRange::latest).or(timeline::last));
    if (vague.isEmpty() || last.range().precision() != Precision.DAY) {
      return last;
    }
    LocalDate first = periods.distance(words, vague.map(DateRange::earliest)).range().earliest();
    LocalDate end = last.range().latest();
    return Reading.date(first + "/" + end, DateRange.of(first, end, Precision.INTERVAL))
        .because("counted from a stretch told just before, " + vague.get().earliest() + " on");
  }

  /** "Two days after the attack of 12 March" is a length, and a day when the event is dated. */
  private Reading event(Expression words) {
    Reading day = periods.distance(words, words.beside());
    return day.valued(Type.DURATION, duration(words).value());
  }

  /** From one September to the next August: a school year, a season. */
  private static Reading twoYears(Expression words) {
    int first = words.get(WordClass.YEAR);
    boolean next = following(words) % 100 == (first + 1) % 100;
    LocalDate start = LocalDate.of(first, SEPTEMBER, 1);
    return next
        ? Reading.date(
            first + "/" + (first + 1),
            DateRange.of(start, start.plusYears(1).minusDays(1), Precision.INTERVAL))
        : Reading.open(Type.DATE).because("the two years do not follow each other");
  }

  private static int following(Expression words) {
    if (words.slots().hasSecond(WordClass.YEAR)) {
      return words.slots().second(WordClass.YEAR);
    }
    return words.get(words.has(WordClass.YEAR2) ? WordClass.YEAR2 : WordClass.MINUTE);
  }

  /** A day that has become a name: 9/11. */
  private static Reading fixed(Expression words) {
    LocalDate day = LocalDate.parse(words.rule().argument(0));
    return Reading.date(day.toString(), DateRange.day(day));
  }

  private static Reading year(Expression words) {
    Reading year = years(CalendarUnit.YEAR, words.year());
    if (words.says("fiscal")) {
      return Reading.date("FY" + year.value(), year.range());
    }
    return words.says("early") || words.says("late")
        ? Reading.date(year.value(), Periods.edge(year.range(), words.says("early")))
        : year;
  }

  private static Reading years(CalendarUnit unit, int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return Reading.date(unit.value(first), unit.around(first));
  }

  private static int decade(Expression words) {
    return words.has(WordClass.DECADE) ? words.get(WordClass.DECADE) : words.year();
  }

  private Reading ref(Expression words) {
    Type type = words.says("time") ? Type.TIME : Type.DATE;
    String value = words.says("-") ? "" : words.rule().argument(0);
    return words.says("today") && timeline.published().isPresent()
        ? new Reading(type, value, DateRange.day(timeline.published().get()), "", "")
        : Reading.other(type, value);
  }

  private static Reading duration(Expression words) {
    double number = words.rule().number(words.slots());
    return Reading.other(Type.DURATION, unit(words).duration(number));
  }

  private static Reading set(Expression words) {
    if (words.has(WordClass.WEEKDAY)) {
      return Reading.other(Type.SET, "XXXX-WXX-" + words.get(WordClass.WEEKDAY));
    }
    if (words.has(WordClass.MONTH)) {
      int month = words.get(WordClass.MONTH);
      return Reading.other(Type.SET, (month < 10 ? "XXXX-0" : "XXXX-") + month);
    }
    double number = words.says("one") ? 1 : words.slots().number();
    return Reading.other(Type.SET, unit(words).duration(number));
  }

  /** The unit among the words, else the one the rule names. */
  private static CalendarUnit unit(Expression words) {
    return words.has(WordClass.UNIT)
        ? words.slots().unit()
        : CalendarUnit.parse(words.rule().argument(0));
  }
}
