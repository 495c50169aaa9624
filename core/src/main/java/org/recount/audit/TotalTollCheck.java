package org.recount.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.codebook.Harm;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.TollTowns;
import org.recount.quantity.Bounds;
import org.recount.report.Report;
import org.recount.report.Tolls;

/** A joint toll of several incidents that is less than their tolls come to. */
final class TotalTollCheck implements Check {
  private static final int SENTENCES_BACK = 3;
  private static final int SENTENCES_AHEAD = 2;

  @Override
  public List<Misfit> examine(Told told) {
    List<Misfit> misfits = new ArrayList<>();
    TollTowns towns = new TollTowns(told.document());
    for (Tally tally : told.tallies()) {
      if (tally.kind() != Tally.Kind.TOTAL || tally.count().isOpen()) {
        continue;
      }
      ofReports(told, tally).or(() -> ofTowns(told, tally, towns)).ifPresent(misfits::add);
    }
    return misfits;
  }

  private static Optional<Misfit> ofReports(Told told, Tally tally) {
    List<Report> over = told(told, tally);
    if (over.size() > 1 && over.stream().allMatch(r -> toll(tally, r).isExact())) {
      List<Integer> tolls = over.stream().map(r -> toll(tally, r).lower()).toList();
      long sum = tolls.stream().mapToLong(Integer::longValue).sum();
      // A report with the number or more is one the total was read for: it is told twice.
      boolean repeated = tolls.stream().anyMatch(t -> t >= tally.count().lower());
      if (sum > tally.count().upper() && !repeated) {
        return Optional.of(summed(told, tally, over, tolls, sum));
      }
    }
    return Optional.empty();
  }

  /** Tolls each told of a town of its own, whatever reports they were read into. */
  private static Optional<Misfit> ofTowns(Told told, Tally tally, TollTowns towns) {
    List<Mention.Toll> tolls =
        towns.beside(tally.number(), tally.metric(), SENTENCES_BACK, SENTENCES_AHEAD).stream()
            .filter(t -> !isOverTime(told, t))
            .toList();
    List<Integer> numbers = tolls.stream().map(t -> t.bounds().lower()).toList();
    long sum = numbers.stream().mapToLong(Integer::longValue).sum();
    boolean fits =
        tolls.size() < 2
            || sum <= tally.count().upper()
            || numbers.stream().anyMatch(n -> n >= tally.count().lower());
    return fits ? Optional.empty() : Optional.of(misfit(told, tally, tolls, numbers, sum));
  }

  /** Returns whether a toll is counted from a stated day on, and so no toll of one incident. */
  private static boolean isOverTime(Told told, Mention.Toll toll) {
    return told.tallies().stream()
        .filter(t -> t.number().overlaps(toll.stated()))
        .anyMatch(t -> !t.since().equals(LocalDate.MIN));
  }

  private static Misfit misfit(
      Told told, Tally tally, List<Mention.Toll> tolls, List<Integer> numbers, long sum) {
    List<String> members = new ArrayList<>(List.of(tally.id()));
    List<Span> evidence = new ArrayList<>(List.of(tally.evidence().get(0)));
    for (Mention.Toll toll : tolls) {
      told.reportsIn(toll.span()).stream()
          .map(Report::id)
          .filter(id -> !members.contains(id))
          .findFirst()
          .ifPresent(members::add);
      evidence.add(toll.span());
    }
    return misfit(tally, members, numbers, sum, evidence);
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

  private static Misfit summed(
      Told told, Tally tally, List<Report> over, List<Integer> tolls, long sum) {
    List<String> members = new ArrayList<>(List.of(tally.id()));
    List<Span> evidence = new ArrayList<>(List.of(tally.evidence().get(0)));
    for (Report report : over) {
      members.add(report.id());
      evidence.add(told.document().sentenceOf(report.evidence().get(0)));
    }
    return misfit(tally, members, tolls, sum, evidence);
  }

  private static Misfit misfit(
      Tally tally, List<String> members, List<Integer> tolls, long sum, List<Span> evidence) {
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
