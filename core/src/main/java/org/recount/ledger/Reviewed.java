package org.recount.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.recount.incident.ReportKey;
import org.recount.incident.Revision;

/**
 * A decision of a person, as the ledger holds it.
 *
 * @param sequence number of its entry
 * @param review what was decided
 * @param holds whether it still does: it was not undone
 */
public record Reviewed(long sequence, Decision.Review review, boolean holds) {
  /**
   * Returns the decisions of people among others, and which of them hold.
   *
   * @param sequences the numbers of their entries
   */
  public static List<Reviewed> among(List<Decision> decisions, List<Long> sequences) {
    Reviews reviews = new Reviews();
    for (int i = 0; i < decisions.size(); i++) {
      if (decisions.get(i) instanceof Decision.Review review) {
        reviews.add(sequences.get(i), review);
      }
    }
    return reviews.all();
  }

  /**
   * Returns what these decisions say of the incident that each report is of.
   *
   * @param current whether a report is still the one that a decision of that number was about
   */
  public static Map<ReportKey, Revision> revisions(
      List<Reviewed> all, BiPredicate<ReportKey, Long> current) {
    Map<ReportKey, Revision> revisions = new HashMap<>();
    for (Reviewed reviewed : all) {
      if (reviewed.holds()
          && reviewed.review() instanceof Decision.IncidentRevised revised
          && current.test(revised.report(), reviewed.sequence())) {
        revisions.merge(revised.report(), revised.after(), Revision::then);
      }
    }
    return revisions;
  }

  /** Returns this as no longer, or again, in force. */
  Reviewed holding(boolean other) {
    return new Reviewed(sequence, review, other);
  }
}
