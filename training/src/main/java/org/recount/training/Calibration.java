package org.recount.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recount.place.Resolver;

/**
 * How far probabilities are right as often as they say, on documents that no weight was fitted on,
 * and the temperature by which all sums are divided to make them so (Guo and others 2017).
 */
final class Calibration {
  private static final double STEP = 0.05;
  private static final int STEPS = 60;

  private record Held(CandidateFit.Choice choice, double[] sums) {
    double[] probabilities(double temperature) {
      return CandidateFit.probabilities(
          Arrays.stream(sums).map(sum -> sum / temperature).toArray());
    }
  }

  private final List<Held> held = new ArrayList<>();

  /** Adds choices whose rows a resolver sums. */
  void add(List<CandidateFit.Choice> choices, Resolver resolver) {
    choices.forEach(choice -> held.add(new Held(choice, resolver.sums(choice.rows()))));
  }

  /** The temperature under which the right answers are likeliest, between 0.5 and 3.5. */
  double temperature() {
    double best = 1;
    double least = loss(1);
    for (int i = 0; i < STEPS; i++) {
      double temperature = 0.5 + i * STEP;
      double loss = loss(temperature);
      if (loss < least) {
        least = loss;
        best = temperature;
      }
    }
    return best;
  }

  private double loss(double temperature) {
    double loss = 0;
    for (Held one : held) {
      double[] probabilities = one.probabilities(temperature);
      double right = 1e-12;
      for (int i = 0; i < probabilities.length; i++) {
        right += one.choice().right()[i] ? probabilities[i] : 0;
      }
      loss -= one.choice().weight() * Math.log(right);
    }
    return loss;
  }

  /** A line for each tenth: how often the best answer is right, and what was said on average. */
  String table(double temperature) {
    Reliability reliability = new Reliability();
    for (Held one : held) {
      double[] probabilities = one.probabilities(temperature);
      int best = 0;
      for (int i = 1; i < probabilities.length; i++) {
        best = probabilities[i] > probabilities[best] ? i : best;
      }
      reliability.add(probabilities[best], one.choice().right()[best]);
    }
    return reliability.table();
  }
}
