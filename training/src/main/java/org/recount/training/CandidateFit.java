package org.recount.training;

import java.util.Arrays;
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
   * @param document where it is from
   * @param weight how much it counts
   * @param rows the features of each candidate
   * @param right which candidates are right; at least one, not all
   */
  record Choice(String document, double weight, List<double[]> rows, boolean[] right) {}

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
    double[] probabilities = probabilities(choice, weights);
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

  private static double[] probabilities(Choice choice, double[] weights) {
    double[] sums = new double[choice.rows().size()];
    for (int i = 0; i < sums.length; i++) {
      double[] row = choice.rows().get(i);
      for (int k = 0; k < row.length; k++) {
        sums[i] += row[k] * weights[k];
      }
    }
    return probabilities(sums);
  }

  /** Returns the probability of each candidate. */
  static double[] probabilities(double[] sums) {
    double most = Arrays.stream(sums).max().orElse(0);
    double[] probabilities = new double[sums.length];
    double all = 0;
    for (int i = 0; i < sums.length; i++) {
      probabilities[i] = Math.exp(sums[i] - most);
      all += probabilities[i];
    }
    for (int i = 0; i < sums.length; i++) {
      probabilities[i] /= all;
    }
    return probabilities;
  }
}
