package org.recount.place;

import java.util.Arrays;

/**
 * Distances that were worked out for a text. Each time its names are weighed anew, most distances
 * are those of the time before, and an arc cosine takes long.
 */
final class Distances {
  /** Distances kept; a power of two. */
  private static final int RECENT = 512;

  /** Begins with a distance that is right: the cosine 0 is a quarter of the globe. */
  private final double[] cosines = new double[RECENT];

  private final double[] kilometres = new double[RECENT];

  Distances() {
    Arrays.fill(kilometres, Spot.kilometres(0));
  }

  /** Kilometres along a great circle for the cosine of the angle; see {@link Spot#kilometres}. */
  double kilometres(double cosine) {
    long bits = Double.doubleToRawLongBits(cosine) * 0x9E3779B97F4A7C15L;
    int slot = (int) (bits >>> 32) & RECENT - 1;
    if (cosines[slot] != cosine) {
      cosines[slot] = cosine;
      kilometres[slot] = Spot.kilometres(cosine);
    }
    return kilometres[slot];
  }
}
