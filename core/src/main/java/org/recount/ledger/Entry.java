package org.recount.ledger;

import java.time.Instant;
import org.recount.document.ContentHash;

/**
 * One line of the ledger. Each entry's hash covers the hash of the entry before it, so that nothing
 * can be changed, left out or reordered without breaking every later hash.
 *
 * @param sequence 1, 2, 3, …
 * @param at when it was written
 * @param kind what {@link Decision#kind} it holds
 * @param body the decision as the store writes it; empty if it was forgotten
 * @param bodyHash SHA-256 of the body as it was written, also when it was forgotten since
 * @param previous hash of the entry before; {@link #ORIGIN} for the first
 * @param hash SHA-256 of all of the above but the body itself
 */
public record Entry(
    long sequence,
    Instant at,
    String kind,
    String body,
    String bodyHash,
    String previous,
    String hash) {
  /** The hash before the first entry. */
  public static final String ORIGIN = "0".repeat(64);

  /** Returns the entry that follows {@code previous}, with its hash. */
  public static Entry following(
      long sequence, String previous, Instant at, String kind, String body) {
    String bodyHash = ContentHash.of(body);
    return new Entry(
        sequence,
        at,
        kind,
        body,
        bodyHash,
        previous,
        hashOf(sequence, previous, at, kind, bodyHash));
  }

  /** Returns whether the hashes are right for what the entry holds. */
  public boolean intact() {
    return hash.equals(hashOf(sequence, previous, at, kind, bodyHash))
        && (forgotten() || bodyHash.equals(ContentHash.of(body)));
  }

  /** Returns whether its contents were removed for good. */
  public boolean forgotten() {
    return body.isEmpty();
  }

  /** Returns this entry without its contents; every hash stays as it is. */
  public Entry forget() {
    return new Entry(sequence, at, kind, "", bodyHash, previous, hash);
  }

  /** Returns whether this entry directly follows {@code other}. */
  public boolean follows(Entry other) {
    return sequence == other.sequence + 1 && previous.equals(other.hash);
  }

  private static String hashOf(
      long sequence, String previous, Instant at, String kind, String bodyHash) {
    return ContentHash.of(previous + "\n" + sequence + "\n" + at + "\n" + kind + "\n" + bodyHash);
  }
}
