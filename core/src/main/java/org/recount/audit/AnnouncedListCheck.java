package org.recount.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    Optional<Listed> list = Listed.after(told.document(), evidence);
    if (list.isEmpty() || list.get().places() < 2) {
      return;
    }
    List<Report> reports = told.reportsIn(list.get().span());
    int listed = Math.max(list.get().places() + list.get().names(), reports.size());
    if (listed < tally.count().lower()) {
      misfits.add(misfit(tally, evidence, list.get().span(), listed, reports));
    }
  }

  private static Misfit misfit(
      Tally tally, Span evidence, Span list, int listed, List<Report> reports) {
    List<String> members = new ArrayList<>(List.of(tally.id()));
    reports.forEach(r -> members.add(r.id()));
    return new Misfit(
        Contradiction.Kind.COUNT_MISMATCH,
        true,
        members,
        Statement.of(
            "announced-list", Words.counted(tally.count(), Metric.INCIDENTS), Words.number(listed)),
        List.of(evidence, list));
  }
}
