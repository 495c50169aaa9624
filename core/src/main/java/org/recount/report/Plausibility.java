package org.recount.report;

import java.util.List;
import org.recount.codebook.Factuality;
import org.recount.codebook.Harm;
import org.recount.document.Document;
import org.recount.document.Mention;
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
    Features features = new Features();
    addContext(features, document, group);
    addWords(features, group);
    addParties(features, document, group);
    return features.set("type " + group.head().type().code(), !harmOnly(group));
  }

  private static void addContext(Features features, Document document, Group group) {
    Dated date = group.date();
    Placed place = group.place();
    features
        .set("dated", date.known())
        .set("dated in the clause", date.nearness() == Nearness.CLAUSE)
        .set("long past", date.known() && longPast(document, date))
        .set("placed", place.known())
        .set("placed in the clause", place.nearness() == Nearness.CLAUSE)
        .set("precise place", place.known() && Placing.precise(place.place()))
        .set("in title", group.inTitle())
        .set("only in title", group.last().title())
        .set("lead", group.first().sentence() <= 2)
        .set("late", Math.min(20, group.first().sentence()) / 20.0);
  }

  private static void addWords(Features features, Group group) {
    Factuality factuality = group.head().stance().factuality();
    List<Candidate> all = group.candidates();
    features
        .set("more mentions", Math.min(4, all.size() - 1))
        .set("plural", all.stream().allMatch(Candidate::plural))
        .set("harm only", harmOnly(group))
        .set("definite only", all.stream().allMatch(c -> c.trigger().definite()))
        .set("verb", all.stream().anyMatch(c -> c.trigger().form() == Mention.Trigger.Form.VERB))
        .set("not factual", !factuality.countable())
        .set("background", factuality == Factuality.BACKGROUND)
        .set("attributed", factuality == Factuality.ATTRIBUTED)
        .set("claimed", factuality == Factuality.CLAIMED);
  }

  private static void addParties(Features features, Document document, Group group) {
    boolean killed = false;
    for (Mention.Toll toll : group.tolls()) {
      killed |= toll.harm() == Harm.KILLED && !toll.attackers();
    }
    features
        .set("toll", !group.tolls().isEmpty())
        .set("someone killed", killed)
        .set("aimed", holds(document, group, Mention.Aim.class))
        .set("victim", holds(document, group, Mention.Victim.class))
        .set("thing", holds(document, group, Mention.Thing.class))
        .set("weapon", holds(document, group, Mention.Weapon.class));
  }

  private static boolean harmOnly(Group group) {
    return group.candidates().stream().allMatch(Candidate::harm);
  }

  private static boolean longPast(Document document, Dated date) {
    return document.dated()
        && date.range().hasLatest()
        && date.range().latest().isBefore(document.published().minusDays(OLD_DAYS));
  }

  private static boolean holds(Document document, Group group, Class<? extends Mention> kind) {
    return group.candidates().stream()
        .anyMatch(c -> !document.mentions(kind, c.clause()).isEmpty());
  }
}
