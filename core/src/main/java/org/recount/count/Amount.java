package org.recount.count;

/**
 * What one incident adds to a count: {@code 0 <= lower <= best <= upper}.
 *
 * @param slip how probably the true number is one more than the best one, and as probably one less
 */
record Amount(int lower, int best, int upper, double slip) {
  static final Amount NOTHING = exactly(0);

  static Amount exactly(int n) {
    return new Amount(n, n, n, 0);
  }

  /** Whether there is no doubt about the number. */
  boolean sure() {
    return lower == most();
  }

  /** The greatest number that is thought of. */
  int most() {
    return slip > 0 ? Math.max(upper, best + 1) : upper;
  }
}
