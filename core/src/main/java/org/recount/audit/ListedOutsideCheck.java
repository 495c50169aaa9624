package org.recount.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.report.Report;

/** An incident listed right after a number, but dated before the time the number counts over. */
final class ListedOutsideCheck implements Check {
  @Override
  public List<Misfit> examine(Told told) {
    List<Misfit> misfits = new ArrayList<>();
    for (Tally tally : told.tallies()) {
      if (tally.metric().equals(Metric.INCIDENTS) && !tally.since().equals(LocalDate.MIN)) {
        // Several may be dated by the same words: one is enough to be said.
        Set<LocalDate> days = new HashSet<>();
        listed(told, tally).stream()
            .filter(r -> endsBefore(r, tally.since()) && days.add(r.date().latest()))
            .forEach(r -> misfits.add(misfit(told, tally, r)));
      }
    }
    return misfits;
  }

  /** Returns the reports told in the rest of the sentence that gives the number. */
  private static List<Report> listed(Told told, Tally tally) {
    Span sentence = told.document().sentenceOf(tally.number());
    Span window = window(told, tally, sentence);
    int from = Math.max(tally.number().end(), window.end());
    int colon = told.document().text().indexOf(':', from);
    if (colon < 0 || colon >= sentence.end()) {
      return List.of();
    }
    Span list = new Span(colon, sentence.end());
    return told.reports().stream()
        .filter(r -> r.countable() && r.evidence().stream().anyMatch(list::contains))
        .toList();
  }

  private static Span window(Told told, Tally tally, Span sentence) {
    return told.document().mentions(Mention.Window.class, sentence).stream()
        .map(Mention.Window::span)
        .findFirst()
        .orElse(tally.number());
  }

  private static boolean endsBefore(Report report, LocalDate since) {
    return report.date().known()
        && report.date().hasLatest()
        && report.date().latest().isBefore(since);
  }

  private static Misfit misfit(Told told, Tally tally, Report report) {
    Span sentence = told.document().sentenceOf(tally.number());
    Statement explanation =
        Statement.of(
            "listed-outside",
            Words.quoted(told.quote(tally.number())),
            Words.day(tally.since()),
            Words.day(report.date().latest()));
    return new Misfit(
        Contradiction.Kind.WINDOW_MISMATCH,
        false,
        List.of(tally.id(), report.id()),
        explanation,
        List.of(window(told, tally, sentence), report.evidence().get(0)));
  }
}
