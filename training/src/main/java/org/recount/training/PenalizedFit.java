package org.recount.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recount.RecountException;
import org.recount.training.LogisticFit.Example;

/**
 * Fits a logistic function by maximum likelihood with a quadratic penalty on the distance from
 * prior weights, by Newton's method (iteratively reweighted least squares). Only features with a
 * prior are used: that list is the review of what may decide.
 */
final class PenalizedFit {
  private static final int STEPS = 25;
  private static final double PENALTY = 2;

  private PenalizedFit() {}

  /** Reads prior weights that lie beside this class. */
  static Map<String, Double> prior(String file) {
    Map<String, Double> prior = new LinkedHashMap<>();
    try (InputStream in = PenalizedFit.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new RecountException("no file '" + file + "' beside " + PenalizedFit.class.getName());
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> l.split("\t"))
          .forEach(cells -> prior.put(cells[0], Double.valueOf(cells[1])));
    } catch (IOException e) {
      throw new RecountException("cannot read '" + file + "'", e);
    }
    return prior;
  }

  /** Returns the fitted weights, in the order of the prior. */
  static Map<String, Double> fit(List<Example> examples, Map<String, Double> prior) {
    List<String> names = new ArrayList<>(prior.keySet());
    double[] start = prior.values().stream().mapToDouble(Double::doubleValue).toArray();
    int width = names.size();
    double[][] rows = new double[examples.size()][width];
    for (int i = 0; i < rows.length; i++) {
      Map<String, Double> values = examples.get(i).features().values();
      for (int k = 0; k < width; k++) {
        rows[i][k] = values.getOrDefault(names.get(k), 0.0);
      }
    }
    double[] weights = start.clone();
    for (int step = 0; step < STEPS; step++) {
      weights = improved(examples, rows, weights, start);
    }
    Map<String, Double> fitted = new LinkedHashMap<>();
    for (int k = 0; k < width; k++) {
      fitted.put(names.get(k), weights[k]);
    }
    return fitted;
  }

  /** One step of Newton's method, halved until it does improve the fit. */
  private static double[] improved(
      List<Example> examples, double[][] rows, double[] weights, double[] start) {
    double[] change = step(examples, rows, weights, start);
    double before = loss(examples, rows, weights, start);
    for (double share = 1; share > 1e-4; share /= 2) {
      double[] next = weights.clone();
      for (int k = 0; k < next.length; k++) {
        next[k] -= share * change[k];
      }
      if (loss(examples, rows, next, start) < before) {
        return next;
      }
    }
    return weights;
  }

  private static double loss(
      List<Example> examples, double[][] rows, double[] weights, double[] start) {
    double loss = 0;
    for (int k = 0; k < weights.length; k++) {
      loss += PENALTY / 2 * (weights[k] - start[k]) * (weights[k] - start[k]);
    }
    for (int i = 0; i < rows.length; i++) {
      double sum = 0;
      for (int k = 0; k < weights.length; k++) {
        sum += weights[k] * rows[i][k];
      }
      double signed = examples.get(i).answer() ? -sum : sum;
      loss += examples.get(i).weight() * (signed > 30 ? signed : Math.log1p(Math.exp(signed)));
    }
    return loss;
  }

  private static double[] step(
      List<Example> examples, double[][] rows, double[] weights, double[] start) {
    int width = weights.length;
    double[] gradient = new double[width];
    double[][] curvature = new double[width][width];
    for (int k = 0; k < width; k++) {
      gradient[k] = PENALTY * (weights[k] - start[k]);
      curvature[k][k] = PENALTY;
    }
    for (int i = 0; i < rows.length; i++) {
      double[] row = rows[i];
      double sum = 0;
      for (int k = 0; k < width; k++) {
        sum += weights[k] * row[k];
      }
      double probability = 1 / (1 + Math.exp(-sum));
      double much = examples.get(i).weight();
      double error = much * (probability - (examples.get(i).answer() ? 1 : 0));
      double spread = much * Math.max(1e-6, probability * (1 - probability));
      for (int k = 0; k < width; k++) {
        if (row[k] != 0) {
          gradient[k] += error * row[k];
          for (int j = 0; j <= k; j++) {
            curvature[k][j] += spread * row[k] * row[j];
          }
        }
      }
    }
    return solve(curvature, gradient);
  }

  /** Solves a symmetric positive system, of which the lower half is given, by Cholesky's method. */
  private static double[] solve(double[][] lower, double[] right) {
    int n = right.length;
    double[] x = right.clone();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = lower[i][j];
        for (int k = 0; k < j; k++) {
          sum -= lower[i][k] * lower[j][k];
        }
        lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
      }
      for (int k = 0; k < i; k++) {
        x[i] -= lower[i][k] * x[k];
      }
      x[i] /= lower[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        x[i] -= lower[k][i] * x[k];
      }
      x[i] /= lower[i][i];
    }
    return x;
  }
}
