package org.recount.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.quantity.Logistic;

/** Weighs the dates or the places of a text for one incident. */
final class Choosing {
  private final double[] weights = new double[Bearing.COUNT];

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

  /**
   * Returns the row with the largest sum among those of the likeliest answer, whose rows have the
   * largest probability together: a day named twice has two rows that speak for it.
   *
   * @param answers what each row stands for
   */
  int best(List<double[]> rows, List<?> answers) {
    Map<Object, Double> all = new HashMap<>();
    double[] sums = new double[rows.size()];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = sum(rows.get(i));
      all.merge(answers.get(i), Math.exp(sums[i]), Double::sum);
    }
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      double more =
          all.getOrDefault(answers.get(i), 0.0) - all.getOrDefault(answers.get(best), 0.0);
      best = more > 0 || more == 0 && sums[i] > sums[best] ? i : best;
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
