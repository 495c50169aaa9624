package org.recount.incident;

import java.time.LocalDate;
import java.util.List;
import org.recount.report.Report;

/**
 * One document as the linker sees it.
 *
 * @param arrival its place in the order in which documents arrived; smaller is earlier
 * @param document id of the document
 * @param source the publisher's name; empty if unknown
 * @param published day of publication, or {@link org.recount.document.Document#UNDATED}
 * @param language ISO 639-1 code; empty if it could not be told
 * @param text its text
 * @param reports what it says; may be empty
 */
public record LinkInput(
    long arrival,
    String document,
    String source,
    LocalDate published,
    String language,
    String text,
    List<Report> reports) {
  public LinkInput {
    reports = List.copyOf(reports);
  }
}
