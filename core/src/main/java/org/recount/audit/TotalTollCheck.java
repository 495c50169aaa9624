package org.recount.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recount.codebook.Harm;
import org.recount.document.Span;
import org.recount.quantity.Bounds;
import org.recount.report.Report;
import org.recount.report.Tolls;

/** A joint toll of several incidents that is less than their tolls come to. */
final class TotalTollCheck implements Check {
  @Override
  public List<Misfit> examine(Told told) {
    List<Misfit> misfits = new ArrayList<>();
    for (Tally tally : told.tallies()) {
      boolean total = tally.kind() == Tally.Kind.TOTAL && !tally.count().isOpen();
      List<Report> over = total ? told(told, tally) : List.of();
      if (over.size() > 1 && over.stream().allMatch(r -> toll(tally, r).isExact())) {
        List<Integer> tolls = over.stream().map(r -> toll(tally, r).lower()).toList();
        long sum = tolls.stream().mapToLong(Integer::longValue).sum();
        // A report with the very number is one the total was read for: it is told twice.
        boolean repeated = tolls.stream().anyMatch(tally.count()::contains);
        if (sum > tally.count().upper() && !repeated) {
          misfits.add(misfit(told, tally, over, tolls, sum));
        }
      }
    }
    return misfits;
  }

  private static List<Report> told(Told told, Tally tally) {
    Set<String> ids = new HashSet<>(tally.over());
    return told.reports().stream().filter(r -> ids.contains(r.id())).toList();
  }

  /** The toll the total sums up; not stated if it may hold attackers too. */
  private static Bounds toll(Tally tally, Report report) {
    Tolls tolls = report.tolls();
    if (tally.metric().equals(Harm.KILLED.code())) {
      return tolls.killedIncludesAttackers() ? Bounds.UNSTATED : tolls.killed();
    }
    return tally.metric().equals(Harm.INJURED.code()) ? tolls.injured() : Bounds.UNSTATED;
  }

  private static Misfit misfit(
      Told told, Tally tally, List<Report> over, List<Integer> tolls, long sum) {
    List<String> members = new ArrayList<>(List.of(tally.id()));
    List<Span> evidence = new ArrayList<>(List.of(tally.evidence().get(0)));
    for (Report report : over) {
      members.add(report.id());
      evidence.add(told.document().sentenceOf(report.evidence().get(0)));
    }
    return new Misfit(
        Contradiction.Kind.SUM_MISMATCH,
        true,
        members,
        Statement.of(
            "total-toll",
            new Statement.Sum(tolls),
            Words.number(sum),
            Words.counted(tally.count(), tally.metric())),
        evidence);
  }
}
