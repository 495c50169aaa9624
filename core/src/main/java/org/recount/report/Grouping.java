package org.recount.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recount.codebook.Factuality;
import org.recount.codebook.Family;
import org.recount.codebook.IncidentType;
import org.recount.document.Mention;
import org.recount.document.TriggerOrder;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.quantity.Features;
import org.recount.quantity.Logistic;
import org.recount.time.Precision;

/**
 * Joins the triggers that speak of one incident.
 *
 * <p>In text order, each candidate joins the group it fits best, or opens one. What speaks for and
 * against is a logistic function of named, language-independent features; dates, places, factuality
 * and families that cannot belong to one incident keep two groups apart whatever else they share.
 * The weights are in {@code grouping.tsv}.
 */
final class Grouping {
  private static final Logistic WEIGHTS = Logistic.read(Grouping.class, "grouping.tsv");
  private static final double LEAST_PROBABILITY = 0.5;

  /** Room for a relative pronoun and an auxiliary. */
  private static final int RELATIVE_GAP = 11;

  private static final double SAME_PLACE_KM = 30;

  /** A title names the best known town near the place. */
  private static final double TITLE_KM = 150;

  /** In a very long text a trigger is compared with what it opened with and what stands near. */
  private static final int FIRST_GROUPS = 20;

  private static final int LAST_GROUPS = 40;

  private Grouping() {}

