package org.recount.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.time.DateRange;
import org.recount.time.Precision;

/**
 * The dates of a text among which the date of one incident is chosen.
 *
 * @param ranges the candidates; the first is {@link DateRange#UNKNOWN}, that the text does not say
 * @param mentions the words of each; empty (0, 0) for the first
 * @param reasons what each was counted from and why
 * @param rows the features of each, by {@link Bearing}
 */
record DateChoice(
    List<DateRange> ranges, List<Span> mentions, List<String> reasons, List<double[]> rows) {
  private static final Choosing WEIGHTS = new Choosing("dating.tsv");
  private static final int MOST = 60;

  /** Returns the date that goes best with the incident, or that none does. */
  Timing best() {
    int best = WEIGHTS.best(rows, ranges);
    if (best == 0) {
      return Timing.unknown(reasons.get(0));
    }
    String stands = Bearings.words(rows.get(best));
    String reason = reasons.get(best);
    return new Timing(
        ranges.get(best), mentions.get(best), reason.isEmpty() ? stands : stands + "; " + reason);
  }

  /**
   * Returns the choice for one of the groups of a text.
   *
   * @param number which group
   * @param main which group the text is chiefly about; -1 if none
   */
  static DateChoice of(Reading reading, List<Group> groups, int number, int main) {
    Group group = groups.get(number);
    Bearings bearings = new Bearings(reading, group, number == main, group.telling());
    Optional<Group> chief = main < 0 ? Optional.empty() : Optional.of(groups.get(main));
    Sequel sequel = Sequel.of(reading, group, chief);
    List<Mention.Timex> near = near(reading, bearings);
    DateChoice choice = empty(reading, group, !near.isEmpty());
    double[] none = bearings.none();
    sequel.describeNone(none);
    choice.rows.add(none);
    choice.addDays(reading, bearings, sequel, near);
    choice.addWindows(reading, bearings, near);
    return choice;
  }

  private static DateChoice empty(Reading reading, Group group, boolean some) {
    return new DateChoice(
        new ArrayList<>(List.of(DateRange.UNKNOWN)),
        new ArrayList<>(List.of(new Span(0, 0))),
        new ArrayList<>(List.of(none(reading, group, some))),
        new ArrayList<>());
  }

  private static List<Mention.Timex> near(Reading reading, Bearings bearings) {
    Document document = reading.document();
    List<Mention.Timex> near = new ArrayList<>();
    for (Span sentence : bearings.sentences()) {
      for (Mention.Timex timex : document.mentions(Mention.Timex.class, sentence)) {
        boolean fits = Dating.datesSomething(timex) && !ahead(document, bearings, timex.range());
        if (fits && near.size() < MOST && reading.mayDate(bearings.group(), timex.span())) {
          near.add(timex);
        }
      }
    }
    return near;
  }

  /** What the text says has happened cannot have happened after publication. */
  private static boolean ahead(Document document, Bearings bearings, DateRange range) {
    return bearings.factual() && after(document, range);
  }

  private static boolean after(Document document, DateRange range) {
    return document.dated()
        && range.known()
        && range.hasEarliest()
        && range.earliest().isAfter(document.published());
  }

  private void addDays(
      Reading reading, Bearings bearings, Sequel sequel, List<Mention.Timex> near) {
    Document document = reading.document();
    List<Span> spans = near.stream().map(Mention.Timex::span).toList();
    Map<DateRange, Integer> shares = new HashMap<>();
    near.forEach(t -> shares.merge(t.range(), 1, Integer::sum));
    Duration duration = Duration.of(document, bearings.group());
    List<Duration.Stretch> stretches = duration.stretches();
    boolean lasting = Duration.LASTING.contains(Types.of(bearings.group()));
    for (Mention.Timex timex : near) {
      DateRange days = Nights.days(document, timex, near);
      boolean window = isWindow(reading, timex);
      if (window && timex.range().precision() != Precision.DAY && since(reading, timex).known()) {
        continue; // "since January" says since when something is counted
      }
      double[] row = bearings.of(timex.span(), spans);
      Aftermath.describe(row, document, bearings.group().telling(), timex.span(), days);
      Elsewhere.describe(row, document, timex);
      double share = (double) shares.getOrDefault(timex.range(), 0) / near.size();
      Bearings.set(row, Bearing.SHARE, share);
      Bearings.set(row, Bearing.SHARE_OF_MAIN, bearings.main() ? share : 0);
      Bearings.set(row, Bearing.FIRST, rows.size() == 1);
      boolean time = timex.type() == Mention.Timex.Type.TIME;
      Bearings.set(row, Bearing.TIME_OF_DAY, time);
      if (time) {
        Bearings.set(row, Bearing.BOUND, 0); // "before dawn" is of the same day
      }
      boolean bound = row[Bearing.BOUND.ordinal()] > 0;
      Bearings.set(row, Bearing.BOUND_OF_NO_FACT, bound && !bearings.factual());
      DateRange since = lasting ? since(reading, timex) : DateRange.UNKNOWN;
      Bearings.set(row, Bearing.WINDOW, window && !since.known());
      Bearings.set(row, Bearing.SINCE_OF_LASTING, since.known());
      Bearings.set(row, Bearing.SOLE_IN_SENTENCE, sole(document, timex, spans));
      describe(row, days, document, bearings);
      sequel.describe(row, days, document, tells(document, timex.span()));
      if (since.known()) {
        add(since, timex.span(), "since then, up to publication; " + timex.reason(), row);
        continue;
      }
      add(days, timex.span(), timex.reason(), row);
      for (Duration.Stretch stretch : stretches) {
        if (stretch.from().equals(timex) && !window) {
          double[] longer = row.clone();
          duration.describe(longer, stretch);
          add(stretch.days(), timex.span(), why(stretch), longer);
        }
      }
    }
  }

  private static boolean tells(Document document, Span words) {
    Span sentence = document.sentenceOf(words);
    return document.mentions(Mention.Course.class, sentence).stream()
        .anyMatch(c -> c.kind() == Mention.Course.Kind.TELLS);
  }

  private static String why(Duration.Stretch stretch) {
    String end = stretch.toPublished() ? "publication" : "the last day told of it";
    return "the first day of a stretch that goes to " + end + "; " + stretch.from().reason();
  }

  private void addWindows(Reading reading, Bearings bearings, List<Mention.Timex> near) {
    List<Span> spans = near.stream().map(Mention.Timex::span).toList();
    for (Span sentence : bearings.sentences()) {
      for (Mention.Window window : reading.document().mentions(Mention.Window.class, sentence)) {
        addWindow(window, reading.document(), bearings, spans);
      }
    }
  }

  /** Why no date would be: what its own sentences say that stands for no day, if they do. */
  private static String none(Reading reading, Group group, boolean some) {
    Document document = reading.document();
    for (Candidate candidate : group.telling()) {
      Span sentence = document.sentenceOf(candidate.trigger().span());
      for (Mention.Timex timex : document.mentions(Mention.Timex.class, sentence)) {
        DateRange range = timex.range();
        boolean late = group.head().stance().factuality().countable() && after(document, range);
        if (late) {
          return "\"" + timex.span().of(document.text()) + "\" would be after publication";
        }
        if (!range.known() && timex.type() == Mention.Timex.Type.DATE) {
          return "\"" + timex.span().of(document.text()) + "\": " + timex.reason();
        }
      }
    }
    return some ? "no date of the text goes with it well enough" : "the text names no date near it";
  }

  private void add(DateRange range, Span mention, String reason, double[] row) {
    ranges.add(range);
    mentions.add(mention);
    reasons.add(reason);
    rows.add(row);
  }

  /** "depuis le 20 janvier, les combats…": the stretch itself is when it happens. */
  private void addWindow(
      Mention.Window window, Document document, Bearings bearings, List<Span> spans) {
    boolean open = window.since().equals(LocalDate.MIN);
    if (!document.dated() || open && window.until().equals(LocalDate.MAX)) {
      return;
    }
    LocalDate until = window.until().equals(LocalDate.MAX) ? document.published() : window.until();
    if (until.isBefore(window.since())) {
      return;
    }
    double[] row = bearings.of(window.span(), spans);
    boolean lasting = Duration.LASTING.contains(Types.of(bearings.group()));
    boolean clause = row[Bearing.SAME_CLAUSE.ordinal()] > 0;
    Bearings.set(row, Bearing.WINDOW_WHOLE, true);
    Bearings.set(row, Bearing.WINDOW_OPEN, open);
    Bearings.set(row, Bearing.WINDOW_WHOLE_IN_CLAUSE, clause && lasting);
    Bearings.set(row, Bearing.WINDOW_WHOLE_OF_LASTING, lasting);
    Bearings.set(row, Bearing.INTERVAL, true);
    add(
        DateRange.of(window.since(), until, Precision.INTERVAL),
        window.span(),
        "the whole stretch, up to publication unless an end is named",
        row);
  }

  private static void describe(
      double[] row, DateRange range, Document document, Bearings bearings) {
    boolean clause = row[Bearing.SAME_CLAUSE.ordinal()] > 0;
    boolean coarse = range.precision() != Precision.DAY;
    Bearings.set(row, kind(range), true);
    Bearings.set(row, Bearing.COARSE_IN_CLAUSE, coarse && clause);
    Bearings.set(row, Bearing.COARSE_ELSEWHERE, coarse && !clause);
    Bearings.set(row, Bearing.COARSE_IN_CLAUSE_OF_OTHER, coarse && clause && !bearings.main());
    if (!document.dated() || !range.hasLatest() || !range.hasEarliest()) {
      return;
    }
    LocalDate published = document.published();
    long days = published.toEpochDay() - range.latest().toEpochDay();
    boolean future = range.earliest().isAfter(published);
    Bearings.set(row, Bearing.PUBLISHED, range.latest().equals(published));
    boolean today = range.latest().equals(published);
    Bearings.set(row, Bearing.PUBLISHED_IN_CLAUSE, today && clause);
    Bearings.set(row, Bearing.PUBLISHED_ELSEWHERE, today && !clause);
    Bearings.set(row, Bearing.FUTURE_IN_CLAUSE, future && clause);
    Bearings.set(row, Bearing.DAY_BEFORE, days == 1);
    Bearings.set(row, Bearing.WEEK_BEFORE, days > 1 && days <= 7);
    Bearings.set(row, Bearing.WEEKS_BEFORE, days > 7 && days <= 60);
    Bearings.set(row, Bearing.LONG_BEFORE, days > 60);
    Bearings.set(row, Bearing.LONG_BEFORE_OF_MAIN, days > 60 && bearings.main());
    Bearings.set(row, Bearing.FUTURE, future);
    Bearings.set(row, Bearing.FUTURE_OF_FACT, future && bearings.factual());
  }

  private static Bearing kind(DateRange range) {
    return switch (range.precision()) {
      case DAY -> Bearing.DAY;
      case WEEK -> Bearing.WEEK;
      case MONTH -> Bearing.MONTH;
      case YEAR -> Bearing.YEAR;
      case INTERVAL, UNKNOWN -> Bearing.INTERVAL;
    };
  }

  /** The days from a day after "since" to publication; unknown if no "since" stands before it. */
  private static DateRange since(Reading reading, Mention.Timex timex) {
    for (Mention.Window window : reading.windows().covering(timex.span())) {
      boolean from = window.since().equals(timex.range().earliest()) && window.days() == 0;
      boolean longer = !window.span().equals(timex.span());
      boolean now =
          reading.document().dated() && window.until().equals(reading.document().published());
      if (from && longer && now) {
        return DateRange.of(window.since(), window.until(), Precision.DAY);
      }
    }
    return DateRange.UNKNOWN;
  }

  private static boolean sole(Document document, Mention.Timex timex, List<Span> spans) {
    Span sentence = document.sentenceOf(timex.span());
    return spans.stream().noneMatch(s -> !s.equals(timex.span()) && sentence.contains(s));
  }

  private static boolean isWindow(Reading reading, Mention.Timex timex) {
    return reading.windows().covering(timex.span()).stream()
        .anyMatch(w -> !w.span().equals(timex.span()));
  }
}
