package org.recount.document.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.recount.document.Document;
import org.recount.time.CalendarUnit;
import org.recount.time.DateRange;
import org.recount.time.Days;

/**
 * What is known about the days of one document while it is read from its first word to its last.
 */
final class Timeline {
  /** Sentences after which a clock time no longer belongs to the day told last. */
  private static final int NEAR = 3;

  /** Days around publication in which a weekday given with its number is meant again. */
  private static final int NAMED = 14;

  /** The same for a day given by its number alone. */
  private static final int NUMBERED = 7;

  private final Optional<LocalDate> published;
  private final Map<DayOfWeek, LocalDate> weekdays = new EnumMap<>(DayOfWeek.class);
  private final Map<DayOfWeek, LocalDate> meant = new EnumMap<>(DayOfWeek.class);
  private final Deque<Told> told = new ArrayDeque<>();

  private final Deque<Period> periods = new ArrayDeque<>();
  private final Deque<Stretch> stretches = new ArrayDeque<>();

  private final Deque<LocalDate> titles = new ArrayDeque<>();

  private final Deque<Stretch> vague = new ArrayDeque<>();

  private record Told(LocalDate day, int sentence) {}

  /** A quarter or a half of a year, by its first day. */
  record Period(CalendarUnit unit, LocalDate first) {}

  private record Stretch(DateRange days, int sentence) {}

  Timeline(Document document) {
    published = document.dated() ? Optional.of(document.published()) : Optional.empty();
  }

  /** The day of publication; empty if unknown. */
  Optional<LocalDate> published() {
    return published;
  }

  /** Notes a day that the title gives by its number: what the text is an account of. */
  void title(LocalDate day) {
    titles.addLast(day);
  }

  /** The day of the title; empty if it names none. */
  Optional<LocalDate> title() {
    return Optional.ofNullable(titles.peekLast());
  }

  /** The day told last; empty if none is told yet. */
  Optional<LocalDate> told() {
    return told.isEmpty() ? Optional.empty() : Optional.of(told.getLast().day());
  }

  /** The day told last, else publication. */
  Optional<LocalDate> last() {
    return told.isEmpty() ? published : Optional.of(told.getLast().day());
  }

  /** The day a clock time in sentence {@code sentence} belongs to. */
  Optional<LocalDate> current(int sentence) {
    if (told.isEmpty()) {
      return published;
    }
    Told last = told.getLast();
    boolean near = sentence - last.sentence() <= NEAR;
    return near || isWithin(last.day(), NAMED) ? Optional.of(last.day()) : published;
  }

  /** Whether a day was told in that sentence. */
  boolean toldIn(int sentence) {
    return !told.isEmpty() && told.getLast().sentence() == sentence;
  }

  /** Notes words that tell no very day: "early this month". */
  void tellVague(DateRange days, int sentence) {
    vague.addLast(new Stretch(days, sentence));
  }

  /** What the sentence tells last, if that is no very day; empty if it is one, or if none. */
  Optional<DateRange> vagueIn(int sentence) {
    boolean here = !vague.isEmpty() && vague.getLast().sentence() == sentence;
    return here ? Optional.of(vague.getLast().days()) : Optional.empty();
  }

  /** Notes a day that the text tells. */
  void tell(LocalDate day, int sentence) {
    vague.clear();
    told.addLast(new Told(day, sentence));
  }

  /** Notes a quarter or half of a year: a text is about the latest it tells. */
  void tell(CalendarUnit unit, LocalDate first) {
    boolean later = periods.isEmpty() || first.isAfter(periods.getLast().first());
    if (later && !first.isAfter(published.orElse(LocalDate.MAX))) {
      periods.addLast(new Period(unit, first));
    }
  }

  /** The latest quarter or half told so far; empty if none is told yet. */
  Optional<Period> period() {
    return Optional.ofNullable(periods.peekLast());
  }

  /** Notes a stretch of at most a week, in which the weekdays told just after it lie. */
  void tellStretch(DateRange days, int sentence) {
    stretches.addLast(new Stretch(days, sentence));
  }

  /** The day of that weekday in the stretch told just before; empty if there is none. */
  Optional<LocalDate> inStretch(DayOfWeek weekday, int sentence) {
    if (stretches.isEmpty() || sentence - stretches.getLast().sentence() > 1) {
      return Optional.empty();
    }
    DateRange days = stretches.getLast().days();
    LocalDate day = Days.upTo(days.latest(), weekday);
    return day.isBefore(days.earliest()) ? Optional.empty() : Optional.of(day);
  }

  /** The day of that weekday which the text gives by number; empty if none lies the right way. */
  Optional<LocalDate> explicit(DayOfWeek weekday, Partial.Way way) {
    LocalDate day = weekdays.get(weekday);
    if (day == null) {
      return Optional.empty();
    }
    boolean wrong =
        published.isPresent()
            && (way == Partial.Way.PAST && day.isAfter(published.get())
                || way == Partial.Way.FUTURE && day.isBefore(published.get()));
    return wrong ? Optional.empty() : Optional.of(day);
  }

  /**
   * Notes a day given by its number, so that its weekday means it from now on.
   *
   * @param named whether the text names its weekday too
   */
  void define(LocalDate day, boolean named) {
    if (published.isEmpty() ? named : isWithin(day, named ? NAMED : NUMBERED)) {
      weekdays.putIfAbsent(day.getDayOfWeek(), day);
    }
  }

  /** The day that weekday was taken for before; empty if it was not told yet. */
  Optional<LocalDate> meant(DayOfWeek weekday) {
    return Optional.ofNullable(meant.get(weekday));
  }

  /** Notes the day a weekday was taken for. */
  void mean(LocalDate day) {
    meant.putIfAbsent(day.getDayOfWeek(), day);
  }

  private boolean isWithin(LocalDate day, int days) {
    return published.isPresent()
        && Math.abs(day.toEpochDay() - published.get().toEpochDay()) <= days;
  }
}
