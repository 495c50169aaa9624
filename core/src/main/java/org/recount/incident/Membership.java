package org.recount.incident;

import java.util.List;

/**
 * Which reports are of one incident, and why.
 *
 * @param id of the incident, made from the report that arrived first, so that it stays while
 *     reports are added
 * @param reports in order of arrival; never empty
 * @param links why they were joined; empty for a single report
 */
public record Membership(String id, List<Incident.Member> reports, List<Link> links) {
  /**
   * @throws IllegalArgumentException if there is no report
   */
  public Membership {
    reports = List.copyOf(reports);
    links = List.copyOf(links);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("incident '" + id + "' has no report");
    }
  }
}
