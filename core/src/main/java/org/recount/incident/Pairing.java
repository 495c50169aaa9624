package org.recount.incident;

/**
 * Two reports worth comparing, by their numbers.
 *
 * @param first the smaller number
 * @param second the larger number
 */
record Pairing(int first, int second) {
  static Pairing of(int one, int other) {
    return new Pairing(Math.min(one, other), Math.max(one, other));
  }
}
