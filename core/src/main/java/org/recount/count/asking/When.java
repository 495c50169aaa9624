package org.recount.count.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recount.count.Period;
import org.recount.document.Mention.Asking;
import org.recount.document.Mention.Timex;
import org.recount.document.Mention.Window;
import org.recount.document.Span;

/**
 * Reads when a question asks. It has no day of publication, so that what is told from today ("last
 * month", "in March" without a year) stands for no day and is refused.
 */
final class When {
  private final Sheet sheet;

  When(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Days that words name. */
  private record Stretch(Period period, Span words) {}

  List<Choice> read() {
    List<Stretch> stretches = new ArrayList<>();
    List<Window> windows = sheet.document().mentions(Window.class);
    for (Window window : windows) {
      sheet.use(window.span());
      if (window.days() > 0 || window.floating()) {
        relative(window.span());
      } else {
        add(stretches, window.since(), window.until(), window.span());
      }
    }
    for (Timex timex : sheet.document().mentions(Timex.class)) {
      if (windows.stream().noneMatch(w -> w.span().contains(timex.span()))) {
        sheet.use(timex.span());
        read(timex, stretches);
      }
    }
    return choices(stretches);
  }

  private void read(Timex timex, List<Stretch> stretches) {
    boolean days = timex.type() == Timex.Type.DATE && timex.range().known();
    if (days) {
      add(stretches, timex.range().earliest(), timex.range().latest(), timex.span());
    } else if (timex.type() == Timex.Type.SET || timex.type() == Timex.Type.TIME) {
      sheet.problem(
          sheet.quote(timex.span())
              + ": a count is of one stretch of days; --by month counts each month");
    } else {
      relative(timex.span());
    }
  }

  private void relative(Span words) {
    sheet.problem(
        sheet.quote(words)
            + " is no date by itself, and today never enters a count: write day, month or year in"
            + " full, or give --from and --to");
  }

  private void add(List<Stretch> stretches, LocalDate first, LocalDate last, Span words) {
    Asking before = sheet.before(words);
    Asking.Part bound = before == null ? Asking.Part.LINKS : before.part();
    LocalDate since =
        switch (bound) {
          case BEFORE, UNTIL, BY -> LocalDate.MIN;
          case AFTER -> last.equals(LocalDate.MAX) ? last : last.plusDays(1);
          default -> first;
        };
    LocalDate until =
        switch (bound) {
          case BEFORE -> first.equals(LocalDate.MIN) ? first : first.minusDays(1);
          case AFTER, SINCE -> LocalDate.MAX;
          default -> last;
        };
    Span all =
        before != null && (Sheet.BOUNDS.contains(bound) || bound == Asking.Part.BY)
            ? before.span().cover(words)
            : words;
    sheet.use(all);
    stretches.add(new Stretch(new Period(since, until), all));
  }

  private List<Choice> choices(List<Stretch> stretches) {
    if (stretches.isEmpty()) {
      return List.of(new Choice(q -> q, List.of()));
    }
    stretches.sort((a, b) -> a.period().since().compareTo(b.period().since()));
    Period joined = stretches.get(0).period();
    boolean apart = false;
    for (Stretch stretch : stretches.subList(1, stretches.size())) {
      Period next = stretch.period();
      apart |=
          !joined.until().equals(LocalDate.MAX) && next.since().isAfter(joined.until().plusDays(1));
      joined = joined(joined, next);
    }
    List<Choice> choices = new ArrayList<>();
    if (apart) {
      sheet.doubt("it names several periods, and a count is of one");
      stretches.forEach(s -> choices.add(choice(s.period(), List.of(s))));
    }
    choices.add(choice(joined, stretches));
    return choices;
  }

  /** Days that overlap are narrowed to those of both; days that do not are all meant. */
  private static Period joined(Period first, Period next) {
    boolean overlap = !next.since().isAfter(first.until());
    LocalDate earlier = first.until().isBefore(next.until()) ? first.until() : next.until();
    LocalDate later = first.until().isBefore(next.until()) ? next.until() : first.until();
    return overlap ? new Period(next.since(), earlier) : new Period(first.since(), later);
  }

  private static Choice choice(Period period, List<Stretch> stretches) {
    List<Key> keys = new ArrayList<>();
    if (!period.since().equals(LocalDate.MIN)) {
      keys.add(Key.SINCE);
    }
    if (!period.until().equals(LocalDate.MAX)) {
      keys.add(Key.UNTIL);
    }
    return new Choice(
        q -> q.during(period), stretches.stream().map(s -> new Part(keys, s.words())).toList());
  }
}
