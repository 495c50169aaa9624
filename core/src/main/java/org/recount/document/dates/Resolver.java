package org.recount.document.dates;

import java.time.LocalDate;
import org.recount.document.Mention.Timex.Type;
import org.recount.time.CalendarUnit;
import org.recount.time.DateRange;

/** Works out what the words of a rule stand for, given the days of the document so far. */
final class Resolver {
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
      case NUMERIC -> numbered.numeric(words);
      case SPAN -> numbered.span(words);
      case WEEKDAY -> weekdays.weekday(words);
      case NIGHT -> weekdays.night(words);
      case CLOCK -> clocks.clock(words);
      case PART -> clocks.part(words);
      case MONTH -> periods.month(words);
      case SEASON -> periods.season(words);
      case PIECE -> periods.piece(words);
      case SHIFT -> periods.shift(words, timeline.published());
      case ANCHOR -> periods.shift(words, timeline.last());
      case AGO -> periods.distance(words, timeline.published());
      case THEN -> periods.distance(words, timeline.last());
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

  private static Reading year(Expression words) {
    Reading year = years(CalendarUnit.YEAR, words.year());
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
        ? new Reading(type, value, DateRange.day(timeline.published().get()), "")
        : Reading.other(type, value);
  }

  private static Reading duration(Expression words) {
    double number = words.rule().number(words.slots());
    return Reading.other(Type.DURATION, words.slots().unit().duration(number));
  }

  private static Reading set(Expression words) {
    if (words.has(WordClass.WEEKDAY)) {
      return Reading.other(Type.SET, "XXXX-WXX-" + words.get(WordClass.WEEKDAY));
    }
    if (words.has(WordClass.MONTH)) {
      int month = words.get(WordClass.MONTH);
      return Reading.other(Type.SET, (month < 10 ? "XXXX-0" : "XXXX-") + month);
    }
    CalendarUnit unit =
        words.has(WordClass.UNIT)
            ? words.slots().unit()
            : CalendarUnit.parse(words.rule().argument(0));
    return Reading.other(Type.SET, unit.duration(words.slots().number()));
  }
}
