package org.recount.count;

/** What one incident adds to a count: {@code 0 <= lower <= best <= upper}. */
record Amount(int lower, int best, int upper) {
  static final Amount NOTHING = new Amount(0, 0, 0);

  static Amount exactly(int n) {
    return new Amount(n, n, n);
  }
}
