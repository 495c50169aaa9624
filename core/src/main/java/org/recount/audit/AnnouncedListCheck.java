package org.recount.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.report.Report;

/** A number announced before a colon, and fewer incidents listed after it. */
final class AnnouncedListCheck implements Check {
  /** Longer lists are examples, not the whole. */
  private static final int LONGEST_LIST = 8;

  @Override
  public List<Misfit> examine(Told told) {
    List<Misfit> misfits = new ArrayList<>();
    for (Tally tally : told.tallies()) {
      boolean announced =
          tally.metric().equals(Metric.INCIDENTS)
              && tally.count().isExact()
              && tally.count().lower() <= LONGEST_LIST
              && isOfThisReport(tally);
      if (announced) {
        tally.evidence().forEach(e -> examine(told, tally, e, misfits));
      }
    }
    return misfits;
  }

  private static boolean isOfThisReport(Tally tally) {
    return tally.kind() == Tally.Kind.SERIES || tally.kind() == Tally.Kind.CUMULATIVE;
  }

  private static void examine(Told told, Tally tally, Span evidence, List<Misfit> misfits) {
    Span sentence = told.document().sentenceOf(evidence);
    int colon = told.document().text().indexOf(':', evidence.end());
    if (colon < 0 || colon >= sentence.end() || sentence.equals(told.document().title())) {
      return;
    }
    Span list = new Span(colon + 1, sentence.end());
    int places = places(told, list);
    List<Report> reports = told.reportsIn(list);
    int listed = Math.max(places, reports.size());
    if (places > 1 && listed < tally.count().lower() && listed > 1) {
      misfits.add(misfit(tally, evidence, list, listed, reports));
    }
  }

  private static int places(Told told, Span list) {
    Set<String> names = new HashSet<>();
    for (Mention.Toponym toponym : told.document().mentions(Mention.Toponym.class, list)) {
      if (toponym.use() == Mention.Toponym.Use.LITERAL) {
        names.add(told.quote(toponym.span()));
      }
    }
    return names.size();
  }

  private static Misfit misfit(
      Tally tally, Span evidence, Span list, int listed, List<Report> reports) {
    List<String> members = new ArrayList<>(List.of(tally.id()));
    reports.forEach(r -> members.add(r.id()));
    return new Misfit(
        Contradiction.Kind.COUNT_MISMATCH,
        true,
        members,
        "The text announces %s incidents and lists %d."
            .formatted(Words.number(tally.count()), listed),
        List.of(evidence, list));
  }
}
