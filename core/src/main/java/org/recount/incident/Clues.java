package org.recount.incident;

import org.recount.quantity.Features;
import org.recount.quantity.Logistic;

/** What speaks for and against one pair of reports; to be used again for the next pair. */
final class Clues {
  private static final Clue[] ALL = Clue.values();

  private final double[] values = new double[ALL.length];

  /** The weight of each clue, in their order. */
  static double[] weights(Logistic weights) {
    double[] ordered = new double[ALL.length];
    for (Clue clue : ALL) {
      ordered[clue.ordinal()] = weights.weight(clue.label());
    }
    return ordered;
  }

  /** Forgets the last pair. */
  void clear() {
    java.util.Arrays.fill(values, 0);
    set(Clue.BIAS, 1);
  }

  void set(Clue clue, double value) {
    values[clue.ordinal()] = value;
  }

  void set(Clue clue, boolean holds) {
    values[clue.ordinal()] = holds ? 1 : 0;
  }

  double value(Clue clue) {
    return values[clue.ordinal()];
  }

  /** The weighted sum: the log-odds. */
  double sum(double[] weights) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }

  /** The same as named numbers. */
  Features named() {
    Features features = new Features();
    for (Clue clue : ALL) {
      if (value(clue) != 0) {
        features.set(clue.label(), value(clue));
      }
    }
    return features;
  }
}
