package org.recount.audit;

import java.util.Optional;

/** Looks for one way in which two documents of one source may not fit. Immutable. */
interface PairCheck {
  /**
   * Returns what does not fit; empty if both can hold.
   *
   * @param before the one that counts up to an earlier day, or the same
   * @param after one that goes on with it
   */
  Optional<Statement> examine(Claim before, Claim after);
}
