package org.recount.audit;

import java.util.List;
import org.recount.document.Document;
import org.recount.report.Report;
import org.recount.report.ReportExtractor;

/**
 * Reads everything an annotated document says: its reports, its tallies and what in it does not
 * fit. Immutable and safe for use by many threads.
 */
public final class DocumentReader {
  private final ReportExtractor reportExtractor = new ReportExtractor();
  private final TallyReader tallyReader = new TallyReader();
  private final Contradictions contradictions = new Contradictions();

  /**
   * Returns what the document says.
   *
   * @param annotated a document with the mentions of its language pack
   */
  public Extraction read(Document annotated) {
    List<Report> reports = reportExtractor.extract(annotated);
    List<Tally> tallies = tallyReader.read(annotated, reports);
    return new Extraction(
        annotated, reports, tallies, contradictions.find(annotated, reports, tallies));
  }
}
