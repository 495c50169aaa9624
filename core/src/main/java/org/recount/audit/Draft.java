package org.recount.audit;

import java.util.List;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.document.Mention.Counted;
import org.recount.document.Span;
import org.recount.quantity.Bounds;

/**
 * A number that may become a tally, before its scope is known.
 *
 * @param span the words that state it
 * @param metric empty when it takes up what an earlier number counts
 * @param part whether the words make it a part of another number
 * @param joint whether it sums up several incidents ("au total")
 * @param reckoned whether the words say that incidents are counted, as before ("the number of")
 */
record Draft(
    Span span,
    Span number,
    Counted.Kind kind,
    String metric,
    Bounds count,
    List<IncidentType> types,
    List<Target> targets,
    boolean part,
    boolean joint,
    boolean reckoned) {
  boolean countsIncidents() {
    return metric.equals(Metric.INCIDENTS);
  }

  /** Returns whether it has no noun of its own. */
  boolean takesUp() {
    return metric.isEmpty();
  }

  Draft counting(String other, List<IncidentType> otherTypes, List<Target> otherTargets) {
    return new Draft(
        span,
        number,
        kind,
        other,
        count,
        types.isEmpty() ? otherTypes : types,
        targets.isEmpty() ? otherTargets : targets,
        part,
        joint,
        reckoned);
  }
}
