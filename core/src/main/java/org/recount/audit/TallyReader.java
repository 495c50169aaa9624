package org.recount.audit;

import java.util.List;
import org.recount.document.Document;
import org.recount.report.Report;

/** Reads the tallies a document claims. */
public final class TallyReader {
  /** Returns the tallies of the document, in text order; empty if it claims none. */
  public List<Tally> read(Document document, List<Report> reports) {
    return List.of();
  }
}
