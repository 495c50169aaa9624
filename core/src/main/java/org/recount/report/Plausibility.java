package org.recount.report;

import org.recount.codebook.Factuality;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;

/**
 * The probability that a group of triggers does speak of one incident: a logistic function of named
 * features. The guideline asks for at least one of a time, a specific place, a target or a toll.
 */
final class Plausibility {
  private Plausibility() {}

  static double of(Document document, Group group) {
    double sum = -1.2;
    sum += group.date().known() ? 1.2 : 0;
    sum += group.place().known() ? 0.8 : 0;
    sum += group.place().known() && Placing.precise(group.place().place()) ? 0.5 : 0;
    sum += group.tolls().isEmpty() ? 0 : 1.4;
    sum += group.inTitle() ? 1.2 : 0;
    sum += Math.min(2, group.candidates().size() - 1) * 0.5;
    sum += aimed(document, group) ? 0.6 : 0;
    sum += group.first().sentence() <= 2 ? 0.4 : 0;
    sum -= plural(group) ? 1.5 : 0;
    sum -= group.first().stance().factuality() == Factuality.HYPOTHETICAL ? 0.5 : 0;
    sum -= harmOnly(group) ? 0.6 : 0;
    return 1 / (1 + Math.exp(-sum));
  }

  private static boolean plural(Group group) {
    return group.candidates().stream().allMatch(Candidate::plural);
  }

  private static boolean harmOnly(Group group) {
    return group.candidates().stream().allMatch(Candidate::harm);
  }

  private static boolean aimed(Document document, Group group) {
    for (Candidate candidate : group.candidates()) {
      Span clause = candidate.clause();
      if (!document.mentions(Mention.Aim.class, clause).isEmpty()
          || !document.mentions(Mention.Victim.class, clause).isEmpty()
          || !document.mentions(Mention.Thing.class, clause).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
