package org.recount.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.recount.quantity.Features;
import org.recount.quantity.Logistic;

/**
 * Fits a {@link Logistic} by maximum likelihood with a quadratic penalty, by gradient descent from
 * zero with a fixed number of steps: the same cases always give the same weights.
 */
final class LogisticFit {
  private static final int STEPS = 3_000;
  private static final double PENALTY = 1.0;
  private static final int LEAST_DOCUMENTS = 5;

  /**
   * A case with its answer.
   *
   * @param document which document it is from; folds and feature counts go by document
   * @param weight how much it counts
   */
  record Example(String document, Features features, boolean answer, double weight) {}

  private LogisticFit() {}

  /**
   * Returns the fitted weights by feature name; features of fewer than 5 documents are left out.
   */
  static Map<String, Double> fit(List<Example> examples) {
    List<String> names = names(examples);
    double[][] rows = new double[examples.size()][names.size()];
    for (int i = 0; i < rows.length; i++) {
      Map<String, Double> values = examples.get(i).features().values();
      for (int k = 0; k < names.size(); k++) {
        rows[i][k] = values.getOrDefault(names.get(k), 0.0);
      }
    }
    double[] weights = descend(examples, rows, names.indexOf("bias"));
    Map<String, Double> fitted = new LinkedHashMap<>();
    for (int k = 0; k < weights.length; k++) {
      fitted.put(names.get(k), Math.round(weights[k] * 1000) / 1000.0);
    }
    return fitted;
  }

  private static List<String> names(List<Example> examples) {
    Map<String, TreeSet<String>> documents = new LinkedHashMap<>();
    for (Example example : examples) {
      for (Map.Entry<String, Double> feature : example.features().values().entrySet()) {
        if (feature.getValue() != 0) {
          documents.computeIfAbsent(feature.getKey(), k -> new TreeSet<>()).add(example.document());
        }
      }
    }
    List<String> names = new ArrayList<>();
    documents.forEach(
        (name, seen) -> {
          if (seen.size() >= LEAST_DOCUMENTS) {
            names.add(name);
          }
        });
    return names;
  }

  private static double[] descend(List<Example> examples, double[][] rows, int bias) {
    int width = rows.length == 0 ? 0 : rows[0].length;
    double[] weights = new double[width];
    double[] speed = new double[width];
    double total = examples.stream().mapToDouble(Example::weight).sum();
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = gradient(examples, rows, weights);
      for (int k = 0; k < width; k++) {
        double pull = k == bias ? 0 : PENALTY * weights[k];
        speed[k] = 0.9 * speed[k] - 0.5 * (gradient[k] + pull) / total;
        weights[k] += speed[k];
      }
    }
    return weights;
  }

  private static double[] gradient(List<Example> examples, double[][] rows, double[] weights) {
    double[] gradient = new double[weights.length];
    for (int i = 0; i < rows.length; i++) {
      double sum = 0;
      for (int k = 0; k < weights.length; k++) {
        sum += weights[k] * rows[i][k];
      }
      double error =
          (1 / (1 + Math.exp(-sum)) - (examples.get(i).answer() ? 1 : 0))
              * examples.get(i).weight();
      for (int k = 0; k < weights.length; k++) {
        gradient[k] += error * rows[i][k];
      }
    }
    return gradient;
  }

  /** Returns, for each example, the probability given by weights fitted on other documents. */
  static double[] crossValidated(List<Example> examples, int folds) {
    double[] probabilities = new double[examples.size()];
    for (int fold = 0; fold < folds; fold++) {
      List<Example> others = new ArrayList<>();
      for (Example example : examples) {
        if (Math.floorMod(example.document().hashCode(), folds) != fold) {
          others.add(example);
        }
      }
      Logistic fitted = Logistic.of(fit(others));
      for (int i = 0; i < probabilities.length; i++) {
        if (Math.floorMod(examples.get(i).document().hashCode(), folds) == fold) {
          probabilities[i] = fitted.probability(examples.get(i).features());
        }
      }
    }
    return probabilities;
  }
}
