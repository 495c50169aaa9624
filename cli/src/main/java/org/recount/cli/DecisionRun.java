package org.recount.cli;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.recount.count.Count;
import org.recount.count.CountRule;
import org.recount.count.Counter;
import org.recount.count.Metric;
import org.recount.count.Question;
import org.recount.incident.Incident;
import org.recount.incident.ReportKey;
import org.recount.ledger.Decision;
import org.recount.ledger.Ledger;
import org.recount.ledger.Reviewed;
import org.recount.ledger.Snapshot;

/** Makes one decision, or says what it would change, and prints what follows from it. */
final class DecisionRun {
  private final Recount recount;
  private final boolean dryRun;

  DecisionRun(Recount recount, boolean dryRun) {
    this.recount = recount;
    this.dryRun = dryRun;
    if (!recount.asOf().isEmpty()) {
      throw new Failure(ExitCode.USAGE, "a decision is made now: --as-of must not be given");
    }
  }

  /**
   * Makes a decision.
   *
   * @param decision made of the ledger as it is
   */
  int run(Function<Snapshot, Decision.Review> decision) {
    Ledgers ledgers = new Ledgers(recount);
    try (Ledger ledger = ledgers.openToDecide();
        Output out = recount.output()) {
      Snapshot before = ledger.snapshot();
      Decision.Review review = decision.apply(before);
      Set<ReportKey> reports = about(review, before);
      Count were = all(before);
      Snapshot after;
      if (dryRun) {
        after = ledger.preview(review);
        recount.say("would be decided: " + effect(were, after));
      } else {
        long sequence = decide(ledger, review);
        after = ledger.snapshot();
        recount.say("#" + sequence + " decided: " + effect(were, after));
        recount.say("to take it back: recount undo " + sequence + " --reason …");
      }
      touched(after, reports).forEach(i -> out.line(IncidentLines.of(i, after)));
      return ExitCode.DONE;
    }
  }

  private static long decide(Ledger ledger, Decision.Review review) {
    try {
      return ledger.decide(review);
    } catch (IllegalArgumentException refused) {
      throw new Failure(ExitCode.CONFLICT, String.valueOf(refused.getMessage()), refused);
    }
  }

  /** The reports of a decision; of an undoing, those of what it undoes. */
  private static Set<ReportKey> about(Decision.Review review, Snapshot before) {
    Set<ReportKey> reports = new TreeSet<>(review.reports());
    if (review instanceof Decision.DecisionsUndone undone) {
      Set<Long> sequences = new HashSet<>(undone.sequences());
      for (Reviewed reviewed : before.reviews()) {
        if (sequences.contains(reviewed.sequence())) {
          reports.addAll(about(reviewed.review(), before));
        }
      }
    }
    return reports;
  }

  private static List<Incident> touched(Snapshot after, Set<ReportKey> reports) {
    return reports.stream()
        .map(ReportKey::document)
        .distinct()
        .flatMap(document -> after.incidentsOf(document).stream())
        .filter(i -> i.reports().stream().anyMatch(m -> reports.contains(m.key())))
        .distinct()
        .sorted(Comparator.comparing(Incident::id))
        .toList();
  }

  private String effect(Count were, Snapshot after) {
    return "all incidents " + numbers(all(after)) + ", were " + numbers(were);
  }

  private Count all(Snapshot snapshot) {
    return new Counter(snapshot, recount.gazetteers().gazetteer())
        .count(Question.all(Metric.INCIDENTS), CountRule.STANDARD);
  }

  private static String numbers(Count count) {
    return count.best() + " (at least " + count.lower() + ", at most " + count.upper() + ")";
  }
}
