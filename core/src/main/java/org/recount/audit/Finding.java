package org.recount.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * One tally of a text beside what the ledger holds.
 *
 * @param contradictedBy what refutes it; {@link Refuter#NONE} unless the verdict is {@link
 *     Verdict#CONTRADICTED}
 * @param reason one sentence with both numbers, in no language yet
 * @param ledger what the ledger counts for the same types, targets, place and days
 * @param published what it counts of that from documents published up to the day the text was;
 *     nothing if that day is unknown
 * @param coverage how much of those days the ledger has read of
 * @param elsewhere what other documents of the same source give that cannot hold beside it
 */
public record Finding(
    Tally tally,
    Verdict verdict,
    Refuter contradictedBy,
    Statement reason,
    Support ledger,
    Support published,
    Reach coverage,
    List<Elsewhere> elsewhere) {
  public Finding {
    elsewhere = List.copyOf(elsewhere);
  }

  /**
   * A number that another document gives.
   *
   * @param quote the words that give it
   * @param conflict why both cannot hold, in no language yet
   */
  public record Elsewhere(
      String document, LocalDate published, Tally tally, String quote, Statement conflict) {}

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
  public record Support(boolean counted, int best, int lower, int upper, long asOf) {
    /** Nothing counted, as of an entry. */
    static Support none(long asOf) {
      return new Support(false, 0, 0, 0, asOf);
    }
  }

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
