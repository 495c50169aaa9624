package org.recount.ledger;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * What the ledger knows of a document apart from its text and reports.
 *
 * @param id names the document
 * @param version 1, and one more each time it is replaced
 * @param source the publisher's name; empty if unknown
 * @param url where it was read; empty if unknown
 * @param published day of publication, or {@link org.recount.document.Document#UNDATED}
 * @param language ISO 639-1 code; empty if it could not be told
 * @param readable whether a language pack read it; if not, its lack of reports means nothing
 * @param title its title; empty if it has none
 * @param contentHash SHA-256 of its text
 * @param group id of the earliest document with the same text, or nearly so; its own id if none.
 *     Documents of one group are one witness.
 * @param arrival sequence number of the entry that first added it
 */
public record DocumentFacts(
    String id,
    int version,
    String source,
    String url,
    LocalDate published,
    String language,
    boolean readable,
    String title,
    String contentHash,
    String group,
    long arrival) {
  /** Returns these facts with another independence group. */
  public DocumentFacts inGroup(String other) {
    return new DocumentFacts(
        id,
        version,
        source,
        url,
        published,
        language,
        readable,
        title,
        contentHash,
        other,
        arrival);
  }

  /** Orders dated documents: the nearest to a day first, those equally near by id. */
  public static Comparator<DocumentFacts> nearestTo(LocalDate day) {
    return Comparator.<DocumentFacts>comparingLong(
            facts -> Math.abs(facts.published().toEpochDay() - day.toEpochDay()))
        .thenComparing(DocumentFacts::id);
  }
}
