package org.recount.report;

import java.util.ArrayList;
import java.util.List;
import org.recount.codebook.Factuality;
import org.recount.codebook.Family;
import org.recount.document.Document;
import org.recount.place.Place;

/**
 * Joins the triggers that speak of one incident.
 *
 * <p>In text order, each candidate joins the group it fits best, or opens one. What speaks for and
 * against is a sum of named, language-independent terms in {@link #fit}.
 */
final class Grouping {
  private static final double LEAST_FIT = 1.0;
  private static final double SAME_PLACE_KM = 30;

  private Grouping() {}

  static List<Group> group(Document document, List<Candidate> candidates) {
    List<Group> groups = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.trigger().generic()) {
        continue;
      }
      join(groups, candidate);
    }
    return groups;
  }

  private static void join(List<Group> groups, Candidate candidate) {
    double bestFit = LEAST_FIT;
    int best = -1;
    for (int i = 0; i < groups.size(); i++) {
      double fit = fit(candidate, groups.get(i));
      if (fit > bestFit) {
        bestFit = fit;
        best = i;
      }
    }
    if (best >= 0) {
      groups.get(best).add(candidate);
    } else {
      groups.add(new Group(candidate));
    }
  }

  /** Returns how well the candidate fits the group; negative infinity when it cannot belong. */
  static double fit(Candidate candidate, Group group) {
    double types = types(candidate, group);
    if (types < 0 || differ(candidate, group)) {
      return Double.NEGATIVE_INFINITY;
    }
    Candidate last = group.last();
    int distance = candidate.sentence() - last.sentence();
    double fit = types;
    fit += candidate.trigger().definite() ? 2 : 0;
    fit += candidate.clause().equals(last.clause()) ? 2.5 : 0;
    fit += distance == 0 ? 1 : 0;
    fit += (candidate.harm() || last.harm()) && distance <= 1 ? 1 : 0;
    fit += last.title() && !candidate.title() && candidate.sentence() <= 3 ? 1.5 : 0;
    fit += sameDate(candidate, group) ? 1 : 0;
    fit += samePlace(candidate.place(), group.place()) ? 1 : 0;
    fit -= Math.min(1, 0.15 * distance);
    fit -= indefinite(candidate) ? 0.7 : 0;
    fit -= candidate.plural() != group.head().plural() ? 0.5 : 0;
    fit -= background(candidate) != background(group.first()) ? 2 : 0;
    return fit;
  }

  private static boolean indefinite(Candidate candidate) {
    return candidate.trigger().number().isExact() && !candidate.trigger().definite();
  }

  private static boolean background(Candidate candidate) {
    return candidate.stance().factuality() == Factuality.BACKGROUND;
  }

  /**
   * Returns 1 for the same type, less for types of one family; negative when they cannot be one.
   */
  private static double types(Candidate candidate, Group group) {
    double best = -1;
    for (Candidate member : group.candidates()) {
      best = Math.max(best, types(candidate, member));
    }
    return best;
  }

  private static double types(Candidate one, Candidate other) {
    if (one.type() == other.type()) {
      return 1;
    }
    if (one.allows(other.type()) || other.allows(one.type())) {
      return 0.7;
    }
    if (one.harm() || other.harm()) {
      return 0.4;
    }
    Family family = one.type().family();
    if (family == other.type().family()) {
      return one.trigger().definite() ? 0.4 : 0.1;
    }
    boolean captured =
        family == Family.CAPTIVITY && other.type().family() == Family.VIOLENCE
            || family == Family.VIOLENCE && other.type().family() == Family.CAPTIVITY;
    return captured && one.trigger().definite() ? 0.1 : -1;
  }

  /** Returns whether dates, places or factuality show that they are two incidents. */
  private static boolean differ(Candidate candidate, Group group) {
    boolean factual = candidate.stance().factuality().countable();
    if (factual != group.first().stance().factuality().countable()) {
      return !candidate.trigger().definite() || !factual;
    }
    Dated date = group.date();
    if (candidate.date().nearness() == Nearness.CLAUSE
        && date.known()
        && candidate.date().range().gapDays(date.range()) > 1) {
      return true;
    }
    return apart(candidate.place(), group.place());
  }

  private static boolean sameDate(Candidate candidate, Group group) {
    return candidate.date().known()
        && group.date().known()
        && candidate.date().range().overlaps(group.date().range());
  }

  private static boolean samePlace(Placed one, Placed other) {
    return one.known() && other.known() && one.place().name().equals(other.place().name());
  }

  private static boolean apart(Placed one, Placed other) {
    if (!one.own() || !other.own()) {
      return false;
    }
    Place a = one.place();
    Place b = other.place();
    if (!a.country().isEmpty() && !b.country().isEmpty() && !a.country().equals(b.country())) {
      return true;
    }
    return one.nearness() == Nearness.CLAUSE
        && Placing.precise(a)
        && Placing.precise(b)
        && a.hasPoint()
        && b.hasPoint()
        && a.kilometresTo(b) > SAME_PLACE_KM;
  }
}
