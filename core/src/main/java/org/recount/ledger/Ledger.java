package org.recount.ledger;

import java.util.List;

/**
 * The append-only record of everything read, linked and decided. Nothing in it is ever changed: a
 * correction is a new entry, and only {@link #forget} takes something away. Counts and audits are
 * not stored; they are recomputed from a snapshot.
 */
public interface Ledger extends AutoCloseable {
  /**
   * Keeps a document in one entry. When this returns, the document is kept for good.
   *
   * @param replace whether other content under a known id becomes its next version; if not, it is
   *     refused
   */
  Added add(Reading reading, boolean replace);

  /**
   * Brings the incidents up to date with the documents, in one entry if anything changed. Adding
   * does not link, so that many documents are linked once.
   *
   * @return whether anything changed
   */
  boolean link();

  /**
   * Keeps what a person decided, and links anew, all at once or not at all.
   *
   * @return the number of the decision's entry
   * @throws IllegalArgumentException if it cannot be decided, such as when a report it names is not
   *     there
   */
  long decide(Decision.Review review);

  /**
   * Returns what {@link #decide} would lead to. Changes nothing.
   *
   * @throws IllegalArgumentException as {@link #decide}
   */
  Snapshot preview(Decision.Review review);

  /**
   * Removes a document, its texts in all versions and all that was read in them for good, and other
   * documents with one of these texts. The entries stay without their contents, and the chain of
   * hashes still holds.
   *
   * @throws IllegalArgumentException if there is no such document
   */
  Decision.DocumentsForgotten forget(Signature signed, String document);

  /**
   * Returns the ledger as it is now, with the incidents of the last {@link #link}: reports added
   * since are not in any incident yet.
   */
  Snapshot snapshot();

  /**
   * Returns the ledger as it was just after entry {@code sequence}; later entries never show.
   *
   * @throws IllegalArgumentException if there is no such entry; 0 is the empty ledger
   */
  Snapshot asOf(long sequence);

  /** Returns the entries after entry {@code sequence}, in order; 0 for all. */
  List<Entry> entries(long sequence);

  /** Checks the chain of hashes from the first entry on. */
  Verification verify();

  /** Lets go of what the ledger is kept in. */
  @Override
  void close();
}
