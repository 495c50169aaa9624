package org.recount.audit;

import java.util.Locale;

/** What can be said of a tally. Never "false": a ledger holds only the documents it was given. */
public enum Verdict {
  /** The claim and the ledger have a number in common. */
  WITHIN,
  /** Every number the claim allows is above what this ledger supports. */
  ABOVE,
  /** Every number the claim allows is below what this ledger already holds. */
  BELOW,
  /** Something refutes it; {@link Finding#contradictedBy} says what. */
  CONTRADICTED,
  /** The ledger covers too little of what the claim is about, or the claim is too open. */
  NOT_CHECKABLE;

  /** The name used in files: {@code not_checkable}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
