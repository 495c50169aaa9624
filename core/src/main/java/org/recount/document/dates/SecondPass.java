package org.recount.document.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.time.CalendarUnit;
import org.recount.time.DateRange;
import org.recount.time.Days;
import org.recount.time.Precision;

/** Makes windows and stretches of days from the time expressions of one document. */
final class SecondPass {
  private final String name;
  private final Document document;
  private final Timeline timeline;
  private final Found found;
  private final Set<Integer> swallowed = new HashSet<>();
  private final List<Mention> made = new ArrayList<>();
  private final NavigableMap<Integer, Integer> madeEnds = new TreeMap<>();

  SecondPass(String name, Document document, Timeline timeline, Found found) {
    this.name = name;
    this.document = document;
    this.timeline = timeline;
    this.found = found;
  }

  void read(List<Rules.Match> matches) {
    matches.forEach(this::read);
  }

  private void read(Rules.Match match) {
    Span span = document.tokens().span(match.markFirst(), match.markEnd() - 1);
    String rule = name + "/" + match.rule().name();
    switch (match.rule().operation()) {
      case BETWEEN -> between(match, span, rule);
      case WINDOW_BETWEEN -> windowBetween(match, span, rule);
      case WINDOW_SINCE -> since(match, span, rule);
      case WINDOW_IN -> in(range(match), span, rule);
      case WINDOW_FIRST -> first(match, span, rule);
      default -> past(match, span, rule);
    }
  }

  /** Returns all mentions: the expressions, unless a stretch holds them, and what was made. */
  List<Mention> mentions() {
    made.forEach(m -> madeEnds.merge(m.span().start(), m.span().end(), Math::max));
    List<Mention> mentions = new ArrayList<>(made);
    for (int i = 0; i < found.all().size(); i++) {
      Found.Resolved resolved = found.get(i);
      if (!swallowed.contains(i)) {
        mentions.add(FirstPass.timex(name, resolved));
        calendar(resolved).ifPresent(mentions::add);
      }
    }
    return mentions;
  }

  /** A week, month, year or season is a window by itself; "this" one ends with publication. */
  private Optional<Mention> calendar(Found.Resolved resolved) {
    DateRange range = resolved.reading().range();
    Operation operation = resolved.rule().operation();
    boolean counted = operation == Operation.AGO || operation == Operation.THEN;
    boolean wide = !counted && range.known() && range.days() >= 7 && range.days() < Long.MAX_VALUE;
    Map.Entry<Integer, Integer> before = madeEnds.floorEntry(resolved.span().start());
    if (!wide || before != null && before.getValue() >= resolved.span().end()) {
      return Optional.empty();
    }
    LocalDate published = timeline.published().orElse(LocalDate.MAX);
    boolean current = resolved.rule().has("this") && !range.earliest().isAfter(published);
    LocalDate until = current ? published : range.latest();
    String rule = name + "/" + resolved.rule().name();
    return Optional.of(
        new Mention.Window(resolved.span(), range.earliest(), until, 0, false, rule));
  }

  private DateRange range(Rules.Match match) {
    return found.get(match.slots().get(WordClass.DATE)).reading().range();
  }

  private Optional<DateRange> both(Rules.Match match) {
    DateRange second = found.get(match.slots().second(WordClass.DATE)).reading().range();
    LocalDate first = first(match, second);
    boolean ordered = !second.latest().isBefore(first);
    return ordered && (!match.rule().has("dash") || numbered(match))
        ? Optional.of(DateRange.of(first, second.latest(), Precision.INTERVAL))
        : Optional.empty();
  }

  /** The first day; the weekday before the second one in "from Monday to Wednesday". */
  private LocalDate first(Rules.Match match, DateRange second) {
    LocalDate first = range(match).earliest();
    Found.Resolved resolved = found.get(match.slots().get(WordClass.DATE));
    boolean weekday = resolved.rule().operation() == Operation.WEEKDAY;
    return weekday && first.isAfter(second.latest())
        ? Days.upTo(second.latest(), first.getDayOfWeek())
        : first;
  }

