package org.recount.stores;

import java.nio.file.Path;

/**
 * What became of a ledger that was to be brought up to date.
 *
 * @param from the format it had
 * @param to the format it has now
 * @param copy where it is kept as it was; the empty path if it is not
 */
public record Migrated(int from, int to, Path copy) {
  /** Returns whether it was copied before it was changed. */
  public boolean copied() {
    return !copy.toString().isEmpty();
  }

  /** Returns whether anything changed. */
  public boolean changed() {
    return from != to;
  }
}
