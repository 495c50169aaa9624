package org.recount.training;

import java.util.Locale;

/**
 * How far probabilities are right as often as they say: a line for each tenth, and the expected
 * calibration error, the mean difference between what was said and what was so.
 */
final class Reliability {
  private static final int BINS = 10;

  private final double[] count = new double[BINS];
  private final double[] said = new double[BINS];
  private final double[] right = new double[BINS];

  /** Adds a case. */
  void add(double probability, boolean so) {
    int bin = Math.min(BINS - 1, (int) (probability * BINS));
    count[bin]++;
    said[bin] += probability;
    right[bin] += so ? 1 : 0;
  }

  /** The expected calibration error; 0 if there is no case. */
  double error() {
    double error = 0;
    double all = 0;
    for (int i = 0; i < BINS; i++) {
      error += Math.abs(said[i] - right[i]);
      all += count[i];
    }
    return all == 0 ? 0 : error / all;
  }

  /** A line for each tenth that has a case, and one for the error. */
  String table() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < BINS; i++) {
      if (count[i] > 0) {
        lines.append(
            String.format(
                Locale.ROOT,
                "said %.2f  right %.2f  of %4.0f%n",
                said[i] / count[i],
                right[i] / count[i],
                count[i]));
      }
    }
    return lines.append(String.format(Locale.ROOT, "error %.3f%n", error())).toString();
  }
}
