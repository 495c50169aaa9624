package org.recount.incident;

import java.util.List;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.place.Place;
import org.recount.report.Tolls;
import org.recount.time.DateRange;

/**
 * Something that happened once, as told by one or more reports.
 *
 * @param id short and human-readable, {@code INC-7K2QM9}
 * @param type the type most reports give
 * @param alternatives other types some report allows
 * @param date the days all reports allow, or any report allows when they disagree
 * @param place the most precise place
 * @param tolls bounds that keep the disagreement of independent reports
 * @param actors canonical names of those blamed
 * @param targets categories of those aimed at
 * @param status what the reports together support
 * @param reports the reports, by document; never empty
 * @param links why they were joined; empty for a single report
 * @param revision what people decided about it; already in the fields above
 */
public record Incident(
    String id,
    IncidentType type,
    List<IncidentType> alternatives,
    DateRange date,
    Place place,
    Tolls tolls,
    List<String> actors,
    List<Target> targets,
    Status status,
    List<Member> reports,
    List<Link> links,
    Revision revision) {
  /** What the reports of an incident together support (guideline section 6). */
  public enum Status {
    CONFIRMED,
    CLAIMED,
    DISPUTED,
    REFUTED,
    NOT_OCCURRED
  }

  /**
   * One report of an incident.
   *
   * @param document id of the document
   * @param report id of the report within the document
   * @param main whether the document is chiefly about it
   */
  public record Member(String document, String report, boolean main) {
    /** Returns what names the report. */
    public ReportKey key() {
      return new ReportKey(document, report);
    }
  }

  public Incident {
    alternatives = List.copyOf(alternatives);
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    reports = List.copyOf(reports);
    links = List.copyOf(links);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("incident '" + id + "' has no report");
    }
  }
}
