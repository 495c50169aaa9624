package org.recount.ledger;

/**
 * What became of a document offered to the ledger.
 *
 * @param outcome what was done
 * @param document id of the document
 * @param sequence number of the entry that holds it; for {@link Outcome#CONFLICT} of the one it
 *     conflicts with
 * @param group for {@link Outcome#COPY} the document it copies, else its own group
 */
public record Added(Outcome outcome, String document, long sequence, String group) {
  /** What was done with a document. */
  public enum Outcome {
    /** Kept. */
    NEW,
    /** Same id, same content: nothing changed. */
    KNOWN,
    /** Kept as a second document of the independence group whose text it has. */
    COPY,
    /** Same id, other content: refused. */
    CONFLICT,
    /** Same id, other content: kept as the next version. */
    REPLACED,
    /** Its content was removed for good before: refused. */
    FORGOTTEN
  }

  /** Returns whether the ledger grew. */
  public boolean changed() {
    return outcome == Outcome.NEW || outcome == Outcome.COPY || outcome == Outcome.REPLACED;
  }
}
