package org.recount.audit;

import java.util.List;
import org.recount.document.Document;
import org.recount.report.Report;

/**
 * Everything one document says.
 *
 * @param document the text and its mentions
 * @param reports the incidents it tells, in text order
 * @param tallies the numbers it gives over several incidents, in text order
 * @param contradictions what in it does not fit, in text order
 */
public record Extraction(
    Document document,
    List<Report> reports,
    List<Tally> tallies,
    List<Contradiction> contradictions) {
  public Extraction {
    reports = List.copyOf(reports);
    tallies = List.copyOf(tallies);
    contradictions = List.copyOf(contradictions);
  }
}
