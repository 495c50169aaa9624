package org.recount.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.RecountException;

/**
 * Turns named features into a probability: the logistic function of the sum of each feature's value
 * times its weight. The weights are a text file that a person can review, one {@code feature TAB
 * weight} a line; {@code #} starts a comment. A feature without a weight counts for nothing.
 */
public final class Logistic {
  private final Map<String, Double> weights;

  private Logistic(Map<String, Double> weights) {
    this.weights = weights;
  }

  /** Returns a function with these weights. */
  public static Logistic of(Map<String, Double> weights) {
    return new Logistic(Collections.unmodifiableMap(new HashMap<>(weights)));
  }

  /**
   * Reads the weights that lie beside a class.
   *
   * @throws RecountException if the file is missing or a line is no weight; names file and line
   */
  public static Logistic read(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new RecountException("no file '" + file + "' beside " + beside.getName());
      }
      return of(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList(),
          file);
    } catch (IOException e) {
      throw new RecountException("cannot read '" + file + "' beside " + beside.getName(), e);
    }
  }

  private static Logistic of(List<String> lines, String file) {
    Map<String, Double> weights = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t");
      try {
        weights.put(cells[0], Double.valueOf(cells[cells.length > 1 ? 1 : 0]));
      } catch (NumberFormatException e) {
        throw new RecountException(
            file + ":" + (i + 1) + ": must be 'feature TAB weight', got '" + line + "'", e);
      }
    }
    return of(weights);
  }

  /** The weights by the names of their features. */
  public Map<String, Double> weights() {
    return weights;
  }

  /** Returns the weight of one feature; 0 if it has none. */
  public double weight(String feature) {
    return weights.getOrDefault(feature, 0.0);
  }

  /** Returns the weighted sum of the features, before the logistic function. */
  public double sum(Features features) {
    double sum = 0;
    for (Map.Entry<String, Double> feature : features.values().entrySet()) {
      sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    return sum;
  }

  /** Returns the probability, between 0 and 1. */
  public double probability(Features features) {
    return 1 / (1 + Math.exp(-sum(features)));
  }
}
