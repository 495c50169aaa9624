package org.recount.count;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How sure it is that the texts do tell of such an incident: by how probable each reading is, and
 * how many independent documents there are. Documents of one independence group are one witness.
 */
final class SourceScope {
  /** A reading this probable is as good as certain. */
  private static final double GOOD_READING = 0.6;

  private SourceScope() {}

  static Fit fit(Told told, CountRule rule) {
    Map<String, Double> surest = new TreeMap<>();
    List<Telling> countable = told.countable();
    for (Telling telling : countable.isEmpty() ? told.tellings() : countable) {
      surest.merge(telling.document().group(), telling.report().probability(), Math::max);
    }
    double wrong = 1;
    for (double probability : surest.values()) {
      wrong *= 1 - probability;
    }
    double probability = Math.min(1, (1 - wrong) / GOOD_READING);
    if (surest.size() < rule.sources()) {
      probability = Math.min(probability, (rule.forBest() + rule.forLower()) / 2);
    }
    return new Fit(probability, Reason.SINGLE_SOURCE, "told by no good reading");
  }
}
