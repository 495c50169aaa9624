package org.recount.count;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How sure it is that the texts do tell of such an incident: by how probable each reading is, and
 * how many independent documents there are. Documents of one independence group are one witness.
 * What no document is chiefly about may be a part of what it is about.
 */
final class SourceScope {
  /** A reading this probable is as good as certain. */
  private static final double GOOD_READING = 0.6;

  /** How often one good reading errs about a side that a question asks for; from marked news. */
  private static final double ERROR = 0.07;

  private static final double IN_PASSING = 0.5;

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
    double probability = Math.min(1 - ERROR / surest.size(), (1 - wrong) / GOOD_READING);
    if (countable.stream().noneMatch(telling -> telling.member().main())) {
      probability = Math.min(probability, 1 - Math.pow(1 - IN_PASSING, surest.size()));
    }
    if (surest.size() < rule.sources()) {
      probability = Math.min(probability, (rule.forBest() + rule.forLower()) / 2);
    }
    return new Fit(probability, Reason.SINGLE_SOURCE, "told by no good reading");
  }
}
