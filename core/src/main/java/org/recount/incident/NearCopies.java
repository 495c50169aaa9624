package org.recount.incident;

import java.util.Arrays;

/**
 * Tells a reprint from a text of its own: two texts are near copies when at least four fifths of
 * the runs of eight words of the shorter one stand in the longer one (Broder's containment of
 * shingles).
 */
final class NearCopies {
  private static final int RUN = 8;
  private static final double SHARE = 0.8;
  private static final int FEWEST_RUNS = 12;

  /** A run is known by its words as the digits of a number. */
  private static final long BASE = 0x9e3779b97f4a7c15L;

  /** The place of the digit that leaves a run. */
  private static final long LEAVING;

  static {
    long power = 1;
    for (int k = 0; k < RUN; k++) {
      power *= BASE;
    }
    LEAVING = power;
  }

  private NearCopies() {}

  /**
   * Returns whether one text is nearly a part of the other; never for very short texts.
   *
   * @param one the {@link #runs} of one text
   * @param other the runs of the other
   */
  static boolean copies(long[] one, long[] other) {
    int smaller = Math.min(one.length, other.length);
    return smaller >= FEWEST_RUNS && shared(one, other) >= SHARE * smaller;
  }

  private static int shared(long[] one, long[] other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      int order = Long.compare(one[i], other[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** Returns the runs of a text given by the hashes of its words: each once, in order. */
  static long[] runs(long[] words) {
    long rolling = 0;
    long[] runs = new long[Math.max(0, words.length - RUN + 1)];
    for (int i = 0; i < runs.length; i++) {
      rolling =
          i == 0 ? start(words) : rolling * BASE + words[i + RUN - 1] - words[i - 1] * LEAVING;
      runs[i] = Numbers.hash(rolling, RUN);
    }
    Arrays.sort(runs);
    int distinct = 0;
    for (int i = 0; i < runs.length; i++) {
      if (i == 0 || runs[i] != runs[i - 1]) {
        runs[distinct++] = runs[i];
      }
    }
    return Arrays.copyOf(runs, distinct);
  }

  private static long start(long[] words) {
    long start = 0;
    for (int k = 0; k < RUN; k++) {
      start = start * BASE + words[k];
    }
    return start;
  }

  /**
   * A sketch of the runs of a text that tells most texts that are no copies at a glance.
   *
   * @param bits one is set for each run, some for several
   * @param set how many are set
   * @param runs how many runs there are
   */
  record Outline(long[] bits, int set, int runs) {
    private static final int WORDS = 8;

    static Outline of(long[] runs) {
      long[] bits = new long[WORDS];
      for (long run : runs) {
        bits[(int) (run >>> 6) & WORDS - 1] |= 1L << run;
      }
      return new Outline(bits, Arrays.stream(bits).mapToInt(Long::bitCount).sum(), runs.length);
    }

    /** Returns false only if the texts are no copies: a run that is not shared explains one bit. */
    boolean mayCopy(Outline other) {
      int smaller = Math.min(runs, other.runs);
      if (smaller < FEWEST_RUNS) {
        return false;
      }
      int least =
          runs < other.runs ? set : runs > other.runs ? other.set : Math.min(set, other.set);
      return shared(other) >= least - (1 - SHARE) * smaller - 1;
    }

    private int shared(Outline other) {
      int shared = 0;
      for (int i = 0; i < WORDS; i++) {
        shared += Long.bitCount(bits[i] & other.bits[i]);
      }
      return shared;
    }
  }
}
