package org.recount.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.codebook.IncidentType;
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
  private static final List<IncidentType> LASTING =
      List.of(
          IncidentType.ARMED_CLASH,
          IncidentType.PROTEST,
          IncidentType.RIOT,
          IncidentType.NATURAL_DISASTER,
          IncidentType.SHELLING,
          IncidentType.AIRSTRIKE);

  /** Returns the date that goes best with the incident, or that none does. */
  Timing best() {
    int best = WEIGHTS.best(rows);
    if (best == 0) {
      return Timing.unknown(reasons.get(0));
    }
    String stands = Bearings.words(rows.get(best));
    String reason = reasons.get(best);
    return new Timing(
        ranges.get(best), mentions.get(best), reason.isEmpty() ? stands : stands + "; " + reason);
  }

  static DateChoice of(Reading reading, Group group, boolean main) {
    Bearings bearings = new Bearings(reading, group, main);
    Document document = reading.document();
    List<Mention.Timex> near = new ArrayList<>();
    List<Mention.Window> windows = new ArrayList<>();
    for (Span sentence : bearings.sentences()) {
      for (Mention.Timex timex : document.mentions(Mention.Timex.class, sentence)) {
        if (Dating.datesSomething(timex) && near.size() < MOST) {
          near.add(timex);
        }
      }
      windows.addAll(document.mentions(Mention.Window.class, sentence));
    }
    List<Span> spans = near.stream().map(Mention.Timex::span).toList();
    Map<DateRange, Integer> shares = new HashMap<>();
    near.forEach(t -> shares.merge(t.range(), 1, Integer::sum));
    DateChoice choice =
        new DateChoice(
            new ArrayList<>(List.of(DateRange.UNKNOWN)),
            new ArrayList<>(List.of(new Span(0, 0))),
            new ArrayList<>(List.of(none(reading, group, !near.isEmpty()))),
            new ArrayList<>(List.of(bearings.none())));
    for (Mention.Timex timex : near) {
      double[] row = bearings.of(timex.span(), spans);
      double share = (double) shares.getOrDefault(timex.range(), 0) / near.size();
      Bearings.set(row, Bearing.SHARE, share);
      Bearings.set(row, Bearing.SHARE_OF_MAIN, main ? share : 0);
      Bearings.set(row, Bearing.FIRST, choice.rows.size() == 1);
      Bearings.set(row, Bearing.TIME_OF_DAY, timex.type() == Mention.Timex.Type.TIME);
      Bearings.set(row, Bearing.WINDOW, isWindow(reading, timex));
      describe(row, timex.range(), document, bearings);
      choice.add(timex.range(), timex.span(), timex.reason(), row);
    }
    for (Mention.Window window : windows) {
      choice.addWindow(window, document, bearings, spans);
    }
    return choice;
  }

  /** Why no date would be: what its own sentences say that stands for no day, if they do. */
  private static String none(Reading reading, Group group, boolean some) {
    Document document = reading.document();
    for (Candidate candidate : group.recent()) {
      Span sentence = document.sentenceOf(candidate.trigger().span());
      for (Mention.Timex timex : document.mentions(Mention.Timex.class, sentence)) {
        if (!timex.range().known() && timex.type() == Mention.Timex.Type.DATE) {
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
    if (open || !document.dated()) {
      return;
    }
    LocalDate until = window.until().equals(LocalDate.MAX) ? document.published() : window.until();
    if (until.isBefore(window.since())) {
      return;
    }
    double[] row = bearings.of(window.span(), spans);
    Bearings.set(row, Bearing.WINDOW, true);
    Bearings.set(row, Bearing.WINDOW_OF_LASTING, LASTING.contains(Types.of(bearings.group())));
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

  private static boolean isWindow(Reading reading, Mention.Timex timex) {
    return reading.windows().covering(timex.span()).stream()
        .anyMatch(w -> !w.span().equals(timex.span()));
  }
}
