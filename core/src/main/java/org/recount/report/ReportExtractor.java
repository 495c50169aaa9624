package org.recount.report;

import java.util.ArrayList;
import java.util.List;
import org.recount.document.Document;

/**
 * Makes reports from the mentions of a document: what it says of each incident.
 *
 * <p>Five steps, each a class of its own. {@link CandidateReader} puts every trigger in its
 * context. {@link Grouping} joins the triggers that speak of one incident. {@link TollAssigner}
 * gives each group the numbers that belong to it. {@link ReportWriter} fills the fields. {@link
 * Plausibility} says how probable it is that the text does speak of one incident there; what is
 * less probable than {@link #LEAST_PROBABILITY} is left out. Nothing here knows which language it
 * reads.
 */
public final class ReportExtractor {
  /** Reports less probable than this are not given. */
  public static final double LEAST_PROBABILITY = 0.3;

  /** Returns the reports in text order; empty if the text speaks of no incident. */
  public List<Report> extract(Document annotated) {
    return ReportWriter.write(annotated, probable(annotated));
  }

  /** Returns why each report that {@link #extract} gives is as it is, in the same order. */
  public List<Explanation> explain(Document annotated) {
    return Explaining.of(annotated, groups(annotated));
  }

  /** Returns the groups of triggers that probably speak of an incident, in text order. */
  static List<Group> probable(Document annotated) {
    return probable(groups(annotated));
  }

  /** Returns those of the groups that probably speak of an incident, in order. */
  static List<Group> probable(List<Group> groups) {
    List<Group> kept = new ArrayList<>();
    for (Group group : groups) {
      if (group.probability() >= LEAST_PROBABILITY) {
        kept.add(group);
      }
    }
    return kept;
  }

  /** Returns every group of triggers, however improbable, in text order; for fitting weights. */
  static List<Group> groups(Document annotated) {
    Reading reading = Reading.of(annotated);
    List<Candidate> candidates = CandidateReader.read(reading);
    List<Group> groups = Umbrellas.without(Grouping.group(candidates));
    TollAssigner.assign(reading, groups);
    Plausibility.judge(reading, groups);
    return groups;
  }
}
