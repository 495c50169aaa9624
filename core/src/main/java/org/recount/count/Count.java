package org.recount.count;

import java.util.List;

/**
 * The answer to a question: {@code lower <= best <= upper}. The changes of {@code why} add up to
 * the difference: {@code best + Σ lowerDelta = lower} and {@code best + Σ upperDelta = upper}.
 *
 * @param best what is more probable than not
 * @param lower what the true number reaches as probably as the rule says
 * @param upper what the true number exceeds no more probably than the rule says
 * @param incidents ids of the incidents in {@code best}, in increasing order
 * @param documents ids of the documents that tell of them: first those chiefly about them
 * @param why why the three numbers differ; every uncertain incident is in exactly one row
 * @param leftOut incidents that match in part and count for nothing, by the reason
 * @param coverage what the ledger has read of the period
 * @param rule name of the rule
 * @param asOf sequence number of the ledger entry the count was made at
 */
public record Count(
    Question question,
    int best,
    int lower,
    int upper,
    List<String> incidents,
    List<String> documents,
    List<Why> why,
    List<LeftOut> leftOut,
    Coverage coverage,
    String rule,
    long asOf) {
  /**
   * One reason for a range.
   *
   * @param lowerDelta what it takes from {@code best}; never positive
   * @param upperDelta what it adds to {@code best}; never negative
   * @param incidents ids of the incidents it is about
   */
  public record Why(Reason reason, int lowerDelta, int upperDelta, List<String> incidents) {
    public Why {
      incidents = List.copyOf(incidents);
    }
  }

  /**
   * Incidents left out for one reason.
   *
   * @param reason in words: {@code predicted}, {@code outside the period}
   */
  public record LeftOut(String reason, int count) {}

  /** A part of a count: the incidents of one month, type, place, …. */
  public record Part(String value, Count count) {}

  /**
   * @throws IllegalArgumentException if the numbers are out of order or the reasons do not add up
   */
  public Count {
    incidents = List.copyOf(incidents);
    documents = List.copyOf(documents);
    why = List.copyOf(why);
    leftOut = List.copyOf(leftOut);
    int down = why.stream().mapToInt(Why::lowerDelta).sum();
    int up = why.stream().mapToInt(Why::upperDelta).sum();
    if (lower < 0 || lower > best || best > upper || best + down != lower || best + up != upper) {
      throw new IllegalArgumentException(
          "a count must satisfy 0 <= lower <= best <= upper and its reasons must add up, got best="
              + best
              + ", lower="
              + lower
              + ", upper="
              + upper
              + ", why="
              + why);
    }
  }
}
