package org.recount.report;

import java.util.List;
import org.recount.codebook.Factuality;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.document.Span;
import org.recount.time.DateRange;

/**
 * What one document says of one incident.
 *
 * @param id {@code r1}, {@code r2}, … in text order within the document
 * @param type what happened
 * @param alternatives other types the text allows
 * @param timing when
 * @param location where
 * @param tolls the people harmed
 * @param subEvents how many blasts or sites the incident joins; at least 1
 * @param actors whom anyone blames
 * @param claimedBy canonical names of those who claim it
 * @param deniedBy canonical names of those who deny it
 * @param victims people hit or aimed at
 * @param things things hit or aimed at
 * @param weapons what was used
 * @param targets categories of those aimed at
 * @param main whether the document is chiefly about this incident; true for exactly one countable
 *     report of a document that has a countable one
 * @param inPassing whether the text tells of it only beside what it is chiefly about, and not as
 *     further news: of the last days, of another town, with people harmed
 * @param factuality how sure the claimant is
 * @param factualityDetail foiled, threat, precedent, …; empty if none
 * @param background whether it is told as context
 * @param attribution who says that it happened
 * @param evidence the words it was made from, in text order; never empty
 * @param probability that the text does speak of such an incident, from 0 to 1
 * @param rules the rules that read it, in text order
 */
public record Report(
    String id,
    IncidentType type,
    List<IncidentType> alternatives,
    Timing timing,
    Location location,
    Tolls tolls,
    int subEvents,
    List<Actor> actors,
    List<String> claimedBy,
    List<String> deniedBy,
    List<Victim> victims,
    List<Thing> things,
    List<Span> weapons,
    List<Target> targets,
    boolean main,
    boolean inPassing,
    Factuality factuality,
    String factualityDetail,
    boolean background,
    List<Span> attribution,
    List<Span> evidence,
    double probability,
    List<String> rules) {
  /**
   * @throws IllegalArgumentException if there is no evidence, the probability is not from 0 to 1,
   *     or there is no sub-event
   */
  public Report {
    alternatives = List.copyOf(alternatives);
    actors = List.copyOf(actors);
    claimedBy = List.copyOf(claimedBy);
    deniedBy = List.copyOf(deniedBy);
    victims = List.copyOf(victims);
    things = List.copyOf(things);
    weapons = List.copyOf(weapons);
    targets = List.copyOf(targets);
    attribution = List.copyOf(attribution);
    evidence = List.copyOf(evidence);
    rules = List.copyOf(rules);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("report '" + id + "' has no evidence");
    }
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException(
          "probability must be from 0 to 1, got " + probability + " for report '" + id + "'");
    }
    if (subEvents < 1) {
      throw new IllegalArgumentException(
          "sub-events must be at least 1, got " + subEvents + " for report '" + id + "'");
    }
  }

  /** Returns when it happened, or {@link DateRange#UNKNOWN}. */
  public DateRange date() {
    return timing.range();
  }

  /** Returns whether this report may ever raise a count. */
  public boolean countable() {
    return factuality.countable();
  }

  /** Returns whether this report may be of {@code other}. */
  public boolean allows(IncidentType other) {
    return type == other || alternatives.contains(other);
  }
}