  /** Whether both dates are numbers: a dash after a dateline joins nothing. */
  private boolean numbered(Rules.Match match) {
    Operation one = found.get(match.slots().get(WordClass.DATE)).rule().operation();
    Operation two = found.get(match.slots().second(WordClass.DATE)).rule().operation();
    return one == two && (one == Operation.DATE || one == Operation.YEAR);
  }

  private void between(Rules.Match match, Span span, String rule) {
    both(match)
        .ifPresent(
            days -> {
              in(days, span, rule);
              if (!daily(match)) {
                return;
              }
              boolean during = match.rule().has("during");
              DateRange range =
                  during ? DateRange.of(days.earliest(), days.latest(), Precision.DAY) : days;
              String value = days.earliest() + "/" + days.latest();
              String why = "from the first day told to the last";
              swallowed.add(match.slots().get(WordClass.DATE));
              swallowed.add(match.slots().second(WordClass.DATE));
              made.add(new Mention.Timex(span, Mention.Timex.Type.DATE, value, range, why, rule));
            });
  }

  private boolean daily(Rules.Match match) {
    Precision second =
        found.get(match.slots().second(WordClass.DATE)).reading().range().precision();
    return range(match).precision() == Precision.DAY && second == Precision.DAY;
  }

  private void windowBetween(Rules.Match match, Span span, String rule) {
    both(match).ifPresent(days -> in(days, span, rule));
  }

  private void in(DateRange range, Span span, String rule) {
    if (range.known()) {
      made.add(new Mention.Window(span, range.earliest(), range.latest(), 0, false, rule));
    }
  }

  /** The first months of a year: the one told, else that of publication. */
  private void first(Rules.Match match, Span span, String rule) {
    double count = match.slots().number();
    Optional<LocalDate> day =
        match.slots().has(WordClass.DATE)
            ? Optional.of(range(match).earliest())
            : timeline.published();
    if (day.isEmpty() || !(count > 0)) {
      return;
    }
    LocalDate since = day.get().withDayOfYear(1);
    LocalDate until =
        match.slots().unit().reach(since, count).map(d -> d.minusDays(1)).orElse(LocalDate.MIN);
    if (!until.isBefore(since)) {
      in(DateRange.of(since, until, Precision.INTERVAL), span, rule);
    }
  }

  private void since(Rules.Match match, Span span, String rule) {
    LocalDate since = range(match).earliest();
    LocalDate until = timeline.published().orElse(LocalDate.MAX);
    if (!since.isAfter(until)) {
      made.add(new Mention.Window(span, since, until, 0, false, rule));
    }
  }

  private void past(Rules.Match match, Span span, String rule) {
    boolean floating = match.rule().operation() == Operation.WINDOW_FLOAT;
    Slots slots =
        match.slots().has(WordClass.SPAN)
            ? found.get(match.slots().get(WordClass.SPAN)).slots()
            : match.slots();
    double count = spanRule(match).number(slots);
    if (!slots.has(WordClass.UNIT)) {
      return;
    }
    CalendarUnit unit = slots.unit();
    LocalDate until = timeline.published().orElse(LocalDate.MAX);
    if (Double.isNaN(count)) {
      made.add(new Mention.Window(span, LocalDate.MIN, until, 0, floating, rule));
      return;
    }
    int days = unit.days(count);
    LocalDate since =
        timeline.published().flatMap(p -> back(p, unit, count, days)).orElse(LocalDate.MIN);
    made.add(new Mention.Window(span, since, until, days, floating, rule));
  }

  /** The rule that found the duration. */
  private Rule spanRule(Rules.Match match) {
    return match.slots().has(WordClass.SPAN)
        ? found.get(match.slots().get(WordClass.SPAN)).rule()
        : match.rule();
  }

  private static Optional<LocalDate> back(
      LocalDate published, CalendarUnit unit, double count, int days) {
    return unit.clock() ? CalendarUnit.DAY.reach(published, -days) : unit.reach(published, -count);
  }
}
