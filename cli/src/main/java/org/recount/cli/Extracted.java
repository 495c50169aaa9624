package org.recount.cli;

import org.recount.audit.Extraction;
import org.recount.contract.DocumentLine;
import org.recount.contract.ExtractionJson;
import org.recount.ledger.Reading;

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
    String unread = readable ? "" : NOT_READ_YET;
    String both = unread.isEmpty() || line.note().isEmpty() ? "" : "; ";
    return ExtractionJson.write(extraction, unread + both + line.note(), mentions);
  }
}
