package org.recount.audit;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One tally of a text beside what the ledger holds.
 *
 * @param contradictedBy what refutes it; {@link Refuter#NONE} unless the verdict is {@link
 *     Verdict#CONTRADICTED}
 * @param reason one sentence with both numbers
 * @param ledger what the ledger counts for the same types, targets, place and days
 * @param coverage how much of those days the ledger has read of
 */
public record Finding(
    Tally tally,
    Verdict verdict,
    Refuter contradictedBy,
    String reason,
    Support ledger,
    Reach coverage) {
  /** What can refute a tally. */
  public enum Refuter {
    NONE,
    /** The text that claims it. */
    TEXT,
    /** Another text of the same source. */
    SAME_SOURCE,
    OTHER_DOCUMENT;

    /** The name used in files: {@code same_source}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What a ledger counts: {@code lower <= best <= upper}.
   *
   * @param counted whether the ledger can count this metric at all; if not, all is 0
   * @param asOf sequence number of the ledger entry it was counted at
   */
  public record Support(boolean counted, int best, int lower, int upper, long asOf) {}

  /**
   * How much a ledger has read of a tally's days.
   *
   * @param documents documents published on those days or about them
   * @param sources publishers of those documents; those without one count as one
   * @param earliest first day covered, or {@link LocalDate#MIN} if none is
   * @param latest last day covered, or {@link LocalDate#MAX} if none is
   * @param covered months covered, or days when the tally is over less than two months
   * @param asked how many months or days there are
   * @param inDays whether the two numbers before are days
   */
  public record Reach(
      int documents,
      int sources,
      LocalDate earliest,
      LocalDate latest,
      int covered,
      int asked,
      boolean inDays) {
    /** Returns whether half of the months or days are covered. */
    public boolean suffices() {
      return asked > 0 && 2 * covered >= asked;
    }
  }
}
