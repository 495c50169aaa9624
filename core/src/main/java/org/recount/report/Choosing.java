package org.recount.report;

import java.util.List;
import org.recount.quantity.Logistic;

/** Weighs the dates or the places of a text for one incident. */
final class Choosing {
  private final double[] weights = new double[Bearing.values().length];

  /** Reads the weights of a file beside this class. */
  Choosing(String file) {
    Logistic read = Logistic.read(Choosing.class, file);
    for (Bearing bearing : Bearing.values()) {
      weights[bearing.ordinal()] = read.weight(bearing.words());
    }
  }

  /** Returns the number of the row with the largest sum, the first among equals. */
  int best(List<double[]> rows) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < rows.size(); i++) {
      double sum = sum(rows.get(i));
      if (sum > most) {
        most = sum;
        best = i;
      }
    }
    return best;
  }

  private double sum(double[] row) {
    double sum = 0;
    for (int k = 0; k < weights.length; k++) {
      sum += weights[k] * row[k];
    }
    return sum;
  }
}
