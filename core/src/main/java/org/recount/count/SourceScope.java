package org.recount.count;

import org.recount.incident.Witnesses;
import org.recount.ledger.Outline;
import org.recount.ledger.Outline.Emphasis;

/**
 * How sure it is that the texts do tell of such an incident: by how probable each reading is, and
 * how many independent documents there are. Documents of one independence group are one witness.
 * What no document is chiefly about may be a part of what it is about, unless the document lists it
 * as further news of another town.
 */
final class SourceScope {
  /** A reading this probable is as good as certain. */
  private static final double GOOD_READING = 0.6;

  /** How often one good reading errs about a side that a question asks for; from marked news. */
  private static final double ERROR = 0.05;

  /** What is listed as further news may still be what the document is chiefly about. */
  private static final double BESIDE = 0.5;

  private static final double IN_PASSING = 0.45;

  private SourceScope() {}

  static Fit fit(Outline.Heard heard, CountRule rule) {
    Witnesses witnesses = heard.witnesses();
    int count = witnesses.count();
    double probability = Math.min(1 - ERROR / count, witnesses.probability() / GOOD_READING);
    if (!heard.chief()) {
      double once = heard.emphasis() == Emphasis.BESIDE ? BESIDE : IN_PASSING;
      probability = Math.min(probability, 1 - Math.pow(1 - once, count));
    }
    if (count < rule.sources()) {
      probability = Math.min(probability, (rule.forBest() + rule.forLower()) / 2);
    }
    return new Fit(probability, Reason.SINGLE_SOURCE, "told by no good reading");
  }

  /** The least probability of the witnesses with which a fit is as probable as this. */
  static double leastReading(double fit) {
    double least = fit * GOOD_READING;
    while (least / GOOD_READING < fit) {
      least = Math.nextUp(least);
    }
    while (Math.nextDown(least) / GOOD_READING >= fit) {
      least = Math.nextDown(least);
    }
    return least;
  }
}
