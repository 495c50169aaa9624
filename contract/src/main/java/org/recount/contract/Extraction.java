package org.recount.contract;

import java.util.List;
import org.recount.audit.Contradiction;
import org.recount.audit.Tally;
import org.recount.document.Mentions;
import org.recount.report.Report;

/**
 * What one document says.
 *
 * @param document with its id and language
 * @param mentions what was found in its text
 * @param reports in text order
 * @param tallies in text order
 * @param contradictions between the document's own statements
 * @param note why it was not read; empty when it was
 */
public record Extraction(
    DocumentLine document,
    Mentions mentions,
    List<Report> reports,
    List<Tally> tallies,
    List<Contradiction> contradictions,
    String note) {
  /** The note of a document in a language that no pack reads. */
  public static final String NOT_READ_YET = "not read yet";

  public Extraction {
    reports = List.copyOf(reports);
    tallies = List.copyOf(tallies);
    contradictions = List.copyOf(contradictions);
  }

  /** Returns what a document says that no pack can read: nothing. */
  public static Extraction unread(DocumentLine document) {
    return new Extraction(document, Mentions.NONE, List.of(), List.of(), List.of(), NOT_READ_YET);
  }

  /** Returns whether a language pack read the document. */
  public boolean read() {
    return note.isEmpty();
  }
}
