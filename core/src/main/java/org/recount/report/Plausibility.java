package org.recount.report;

import org.recount.codebook.Factuality;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.quantity.Features;
import org.recount.quantity.Logistic;

/**
 * The probability that a group of triggers does speak of one incident: a logistic function of
 * named, language-independent features. The guideline asks for at least one of a time, a specific
 * place, a target or a toll. The weights are in {@code plausibility.tsv}.
 */
final class Plausibility {
  private static final Logistic WEIGHTS = Logistic.read(Plausibility.class, "plausibility.tsv");
  private static final int OLD_DAYS = 60;

  private Plausibility() {}

  static double of(Document document, Group group) {
    return WEIGHTS.probability(features(document, group));
  }

  static Features features(Document document, Group group) {
    Dated date = group.date();
    Placed place = group.place();
    Factuality factuality = group.head().stance().factuality();
    return new Features()
        .set("dated", date.known())
        .set("dated in the clause", date.nearness() == Nearness.CLAUSE)
        .set("long past", date.known() && longPast(document, date))
        .set("placed", place.known())
        .set("placed in the clause", place.nearness() == Nearness.CLAUSE)
        .set("precise place", place.known() && Placing.precise(place.place()))
        .set("toll", !group.tolls().isEmpty())
        .set("in title", group.inTitle())
        .set("only in title", group.last().title())
        .set("more mentions", Math.min(4, group.candidates().size() - 1))
        .set("aimed", aimed(document, group))
        .set("acted", acted(document, group))
        .set("lead", group.first().sentence() <= 2)
        .set("late", Math.min(20, group.first().sentence()) / 20.0)
        .set("plural", group.candidates().stream().allMatch(Candidate::plural))
        .set("harm only", group.candidates().stream().allMatch(Candidate::harm))
        .set("definite only", group.candidates().stream().allMatch(c -> c.trigger().definite()))
        .set("verb", group.candidates().stream().anyMatch(Plausibility::verb))
        .set("not factual", !factuality.countable())
        .set("background", factuality == Factuality.BACKGROUND)
        .set("hazard or unrest", mild(group));
  }

  private static boolean verb(Candidate candidate) {
    return candidate.trigger().form() == Mention.Trigger.Form.VERB;
  }

  private static boolean mild(Group group) {
    return switch (group.head().type().family()) {
      case VIOLENCE, CAPTIVITY -> false;
      case UNREST, HAZARD -> true;
    };
  }

  private static boolean longPast(Document document, Dated date) {
    return document.dated()
        && date.range().hasLatest()
        && date.range().latest().isBefore(document.published().minusDays(OLD_DAYS));
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

  private static boolean acted(Document document, Group group) {
    for (Candidate candidate : group.candidates()) {
      for (Mention.Actor actor : document.mentions(Mention.Actor.class, candidate.clause())) {
        if (actor.role() == Mention.Actor.Role.AGENT) {
          return true;
        }
      }
    }
    return false;
  }
}