  static List<Group> group(List<Candidate> candidates) {
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      boolean told = !candidate.trigger().generic() || deniedHere(candidate);
      if (told && !harmUndone(candidates, i)) {
        join(groups, candidate);
      }
    }
    return groups;
  }

  /** "There was no attack in Hilla": words that name a kind deny one of them at a time or place. */
  private static boolean deniedHere(Candidate candidate) {
    boolean placed =
        candidate.place().nearness() == Nearness.CLAUSE
            && Placing.precise(candidate.place().place());
    return candidate.stance().factuality() == Factuality.DENIED
        && !candidate.harm()
        && (placed || candidate.date().nearness() == Nearness.CLAUSE);
  }

  /**
   * Whether only the harm of an incident is denied or imagined: "the attack could have killed
   * dozens", "denied that the raid killed civilians".
   */
  private static boolean harmUndone(List<Candidate> candidates, int i) {
    Candidate candidate = candidates.get(i);
    Factuality factuality = candidate.stance().factuality();
    if (!candidate.harm()
        || factuality != Factuality.DENIED && factuality != Factuality.HYPOTHETICAL) {
      return false;
    }
    for (int k = i - 1; k >= 0 && candidates.get(k).sentence() == candidate.sentence(); k--) {
      if (undoes(candidate, candidates.get(k))) {
        return true;
      }
    }
    for (int k = i + 1;
        k < candidates.size() && candidates.get(k).sentence() == candidate.sentence();
        k++) {
      if (undoes(candidate, candidates.get(k))) {
        return true;
      }
    }
    return false;
  }

  private static boolean undoes(Candidate harm, Candidate other) {
    return !other.harm()
        && (harm.stance().factuality() == Factuality.DENIED || other.clause().equals(harm.clause()))
        && other.stance().factuality().countable()
        && !other.trigger().generic();
  }

  private static void join(List<Group> groups, Candidate candidate) {
    double most = LEAST_PROBABILITY;
    int best = -1;
    for (int i = 0; i < groups.size(); i++) {
      if (i == FIRST_GROUPS) {
        i = Math.max(i, groups.size() - LAST_GROUPS);
      }
      Group group = groups.get(i);
      double probability =
          possible(candidate, group, groups.size() == 1)
              ? WEIGHTS.probability(features(candidate, group))
              : 0;
      if (probability > most) {
        most = probability;
        best = i;
      }
    }
    if (best >= 0) {
      groups.get(best).add(candidate);
    } else {
      groups.add(new Group(candidate));
    }
  }

  /**
   * Returns whether families, factuality, dates and places allow that they are one incident.
   *
   * @param only whether the group is the only one so far
   */
  static boolean possible(Candidate candidate, Group group, boolean only) {
    if (group.recent().stream().anyMatch(m -> m.item().apartFrom(candidate.item()))) {
      return false;
    }
    if (toldOfIt(candidate, group.last())) {
      return factualitiesAgree(candidate, group);
    }
    if (sameVictim(candidate, group)) {
      return factualitiesAgree(candidate, group);
    }
    return group.recent().stream().anyMatch(m -> familiesAgree(candidate, m))
        && factualitiesAgree(candidate, group)
        && !ordersDiffer(candidate, group)
        && (oneDisaster(candidate, group) || !datesDiffer(candidate, group))
        && !turnsElsewhere(candidate, group)
        && group.recent().stream().noneMatch(m -> freed(candidate, m) || freed(m, candidate))
        && !apart(candidate, group, only);
  }

  static Features features(Candidate candidate, Group group) {
    Candidate last = group.last();
    int distance = candidate.sentence() - last.sentence();
    Sufferers own = candidate.sufferers();
    Sufferers theirs = Sufferers.of(group.recent());
    boolean apart = !own.equals(last.sufferers()) || distance > 0;
    return new Features()
        .set("same type", group.recent().stream().anyMatch(m -> m.type() == candidate.type()))
        .set("types allow each other", group.recent().stream().anyMatch(m -> allow(candidate, m)))
        .set("harm of it", candidate.harm() != last.harm() && distance <= 1)
        .set("both harm", candidate.harm() && last.harm())
        .set("definite", candidate.trigger().definite())
        .set("points back to its type", pointsBack(candidate, group))
        .set("same order", sameOrder(candidate, group))
        .set(
            "indefinite", candidate.trigger().number().isExact() && !candidate.trigger().definite())
        .set("one of them several", candidate.plural() != group.head().plural())
        .set("same clause", candidate.clause().equals(last.clause()))
        .set("same sentence", distance == 0)
        .set("next sentence", distance == 1)
        .set("far", Math.min(10, distance) / 10.0)
        .set("first body mention of the title's", last.title() && !candidate.title())
        .set("lead", candidate.sentence() <= 3)
        .set("group in title", group.inTitle())
        .set("same date", sameDate(candidate, group))
        .set("date near", candidate.date().known() && !group.date().known())
        .set("same place", samePlace(candidate.place(), group.place()))
        .set("background of one", background(candidate) != background(group.first()))
        .set("first group", group.first().sentence() <= 1)
        .set("shares a name", apart && own.sharesName(theirs))
        .set("names others", differ(own.names(), theirs.names()))
        .set("shares people", apart && own.sharesPeople(theirs))
        .set("tells of other people", differ(own.people(), theirs.people()))
        .set("shares a thing", apart && own.sharesThing(theirs))
        .set("tells of other things", differ(own.things(), theirs.things()))
        .set("definite and nobody hit", candidate.trigger().definite() && !own.known());
  }

  /** "The bombing that killed nine": whatever dates the words, the harm is that of the bombing. */
  private static boolean toldOfIt(Candidate candidate, Candidate last) {
    int gap = candidate.trigger().span().start() - last.trigger().span().end();
    return candidate.harm() && !last.harm() && gap > 0 && gap <= RELATIVE_GAP;
  }

  /**
   * Nobody is killed twice: who is named again was hit in the same incident, whatever day and place
   * the words about it name ("condemned in Lima today the murder of ...").
   */
  private static boolean sameVictim(Candidate candidate, Group group) {
    return group.recent().stream()
        .anyMatch(m -> allow(candidate, m) && candidate.sufferers().sharesName(m.sufferers()));
  }

  /** Being let go is news of its own when it has a day, or is what the title is about. */
  private static boolean freed(Candidate release, Candidate abduction) {
    return release.type() == IncidentType.RELEASE
        && abduction.type() == IncidentType.ABDUCTION
        && (release.title() || release.date().nearness() == Nearness.CLAUSE);
  }

  private static boolean differ(Set<String> some, Set<String> others) {
    return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
  }

  private static boolean pointsBack(Candidate candidate, Group group) {
    return candidate.trigger().definite()
        && !candidate.harm()
        && group.recent().stream().anyMatch(m -> m.type() == candidate.type());
  }

  private static boolean sameOrder(Candidate candidate, Group group) {
    return candidate.trigger().order() != TriggerOrder.UNSAID
        && candidate.trigger().order() == group.order();
  }

  private static boolean background(Candidate candidate) {
    return candidate.stance().factuality() == Factuality.BACKGROUND;
  }

  private static boolean allow(Candidate one, Candidate other) {
    return one.allows(other.type()) || other.allows(one.type());
  }

  private static boolean familiesAgree(Candidate one, Candidate other) {
    Family family = one.type().family();
    Family others = other.type().family();
    boolean captured =
        family == Family.CAPTIVITY && others == Family.VIOLENCE
            || family == Family.VIOLENCE && others == Family.CAPTIVITY;
    return family == others
        || allow(one, other)
        || one.harm()
        || other.harm()
        || (captured && one.trigger().definite());
  }

  private static boolean factualitiesAgree(Candidate candidate, Group group) {
    boolean factual = candidate.stance().factuality().countable();
    boolean groups = group.first().stance().factuality().countable();
    return factual == groups || (candidate.trigger().definite() && factual);
  }

  /** "A second blast" is not the first one, nor any that the text has told before. */
  private static boolean ordersDiffer(Candidate candidate, Group group) {
    int order = candidate.trigger().order();
    boolean ofThem = group.recent().stream().anyMatch(m -> m.plural() && holds(m, order));
    if (order == TriggerOrder.UNSAID || candidate.title() || ofThem) {
      return false;
    }
    if (order == TriggerOrder.ANOTHER || group.order() == TriggerOrder.ANOTHER) {
      return order == TriggerOrder.ANOTHER
          && group.order() == TriggerOrder.UNSAID
          && !candidate.trigger().definite()
          && !group.onlyInTitle();
    }
    boolean told = order > 1 && !candidate.trigger().definite() && !group.onlyInTitle();
    return group.order() == TriggerOrder.UNSAID ? told : order != group.order();
  }

  /** "A double attack" holds the first and the second one. */
  private static boolean holds(Candidate several, int order) {
    return several.trigger().number().isExact() && several.trigger().number().lower() >= order;
  }

  /** A storm or a flood that is not told as another one strikes many places over many days. */
  private static boolean oneDisaster(Candidate candidate, Group group) {
    return candidate.type() == IncidentType.NATURAL_DISASTER
        && group.head().type() == IncidentType.NATURAL_DISASTER
        && (candidate.harm()
            || candidate.trigger().definite()
            || !candidate.trigger().number().stated())
        && candidate.longAgo() == group.first().longAgo();
  }

  private static boolean datesDiffer(Candidate candidate, Group group) {
    if (candidate.longAgo() && group.recent().stream().noneMatch(Candidate::longAgo)) {
      return true;
    }
    boolean diesLater = candidate.harm() && candidate.trigger().definite();
    if (anotherDay(candidate, group)) {
      return true;
    }
    return !diesLater
        && candidate.date().nearness() == Nearness.CLAUSE
        && group.date().known()
        && candidate.date().range().gapDays(group.date().range()) > 1;
  }

  /** A strike on Monday and a strike on Tuesday are two, where neither points back. */
  private static boolean anotherDay(Candidate candidate, Group group) {
    Dated one = candidate.date();
    Dated other = group.date();
    return candidate.trigger().form() == Mention.Trigger.Form.VERB
        && !candidate.title()
        && candidate.sentence() != group.last().sentence()
        && one.nearness() == Nearness.CLAUSE
        && other.nearness() == Nearness.CLAUSE
        && one.range().precision() == Precision.DAY
        && other.range().precision() == Precision.DAY
        && one.range().earliest().equals(one.range().latest())
        && other.range().earliest().equals(other.range().latest())
        && !one.range().overlaps(other.range());
  }

  private static boolean sameDate(Candidate candidate, Group group) {
    return candidate.date().known()
        && group.date().known()
        && candidate.date().range().overlaps(group.date().range());
  }

  private static boolean samePlace(Placed one, Placed other) {
    return one.known()
        && other.known()
        && one.place().name().equals(other.place().name())
        && one.place().country().equals(other.place().country());
  }

  /** "In Paris, ministers condemned the bombing": the place is that of those who speak of it. */
  private static boolean namesAgain(Candidate candidate, Group group) {
    return candidate.trigger().form() == Mention.Trigger.Form.NOUN
        && candidate.trigger().definite()
        && group.recent().stream().anyMatch(m -> allow(candidate, m));
  }

  private static boolean inOtherRegion(Place town, Place region) {
    return region.precision() == PlacePrecision.ADMIN1
        && !region.admin1().isEmpty()
        && !town.admin1().isEmpty()
        && !region.admin1().equals(town.admin1());
  }

  /** "In Tyre, a clerk was stabbed" after a bombing in Hilla: one more town of a list. */
  private static boolean turnsElsewhere(Candidate candidate, Group group) {
    Placed there = group.place();
    return candidate.opens()
        && !candidate.trigger().definite()
        && !candidate.title()
        && !group.onlyInTitle()
        && !oneDisaster(candidate, group)
        && !samePlace(candidate.place(), there)
        && !(there.own() && Placing.refines(candidate.place().place(), there.place()));
  }

  private static boolean apart(Candidate candidate, Group group, boolean only) {
    Placed one = candidate.place();
    Placed other = group.place();
    boolean titles = only && group.onlyInTitle() && !candidate.title();
    double sameKm = titles ? TITLE_KM : SAME_PLACE_KM;
    if (!one.own() || !other.own() || namesAgain(candidate, group)) {
      return false;
    }
    Place a = one.place();
    Place b = other.place();
    if (!a.country().isEmpty() && !b.country().isEmpty() && !a.country().equals(b.country())) {
      return true;
    }
    if (oneDisaster(candidate, group) || one.nearness() != Nearness.CLAUSE || !Placing.precise(a)) {
      return false;
    }
    return inOtherRegion(a, b)
        || Placing.precise(b) && a.hasPoint() && b.hasPoint() && a.kilometresTo(b) > sameKm;
  }
}
