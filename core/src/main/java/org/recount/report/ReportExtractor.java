package org.recount.report;

import java.util.List;
import org.recount.document.Document;

/** Makes reports from the mentions of a document. */
public final class ReportExtractor {
  /** Returns the reports of the document, in text order; empty if it tells of no incident. */
  public List<Report> extract(Document annotated) {
    return List.of();
  }
}
