package org.recount.place;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Turns the features of candidates into sums: each feature times its weight, and, for the few
 * candidates that this puts first, what the trees add.
 */
final class Weighing {
  /** Trees look at this many candidates, and at the answer that it is none of them. */
  static final int CONTENDERS = 6;

  /** So far behind the largest sum no tree brings a candidate back, and asking costs time. */
  private static final double HOPELESS = 8;

  private final double[] weights;
  private final Trees trees;

  Weighing(ToDoubleFunction<String> weights, Trees trees) {
    this.weights = Arrays.stream(Trait.values()).map(Trait::words).mapToDouble(weights).toArray();
    this.trees = trees;
  }

  /** Returns a sum for each row; the last row is that of none. */
  double[] sums(List<double[]> rows) {
    double[] sums = plain(rows);
    double least = largest(sums) - HOPELESS;
    for (int contender : contenders(sums)) {
      if (sums[contender] > least) {
        sums[contender] += trees.sum(rows.get(contender));
      }
    }
    return sums;
  }

  private static double largest(double[] sums) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double sum : sums) {
      largest = Math.max(largest, sum);
    }
    return largest;
  }

  /** The sums without trees. */
  double[] plain(List<double[]> rows) {
    double[] sums = new double[rows.size()];
    for (int i = 0; i < sums.length; i++) {
      double[] row = rows.get(i);
      for (int k = 0; k < weights.length; k++) {
        sums[i] += weights[k] * row[k];
      }
    }
    return sums;
  }

  /** The numbers of the candidates with the largest sums, the first among equals, and of none. */
  static int[] contenders(double[] sums) {
    if (sums.length <= CONTENDERS + 1) {
      int[] all = new int[sums.length];
      Arrays.setAll(all, i -> i);
      return all;
    }
    int[] best = new int[CONTENDERS + 1];
    int size = 0;
    for (int i = 0; i < sums.length - 1; i++) {
      int at = size;
      while (at > 0 && sums[i] > sums[best[at - 1]]) {
        at--;
      }
      if (at < CONTENDERS) {
        System.arraycopy(best, at, best, at + 1, CONTENDERS - at);
        best[at] = i;
        size = Math.min(size + 1, CONTENDERS);
      }
    }
    best[CONTENDERS] = sums.length - 1;
    return best;
  }

  /** What each feature adds to the sum of a candidate among the first. */
  double[] byFeature(double[] row) {
    double[] shares = new double[weights.length];
    for (int k = 0; k < weights.length; k++) {
      shares[k] = weights[k] * row[k];
    }
    trees.explain(row, shares);
    return shares;
  }
}
