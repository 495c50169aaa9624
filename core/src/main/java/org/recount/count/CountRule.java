package org.recount.count;

import java.util.List;
import java.util.Optional;

/**
 * How probable each of the three numbers must be. An incident is as probable a match for the best
 * number as its most doubtful side.
 *
 * @param name of the rule
 * @param forLower how probably the true number reaches the lower number
 * @param forBest how probable a match must be to raise the best number
 * @param forUpper how probably the true number may exceed the upper number; also how probable the
 *     most doubtful side of an incident must be for a document to count for it
 * @param sources how many independent sources it takes to raise the lower number
 */
public record CountRule(
    String name, double forLower, double forBest, double forUpper, int sources) {
  /** What a careful reader would count. */
  public static final CountRule STANDARD = new CountRule("standard", 0.9, 0.5, 0.1, 1);

  /** Counts for sure only what two independent sources tell. */
  public static final CountRule STRICT = new CountRule("strict", 0.95, 0.7, 0.05, 2);

  /** Counts what may well be. */
  public static final CountRule LENIENT = new CountRule("lenient", 0.7, 0.3, 0.02, 1);

  /**
   * @throws IllegalArgumentException if the probabilities do not fall from lower to upper
   */
  public CountRule {
    if (!(forLower >= forBest && forBest >= forUpper && forUpper > 0 && forLower <= 1)) {
      throw new IllegalArgumentException(
          "a rule must satisfy 1 >= forLower >= forBest >= forUpper > 0, got "
              + List.of(forLower, forBest, forUpper));
    }
    if (forBest <= KindScope.PARTY_WORD) {
      throw new IllegalArgumentException(
          "forBest must be above "
              + KindScope.PARTY_WORD
              + ", so that a party's word never raises the best number, got "
              + forBest);
    }
  }

  /** Returns the rule with this name; empty if there is none. */
  public static Optional<CountRule> of(String name) {
    return List.of(STANDARD, STRICT, LENIENT).stream().filter(r -> r.name().equals(name)).findAny();
  }
}
