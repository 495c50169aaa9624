package org.recount.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.recount.incident.ReportKey;
import org.recount.incident.Revision;
import org.recount.incident.Rulings;

/** The decisions people made, in order, and what follows from those that still hold. */
final class Reviews {
  private final List<Reviewed> all = new ArrayList<>();

  void add(long sequence, Decision.Review review) {
    all.add(new Reviewed(sequence, review, true));
    if (review instanceof Decision.DecisionsUndone) {
      settle();
    }
  }

  /** Works out from the last to the first what holds: what undoes may itself be undone. */
  private void settle() {
    Set<Long> undone = new HashSet<>();
    for (int i = all.size() - 1; i >= 0; i--) {
      Reviewed reviewed = all.get(i);
      boolean holds = !undone.contains(reviewed.sequence());
      if (holds && reviewed.review() instanceof Decision.DecisionsUndone undoing) {
        undone.addAll(undoing.sequences());
      }
      all.set(i, reviewed.holding(holds));
    }
  }

  List<Reviewed> all() {
    return List.copyOf(all);
  }

  /**
   * Returns what the decisions mean for linking.
   *
   * @param current whether a report is still the one that a decision of that number was about
   */
  Rulings rulings(BiPredicate<ReportKey, Long> current) {
    Rulings rulings = Rulings.none();
    for (Reviewed reviewed : all) {
      if (reviewed.holds()) {
        rule(rulings, reviewed, current);
      }
    }
    return rulings;
  }

  private static void rule(
      Rulings rulings, Reviewed reviewed, BiPredicate<ReportKey, Long> current) {
    if (reviewed.review() instanceof Decision.IncidentsMerged merged) {
      rulings.join(kept(merged.reports(), reviewed, current));
    } else if (reviewed.review() instanceof Decision.IncidentSplit split) {
      rulings.split(kept(split.moved(), reviewed, current), kept(split.rest(), reviewed, current));
    }
  }

  private static List<ReportKey> kept(
      List<ReportKey> reports, Reviewed reviewed, BiPredicate<ReportKey, Long> current) {
    return reports.stream().filter(r -> current.test(r, reviewed.sequence())).toList();
  }

  /** Returns what was decided about the incident that each of these reports is of. */
  Map<ReportKey, Revision> revisions(BiPredicate<ReportKey, Long> current) {
    return Reviewed.revisions(all, current);
  }

  /**
   * Returns the entries that would have to be undone too: later decisions that still hold and are
   * about the same reports as one of these.
   */
  Set<Long> dependents(Collection<Long> sequences) {
    Set<Long> dependents = new TreeSet<>();
    Set<ReportKey> touched = new HashSet<>();
    for (Reviewed reviewed : all) {
      boolean chosen = sequences.contains(reviewed.sequence());
      boolean builds = reviewed.review().reports().stream().anyMatch(touched::contains);
      if (reviewed.holds() && (chosen || builds)) {
        touched.addAll(reviewed.review().reports());
        if (!chosen) {
          dependents.add(reviewed.sequence());
        }
      }
    }
    return dependents;
  }
}
