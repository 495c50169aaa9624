package org.recount.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.report.Report;
import org.recount.time.Precision;

/** An incident listed right after a number, but dated before the time the number counts over. */
final class ListedOutsideCheck implements Check {
  @Override
  public List<Misfit> examine(Told told) {
    List<Misfit> misfits = new ArrayList<>();
    for (Tally tally : told.tallies()) {
      if (tally.metric().equals(Metric.INCIDENTS) && !tally.since().equals(LocalDate.MIN)) {
        // Several may be dated by the same words: one is enough to be said.
        Set<LocalDate> days = new HashSet<>();
        List<Mention.Timex> dated = dated(told, tally);
        LocalDate since = since(told, tally, dated);
        LocalDate first = dated.isEmpty() ? tally.since() : since;
        listed(told, tally).stream()
            .filter(r -> endsBefore(r, first) && !isOfWeekday(told, r, dated))
            .filter(r -> days.add(r.date().latest()))
            .forEach(r -> misfits.add(misfit(told, tally, r)));
        dated.stream()
            .filter(t -> t.range().latest().isBefore(since) && isNumbered(told, t))
            .filter(t -> days.add(t.range().latest()))
            .forEach(t -> misfits.add(misfit(told, tally, t)));
      }
    }
    return misfits;
  }

  /**
   * "Lundi à Hilla, mercredi à Mossoul": the days of a list that gives several, each with a town.
   */
  private static List<Mention.Timex> dated(Told told, Tally tally) {
    Optional<Listed> list = Listed.after(told.document(), tally.number());
    if (list.isEmpty() || list.get().places() < 2) {
      return List.of();
    }
    List<Mention.Timex> days =
        told.document().mentions(Mention.Timex.class, list.get().span()).stream()
            .filter(t -> t.range().precision() == Precision.DAY && t.range().hasLatest())
            .toList();
    return days.size() == list.get().places() ? days : List.of();
  }

  /**
   * "In three days" may end with the last of the days listed; without one window of its own, a
   * number leaves nothing outside.
   */
  private static LocalDate since(Told told, Tally tally, List<Mention.Timex> listed) {
    if (listed.isEmpty()) {
      return LocalDate.MIN;
    }
    Span sentence = told.document().sentenceOf(tally.number());
    Span before = new Span(sentence.start(), listed.get(0).span().start());
    List<Mention.Window> windows = told.document().mentions(Mention.Window.class, before);
    if (windows.size() != 1) {
      return LocalDate.MIN;
    }
    Mention.Window window = windows.get(0);
    return window.floating()
        ? listed.stream()
            .map(t -> t.range().latest())
            .max(LocalDate::compareTo)
            .map(last -> last.minusDays(window.days()))
            .orElse(LocalDate.MIN)
        : tally.since();
  }

  /**
   * Returns whether a list that gives a day for each town gives this one's by the weekday alone.
   */
  private static boolean isOfWeekday(Told told, Report report, List<Mention.Timex> dated) {
    return dated.stream()
        .anyMatch(t -> t.range().latest().equals(report.date().latest()) && !isNumbered(told, t));
  }

  /** A weekday alone may be of another week than it was read as. */
  private static boolean isNumbered(Told told, Mention.Timex day) {
    return day.span().of(told.document().text()).chars().anyMatch(Character::isDigit);
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
    Span listed =
        report.evidence().stream()
            .filter(words -> words.start() >= tally.number().end())
            .findFirst()
            .orElse(report.evidence().get(0));
    return misfit(told, tally, List.of(report.id()), report.date().latest(), listed);
  }

  private static Misfit misfit(Told told, Tally tally, Mention.Timex day) {
    return misfit(told, tally, List.of(), day.range().latest(), day.span());
  }

  private static Misfit misfit(
      Told told, Tally tally, List<String> reports, LocalDate day, Span evidence) {
    Span sentence = told.document().sentenceOf(tally.number());
    List<String> members = new ArrayList<>(List.of(tally.id()));
    members.addAll(reports);
    Statement explanation =
        Statement.of(
            "listed-outside",
            Words.quoted(told.quote(tally.number())),
            Words.day(tally.since()),
            Words.day(day));
    return new Misfit(
        Contradiction.Kind.WINDOW_MISMATCH,
        false,
        members,
        explanation,
        List.of(window(told, tally, sentence), evidence));
  }
}
