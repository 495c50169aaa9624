package org.recount.document.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.recount.document.Mention.Timex.Type;
import org.recount.time.DateRange;
import org.recount.time.DayPart;
import org.recount.time.Precision;

/**
 * Reads times of day: of the day named beside them, else of the day told last, else publication. A
 * time that opens a sentence is of the day that the title names, as in an account of one day.
 */
final class Clocks {
  private static final int NOON = 12;

  private final Timeline timeline;
  private final NumberedDays numbered;
  private final Weekdays weekdays;

  Clocks(Timeline timeline, NumberedDays numbered, Weekdays weekdays) {
    this.timeline = timeline;
    this.numbered = numbered;
    this.weekdays = weekdays;
  }

  Reading clock(Expression words) {
    int minutes = minutes(words);
    return day(words)
        .filter(day -> minutes >= 0)
        .map(day -> Reading.time(day + time(minutes), DateRange.day(day)).because(why(words, day)))
        .orElseGet(() -> Reading.open(Type.TIME));
  }

  /** A part of the day, such as "la nuit" or "this morning". */
  Reading part(Expression words) {
    Optional<LocalDate> day = words.says("anchor") ? day(words) : timeline.published();
    int days = words.says("before") ? -1 : 0;
    return day.map(d -> spread(part(d.plusDays(days), words), words).because(why(words, d)))
        .orElseGet(() -> Reading.open(Type.TIME));
  }

  /** "Overnight", or a night told on the day of publication, began the evening before. */
  private Reading spread(Reading part, Expression words) {
    LocalDate day = part.range().latest();
    boolean night = part.value().endsWith(DayPart.NI.suffix());
    boolean today = words.says("anchor") && timeline.published().equals(Optional.of(day));
    if (words.says("spread")) {
      return Reading.time(part.value(), DateRange.of(day, day.plusDays(1), Precision.DAY));
    }
    return night && today
        ? Reading.time(part.value(), DateRange.of(day.minusDays(1), day, Precision.DAY))
        : part;
  }

  private String why(Expression words, LocalDate day) {
    if (words.has(WordClass.WEEKDAY) || words.has(WordClass.MONTH) || words.beside().isPresent()) {
      return "on the day told with it, " + day;
    }
    if (words.opens() && timeline.title().equals(Optional.of(day))) {
      return "on the day of the title, " + day;
    }
    return timeline.told().equals(Optional.of(day))
        ? "on the day told last, " + day
        : "no day is told with it, so counted from publication, " + day;
  }

  private Optional<LocalDate> day(Expression words) {
    if (words.has(WordClass.WEEKDAY)) {
      return weekdays.day(words);
    }
    if (words.has(WordClass.MONTH)) {
      return numbered.day(words);
    }
    if (words.says("yesterday")) {
      return timeline.published().map(p -> p.minusDays(1));
    }
    if (words.beside().isPresent()) {
      return words.beside();
    }
    return words.opens() && !timeline.toldIn(words.sentence()) && timeline.title().isPresent()
        ? timeline.title()
        : timeline.current(words.sentence());
  }

  /** Returns the day, or the part of it that the words name. */
  static Reading partOf(LocalDate day, Expression words) {
    return words.has(WordClass.PART) || words.says("night")
        ? part(day, words)
        : Reading.date(day.toString(), DateRange.day(day));
  }

  private static Reading part(LocalDate day, Expression words) {
    DayPart part =
        words.has(WordClass.PART) ? DayPart.values()[words.get(WordClass.PART)] : DayPart.NI;
    return Reading.time(day + part.suffix(), DateRange.day(day));
  }

  /** Minutes since midnight; -1 when the words are no time of day. */
  private static int minutes(Expression words) {
    if (words.says("noon") || words.says("midnight")) {
      return words.says("noon") ? NOON * 60 : 24 * 60;
    }
    int afternoon = words.says("pm") ? NOON * 60 : 0;
    if (words.has(WordClass.CLOCK)) {
      int minutes = words.get(WordClass.CLOCK);
      return minutes < NOON * 60 ? minutes + afternoon : minutes;
    }
    double number = words.slots().number();
    int hour = words.has(WordClass.HOUR) ? words.get(WordClass.HOUR) : (int) number;
    int minute = words.has(WordClass.MINUTE) ? words.get(WordClass.MINUTE) : 0;
    boolean real = hour <= 24 && number == Math.rint(number);
    return real ? hour * 60 + minute + (hour < NOON ? afternoon : 0) : -1;
  }

  /** The TIMEX3 value of a time of day, in minutes since midnight. */
  static String time(int minutes) {
    int hour = minutes / 60;
    int minute = minutes % 60;
    return (hour < 10 ? "T0" : "T") + hour + (minute < 10 ? ":0" : ":") + minute;
  }
}
