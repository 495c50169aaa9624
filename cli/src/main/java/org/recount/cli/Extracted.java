package org.recount.cli;

import java.util.List;
import org.recount.audit.Extraction;
import org.recount.contract.DocumentLine;
import org.recount.contract.ExtractionJson;
import org.recount.ledger.Reading;
import org.recount.report.Explanation;
import org.recount.report.ReportExtractor;

/**
 * A document and what it says.
 *
 * @param line the document as it came, with its id and language
 * @param readable whether a language pack read it; if not, it says nothing
 * @param extraction what it says
 */
record Extracted(DocumentLine line, boolean readable, Extraction extraction) {
  private static final String NOT_READ_YET = "not read yet";

  /** Returns what is offered to a ledger. */
  Reading reading() {
    return new Reading(
        line.id(),
        line.source(),
        line.url(),
        line.published(),
        line.language(),
        readable,
        title(),
        line.text(),
        extraction.reports());
  }

  private String title() {
    return line.title().isEmpty()
        ? extraction.document().title().of(line.text()).strip()
        : line.title();
  }

  /** Returns one line of JSON. */
  byte[] json(boolean mentions) {
    return ExtractionJson.write(extraction, note(), mentions);
  }

  /** Returns one line of JSON that also says why each report is there. */
  byte[] explained() {
    return ExtractionJson.explain(extraction, note(), explanations());
  }

  /** Returns why each report is there, in the same order. */
  List<Explanation> explanations() {
    return new ReportExtractor().explain(extraction.document());
  }

  private String note() {
    String unread = readable ? "" : NOT_READ_YET;
    String both = unread.isEmpty() || line.note().isEmpty() ? "" : "; ";
    return unread + both + line.note();
  }
}
