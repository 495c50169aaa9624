package org.recount.ledger;

import java.util.Optional;

/**
 * A document offered to a ledger, and what the ledger knows of it.
 *
 * @param known the document it holds under this id
 * @param entry number of the entry that holds that one; 0 if there is none
 * @param first id of the first document that had this text
 * @param forgotten whether this text was removed for good before
 * @param sequence number of the ledger's last entry
 */
public record Offer(
    Reading reading,
    Optional<DocumentFacts> known,
    long entry,
    Optional<String> first,
    boolean forgotten,
    long sequence) {
  /** Returns what becomes of it. */
  public Added outcome(boolean replace) {
    String id = reading.id();
    if (forgotten) {
      return new Added(Added.Outcome.FORGOTTEN, id, sequence, id);
    }
    if (known.isEmpty()) {
      String group = first.orElse(id);
      boolean copy = !group.equals(id);
      return new Added(copy ? Added.Outcome.COPY : Added.Outcome.NEW, id, sequence + 1, group);
    }
    DocumentFacts facts = known.get();
    if (facts.contentHash().equals(reading.contentHash())) {
      return new Added(Added.Outcome.KNOWN, id, entry, facts.group());
    }
    return replace
        ? new Added(Added.Outcome.REPLACED, id, sequence + 1, id)
        : new Added(Added.Outcome.CONFLICT, id, entry, facts.group());
  }

  /** Returns the decision that keeps it, for an outcome that changes the ledger. */
  public Decision keeping(Added added) {
    DocumentFacts facts =
        new DocumentFacts(
            reading.id(),
            known.map(k -> k.version() + 1).orElse(1),
            reading.source(),
            reading.url(),
            reading.published(),
            reading.language(),
            reading.readable(),
            reading.title(),
            reading.contentHash(),
            added.group(),
            known.map(DocumentFacts::arrival).orElse(sequence + 1));
    return known.isPresent()
        ? new Decision.DocumentReplaced(facts, reading.text(), reading.reports())
        : new Decision.DocumentAdded(facts, reading.text(), reading.reports());
  }
}
