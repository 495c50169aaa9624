package org.recount.training;

import java.util.List;

/**
 * Fits the weights of a linear choice among candidates by maximum likelihood with a quadratic
 * penalty (a conditional logit).
 */
final class CandidateFit {
  private static final int STEPS = 200;

  /**
   * One choice.
   *
   * @param weight how much it counts
   * @param rows the features of each candidate
   * @param right which candidates are right; at least one, not all
   */
  record Choice(double weight, List<double[]> rows, boolean[] right) {}

  private CandidateFit() {}

  /**
   * Returns one weight for each feature.
   *
   * @param penalty how strongly weights are held to zero
   */
  static double[] fit(List<Choice> choices, int width, double penalty) {
    return Lbfgs.least(
        (weights, slope) -> {
          double loss = 0;
          for (int k = 0; k < width; k++) {
            loss += penalty * weights[k] * weights[k] / 2;
            slope[k] = penalty * weights[k];
          }
          for (Choice choice : choices) {
            loss += loss(choice, weights, slope);
          }
          return loss;
        },
        width,
        STEPS);
  }

  private static double loss(Choice choice, double[] weights, double[] slope) {
    double[] probabilities = probabilities(choice, weights, 1);
    double right = 1e-12;
    for (int i = 0; i < probabilities.length; i++) {
      right += choice.right()[i] ? probabilities[i] : 0;
    }
    for (int i = 0; i < probabilities.length; i++) {
      double wanted = choice.right()[i] ? probabilities[i] / right : 0;
      double error = choice.weight() * (probabilities[i] - wanted);
      double[] row = choice.rows().get(i);
      for (int k = 0; k < row.length; k++) {
        slope[k] += error * row[k];
      }
    }
    return -choice.weight() * Math.log(right);
  }

  /** Returns the probability of each candidate with all sums divided by a temperature. */
  static double[] probabilities(Choice choice, double[] weights, double temperature) {
    double[] sums = new double[choice.rows().size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < sums.length; i++) {
      double[] row = choice.rows().get(i);
      for (int k = 0; k < row.length; k++) {
        sums[i] += row[k] * weights[k] / temperature;
      }
      most = Math.max(most, sums[i]);
    }
    double all = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Math.exp(sums[i] - most);
      all += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= all;
    }
    return sums;
  }
}
