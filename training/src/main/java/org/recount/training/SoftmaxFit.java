package org.recount.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Fits the weights of a linear choice among candidates by maximum likelihood with a quadratic
 * penalty, by gradient descent with a fixed number of steps (a conditional logit).
 */
final class SoftmaxFit {
  private static final int STEPS = 400;

  /** The usual weight of the quadratic penalty. */
  static final double PENALTY = 1e-3;

  private static final double RATE = 0.05;

  /**
   * One choice.
   *
   * @param document which document it is from; folds go by document
   * @param rows the features of each candidate
   * @param right which candidates are right; at least one, not all
   * @param weight how much it counts
   * @param answers what each candidate stands for; those of one answer speak for it together
   */
  record Choice(
      String document, List<double[]> rows, boolean[] right, double weight, List<?> answers) {
    /** A choice each of whose candidates is an answer of its own. */
    Choice(String document, List<double[]> rows, boolean[] right, double weight) {
      this(document, rows, right, weight, IntStream.range(0, right.length).boxed().toList());
    }
  }

  /** A choice of which only the features that are not zero are kept. */
  private record Sparse(Choice choice, int[][] columns, double[][] values) {
    static Sparse of(Choice choice) {
      int[][] columns = new int[choice.rows().size()][];
      double[][] values = new double[columns.length][];
      for (int i = 0; i < columns.length; i++) {
        double[] row = choice.rows().get(i);
        columns[i] = IntStream.range(0, row.length).filter(k -> row[k] != 0).toArray();
        values[i] = Arrays.stream(columns[i]).mapToDouble(k -> row[k]).toArray();
      }
      return new Sparse(choice, columns, values);
    }

    double[] probabilities(double[] weights) {
      double[] sums = new double[columns.length];
      for (int i = 0; i < sums.length; i++) {
        for (int j = 0; j < columns[i].length; j++) {
          sums[i] += values[i][j] * weights[columns[i][j]];
        }
      }
      return shares(sums);
    }
  }

  private SoftmaxFit() {}

  /** Returns one weight for each feature, by Adam's rule from zero. */
  static double[] fit(List<Choice> choices, int width) {
    return fit(choices, width, PENALTY);
  }

  /** Returns one weight for each feature under a penalty of this weight. */
  static double[] fit(List<Choice> choices, int width, double penalty) {
    double[] weights = new double[width];
    double[] mean = new double[width];
    double[] square = new double[width];
    List<Sparse> sparse = choices.stream().map(Sparse::of).toList();
    for (int step = 1; step <= STEPS; step++) {
      double[] gradient = new double[width];
      double total = 0;
      for (Sparse choice : sparse) {
        add(gradient, choice, weights);
        total += choice.choice().weight();
      }
      for (int k = 0; k < width; k++) {
        double g = gradient[k] / total + penalty * weights[k];
        mean[k] = 0.9 * mean[k] + 0.1 * g;
        square[k] = 0.999 * square[k] + 0.001 * g * g;
        double m = mean[k] / (1 - Math.pow(0.9, step));
        double v = square[k] / (1 - Math.pow(0.999, step));
        weights[k] -= RATE * m / (Math.sqrt(v) + 1e-8);
      }
    }
    return weights;
  }

  private static void add(double[] gradient, Sparse sparse, double[] weights) {
    double[] probabilities = sparse.probabilities(weights);
    Choice choice = sparse.choice();
    double right = 0;
    for (int i = 0; i < probabilities.length; i++) {
      right += choice.right()[i] ? probabilities[i] : 0;
    }
    for (int i = 0; i < probabilities.length; i++) {
      double wanted = choice.right()[i] ? probabilities[i] / Math.max(1e-12, right) : 0;
      double error = choice.weight() * (probabilities[i] - wanted);
      int[] columns = sparse.columns()[i];
      for (int j = 0; j < columns.length; j++) {
        gradient[columns[j]] += error * sparse.values()[i][j];
      }
    }
  }

  private static double[] shares(double[] sums) {
    double most = Arrays.stream(sums).max().orElse(0);
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

  private static double dot(double[] row, double[] weights) {
    double sum = 0;
    for (int k = 0; k < row.length; k++) {
      sum += row[k] * weights[k];
    }
    return sum;
  }

  /** Returns the share of choices whose best candidate is right, by weights fitted on others. */
  static double crossValidated(List<Choice> choices, int width, int folds) {
    return crossValidated(choices, choices, width, folds, PENALTY);
  }

  /**
   * Returns the share of {@code asked} whose best candidate is right, by weights fitted on those of
   * {@code choices} that are of other documents.
   */
  static double crossValidated(
      List<Choice> choices, List<Choice> asked, int width, int folds, double penalty) {
    int right = 0;
    for (int fold = 0; fold < folds; fold++) {
      int held = fold;
      List<Choice> others = choices.stream().filter(c -> fold(c, folds) != held).toList();
      double[] weights = fit(others, width, penalty);
      for (Choice choice : asked) {
        if (fold(choice, folds) == fold) {
          right += choice.right()[best(choice, weights)] ? 1 : 0;
        }
      }
    }
    return (double) right / asked.size();
  }

  private static int fold(Choice choice, int folds) {
    return Math.floorMod(choice.document().hashCode(), folds);
  }

  private static int best(Choice choice, double[] weights) {
    double[] sums = choice.rows().stream().mapToDouble(row -> dot(row, weights)).toArray();
    double[] shares = shares(sums.clone());
    Map<Object, Double> all = new HashMap<>();
    for (int i = 0; i < shares.length; i++) {
      all.merge(choice.answers().get(i), shares[i], Double::sum);
    }
    int best = 0;
    for (int i = 1; i < shares.length; i++) {
      double more =
          all.getOrDefault(choice.answers().get(i), 0.0)
              - all.getOrDefault(choice.answers().get(best), 0.0);
      best = more > 0 || more == 0 && sums[i] > sums[best] ? i : best;
    }
    return best;
  }
}
