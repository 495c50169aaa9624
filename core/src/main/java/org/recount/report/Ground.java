package org.recount.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.recount.quantity.Features;
import org.recount.quantity.Logistic;

/**
 * What moved a probability, and how far.
 *
 * @param feature the name of a feature, as in the file of weights
 * @param weight its value times its fitted weight: above 0 it raised the probability, below 0 it
 *     lowered it
 */
public record Ground(String feature, double weight) {
  private static final String ALWAYS = "bias";

  /** Returns the factor by which it changed the odds: 2 doubles them, 0.5 halves them. */
  public double odds() {
    return Math.exp(weight);
  }

  /** Returns what moved a probability, the strongest first; what every case has is left out. */
  static List<Ground> of(Features features, Logistic weights) {
    List<Ground> grounds = new ArrayList<>();
    for (Map.Entry<String, Double> feature : features.values().entrySet()) {
      double moved = feature.getValue() * weights.weight(feature.getKey());
      if (moved != 0 && !feature.getKey().equals(ALWAYS)) {
        grounds.add(new Ground(feature.getKey(), moved));
      }
    }
    grounds.sort(
        Comparator.<Ground>comparingDouble(g -> -Math.abs(g.weight()))
            .thenComparing(Ground::feature));
    return grounds;
  }
}
