package org.recount.stores;

import org.recount.RecountException;

/** The format of a ledger: the number of the last migration that was run on it. */
final class Format {
  /** The oldest that can be brought up to date; the one before was never released. */
  static final int OLDEST = 2;

  /** The one that this version reads and writes: the last file in {@code migrations}. */
  static final int CURRENT = 7;

  private Format() {}

  /**
   * Refuses a ledger that is not of the current format.
   *
   * @param ledger where it is
   */
  static void mustBeCurrent(String ledger, int format) {
    mustBeKnown(ledger, format);
    if (format < CURRENT) {
      throw new RecountException(
          "the ledger '"
              + ledger
              + "' is of an older format: "
              + format
              + ", this version uses "
              + CURRENT
              + "; bring it up to date with: recount migrate --ledger "
              + ledger);
    }
  }

  /** Refuses a ledger that is of a newer format, or too old to be brought up to date. */
  static void mustBeKnown(String ledger, int format) {
    if (format > CURRENT) {
      throw new RecountException(
          "the ledger '"
              + ledger
              + "' was written by a newer Recount: its format is "
              + format
              + ", this version reads up to "
              + CURRENT
              + "; use the newer version");
    }
    if (format < OLDEST) {
      throw new RecountException(
          "the ledger '"
              + ledger
              + "' was written by a Recount that was never released: its format is "
              + format
              + ", the oldest that can be read is "
              + OLDEST
              + "; make the ledger anew with 'recount add'");
    }
  }
}
