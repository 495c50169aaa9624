package org.recount.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.recount.codebook.Factuality;
import org.recount.codebook.Harm;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.TriggerOrder;
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

  /** A group with as many kinds of detail as this is well told. */
  private static final int WELL_TOLD = 4;

  private final Reading reading;
  private final Document document;
  private final List<Group> groups;

  private Plausibility(Reading reading, List<Group> groups) {
    this.reading = reading;
    this.document = reading.document();
    this.groups = groups;
  }

  /** Tells every group of a document how probable it is. */
  static void judge(Reading reading, List<Group> groups) {
    List<Features> features = features(reading, groups);
    for (int i = 0; i < groups.size(); i++) {
      groups.get(i).judge(WEIGHTS.probability(features.get(i)));
    }
  }

  /** Returns what describes each group, in order. */
  static List<Features> features(Reading reading, List<Group> groups) {
    Plausibility plausibility = new Plausibility(reading, groups);
    List<Features> all = new ArrayList<>();
    Foretold before = new Foretold();
    for (Group group : groups) {
      all.add(plausibility.features(group, before));
      before.add(group);
    }
    return all;
  }

  /** Returns what moved the probability of each group, in order. */
  static List<List<Ground>> grounds(Reading reading, List<Group> groups) {
    return features(reading, groups).stream().map(f -> Ground.of(f, WEIGHTS)).toList();
  }

  private Features features(Group group, Foretold before) {
    Features features = new Features();
    addContext(features, group);
    addWords(features, group);
    addHead(features, group.head());
    addTolls(features, group);
    addHit(features, group);
    addDetails(features, group);
    before.describe(features, group);
    return features.set("type " + group.head().type().code(), !harmOnly(group));
  }

  private void addContext(Features features, Group group) {
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
        .set("late", Math.min(20, group.first().sentence()) / 20.0)
        .set("far in", group.first().sentence() / (double) Math.max(1, document.sentences().size()))
        .set("alone", groups.size() == 1)
        .set("text in capitals", document.tokens().upperCase())
        .set("first told", group == groups.get(0));
  }

  private void addWords(Features features, Group group) {
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
    boolean window =
        all.stream().anyMatch(c -> !document.mentions(Mention.Window.class, c.clause()).isEmpty());
    features.set("window", window);
  }

  private void addHead(Features features, Candidate head) {
    Mention.Trigger trigger = head.trigger();
    boolean aside = reading.cues().covering(trigger.span()).stream().anyMatch(Mention.Cue::aside);
    features
        .set("detail " + head.stance().detail(), !head.stance().detail().isEmpty())
        .set("in passing", aside)
        .set("of open type", !trigger.alternatives().isEmpty())
        .set("ordered", trigger.order() != TriggerOrder.UNSAID)
        .set("one", trigger.number().isExact() && !head.plural())
        .set("definite", trigger.definite())
        .set("told by a verb", trigger.form() == Mention.Trigger.Form.VERB);
  }

  private static void addTolls(Features features, Group group) {
    boolean killed = false;
    boolean attackers = false;
    for (Mention.Toll toll : group.tolls()) {
      killed |= toll.harm() == Harm.KILLED && !toll.attackers();
      attackers |= toll.attackers();
    }
    features
        .set("toll", !group.tolls().isEmpty())
        .set("someone killed", killed)
        .set("toll of attackers", attackers);
  }

  private void addHit(Features features, Group group) {
    for (Candidate candidate : group.candidates()) {
      Span clause = candidate.clause();
      for (Mention.Victim victim : document.mentions(Mention.Victim.class, clause)) {
        features
            .set("hits " + victim.target().code(), true)
            .set("names a victim", !victim.name().isEmpty())
            .set("one victim", victim.number().isExact() && victim.number().lower() == 1)
            .set("victim harmed", victim.harm() != Harm.NONE);
      }
      for (Mention.Aim aim : document.mentions(Mention.Aim.class, clause)) {
        features.set("hits " + aim.target().code(), true);
      }
      for (Mention.Thing thing : document.mentions(Mention.Thing.class, clause)) {
        features.set("hits " + thing.target().code(), true);
      }
    }
  }

  private void addDetails(Features features, Group group) {
    boolean victim = holds(group, Mention.Victim.class);
    boolean thing = holds(group, Mention.Thing.class);
    boolean aimed = holds(group, Mention.Aim.class);
    boolean weapon = holds(group, Mention.Weapon.class);
    features.set("victim", victim).set("thing", thing).set("aimed", aimed).set("weapon", weapon);
    long details =
        Stream.of(
                group.date().known(),
                group.place().known(),
                !group.tolls().isEmpty(),
                victim,
                thing || aimed,
                weapon)
            .filter(d -> d)
            .count();
    features
        .set("no detail", details == 0)
        .set("one detail", details == 1)
        .set("two details", details == 2)
        .set("well told", details >= WELL_TOLD);
  }

  private static boolean harmOnly(Group group) {
    return group.candidates().stream().allMatch(Candidate::harm);
  }

  private static boolean longPast(Document document, Dated date) {
    return document.dated()
        && date.range().hasLatest()
        && date.range().latest().isBefore(document.published().minusDays(OLD_DAYS));
  }

  private boolean holds(Group group, Class<? extends Mention> kind) {
    return group.candidates().stream()
        .anyMatch(c -> !document.mentions(kind, c.clause()).isEmpty());
  }
}
