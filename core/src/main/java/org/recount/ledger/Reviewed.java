package org.recount.ledger;

import java.util.List;

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

  /** Returns this as no longer, or again, in force. */
  Reviewed holding(boolean other) {
    return new Reviewed(sequence, review, other);
  }
}
