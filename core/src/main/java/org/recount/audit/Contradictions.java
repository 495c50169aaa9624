package org.recount.audit;

import java.util.List;
import org.recount.document.Document;
import org.recount.report.Report;

/** Finds what in one document does not fit. */
public final class Contradictions {
  /** Returns the contradictions of the document, in text order; empty if everything fits. */
  public List<Contradiction> find(Document document, List<Report> reports, List<Tally> tallies) {
    return List.of();
  }
}
