package org.recount.audit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recount.document.Document;

/**
 * What one source gives over time for one count: ranks and totals from the same first day on.
 *
 * @param claims by the last day they count, then by day of publication; never empty
 * @param steps what is to be said of neighbours, in the same order
 */
public record Series(List<Claim> claims, List<Step> steps) {
  private static final double JUMP = 3;
  private static final double CHANGE = 1.5;

  private static final List<PairCheck> CHECKS =
      List.of(
          new RankOrderCheck(), new SameRankCheck(), new FallingTotalCheck(), new GrowthCheck());

  private static final Comparator<Claim> IN_TIME =
      Comparator.comparing((Claim c) -> c.tally().until())
          .thenComparing(Claim::published)
          .thenComparing(c -> c.tally().count().lower())
          .thenComparing(Claim::document);

  /**
   * Something to be said of a claim and the one before it.
   *
   * @param conflict whether both cannot hold
   */
  public record Step(Claim before, Claim after, boolean conflict, Statement explanation) {}

  public Series {
    claims = List.copyOf(claims);
    steps = List.copyOf(steps);
  }

  /** Returns whether a number counts from a stated day on and is no part, rate or denial. */
  public static boolean goesOn(Tally tally) {
    return (tally.kind() == Tally.Kind.CUMULATIVE || tally.kind() == Tally.Kind.ORDINAL)
        && tally.factuality().countable()
        && tally.count().stated()
        && !tally.since().equals(LocalDate.MIN)
        && !tally.until().equals(LocalDate.MAX);
  }

  /**
   * Returns the series of two claims or more, the longest first.
   *
   * @param extractions documents of one source; those without a day of publication say nothing
   */
  public static List<Series> of(List<Extraction> extractions) {
    List<List<Claim>> groups = new ArrayList<>();
    extractions.stream()
        .filter(e -> e.document().dated())
        .flatMap(e -> Claim.of(e).stream())
        .sorted(IN_TIME)
        .forEach(claim -> group(groups, claim).add(claim));
    return groups.stream()
        .filter(group -> group.size() > 1)
        .sorted(Comparator.comparingInt((List<Claim> group) -> group.size()).reversed())
        .map(group -> new Series(group, steps(group)))
        .toList();
  }

  private static List<Claim> group(List<List<Claim>> groups, Claim claim) {
    for (List<Claim> group : groups) {
      if (group.get(group.size() - 1).goesOnWith(claim)) {
        return group;
      }
    }
    List<Claim> started = new ArrayList<>();
    groups.add(started);
    return started;
  }

  private static List<Step> steps(List<Claim> claims) {
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      Optional<Step> conflict =
          conflict(claims.get(i - 1), claim).or(() -> sameRank(claims, claim));
      if (conflict.isPresent()) {
        steps.add(conflict.get());
      } else if (i > 1) {
        change(claims.get(i - 2), claims.get(i - 1), claim).ifPresent(steps::add);
      }
    }
    return steps;
  }

  /** One rank may come back after others; all else is held against the claim before alone. */
  private static Optional<Step> sameRank(List<Claim> claims, Claim claim) {
    PairCheck check = new SameRankCheck();
    return claims.stream()
        .takeWhile(earlier -> !earlier.equals(claim))
        .flatMap(
            earlier ->
                check.examine(earlier, claim).map(s -> new Step(earlier, claim, true, s)).stream())
        .findFirst();
  }

  /** Returns why two claims of one series cannot both hold; empty if they can. */
  private static Optional<Step> conflict(Claim before, Claim after) {
    return CHECKS.stream()
        .flatMap(check -> check.examine(before, after).stream())
        .findFirst()
        .map(explanation -> new Step(before, after, true, explanation));
  }

  /**
   * Returns what other documents of the same source give that cannot hold beside a tally, in their
   * order.
   */
  static List<Step> conflicts(Extraction extraction, Tally tally, List<Extraction> others) {
    List<Step> conflicts = new ArrayList<>();
    if (!extraction.document().dated()) {
      return conflicts;
    }
    for (Claim claim : Claim.of(extraction)) {
      for (Extraction other : claim.tally().equals(tally) ? others : List.<Extraction>of()) {
        conflict(claim, other).ifPresent(conflicts::add);
      }
    }
    return conflicts;
  }

  private static Optional<Step> conflict(Claim claim, Extraction other) {
    Document document = other.document();
    return document.dated()
        ? Claim.of(other).stream()
            .filter(claim::goesOnWith)
            .flatMap(
                c ->
                    (IN_TIME.compare(c, claim) < 0 ? conflict(c, claim) : conflict(claim, c))
                        .stream())
            .findFirst()
        : Optional.empty();
  }

  private static Optional<Step> change(Claim first, Claim before, Claim after) {
    double slow = daily(first, before);
    double now = daily(before, after);
    if (slow <= 0 || now < 0 || now < slow * CHANGE && now * CHANGE > slow) {
      return Optional.empty();
    }
    String key = now >= slow * JUMP ? "step.jump" : now > slow ? "step.faster" : "step.slower";
    Statement statement =
        Statement.of(
            key,
            Words.number(before.tally().count()),
            Words.day(before.tally().until()),
            Words.number(after.tally().count()),
            Words.day(after.tally().until()),
            new Statement.Decimal(now),
            new Statement.Decimal(slow));
    return Optional.of(new Step(before, after, false, statement));
  }

  /** The growth in a day; less than 0 when it falls, and no growth within one day. */
  private static double daily(Claim before, Claim after) {
    long days = ChronoUnit.DAYS.between(before.tally().until(), after.tally().until());
    int grown = after.tally().count().lower() - before.tally().count().lower();
    return days == 0 ? 0 : (double) grown / days;
  }
}
