package org.recount.cli;

import java.util.List;
import java.util.Optional;
import org.recount.audit.Auditor;
import org.recount.audit.Claim;
import org.recount.audit.Finding;
import org.recount.audit.Series;
import org.recount.quantity.Bounds;

/**
 * A series beside what the ledger counts.
 *
 * @param held what the ledger counts for each claim, in the same order
 */
record PlottedSeries(String source, Series series, List<Finding.Support> held) {
  PlottedSeries {
    held = List.copyOf(held);
  }

  static PlottedSeries of(String source, Series series, Auditor auditor) {
    return new PlottedSeries(
        source,
        series,
        series.claims().stream().map(claim -> auditor.support(claim.tally())).toList());
  }

  /** Returns what is to be said of a claim and the one before it. */
  Optional<Series.Step> step(Claim claim) {
    return series.steps().stream().filter(step -> step.after().equals(claim)).findFirst();
  }

  /** The greatest number there is to show; at least 1. */
  int most() {
    int most = 1;
    for (int i = 0; i < held.size(); i++) {
      Bounds count = series.claims().get(i).tally().count();
      int claimed = count.isOpen() ? count.lower() : count.upper();
      most = Math.max(most, Math.max(claimed, held.get(i).upper()));
    }
    return most;
  }
}
