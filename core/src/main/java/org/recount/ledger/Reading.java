package org.recount.ledger;

import java.time.LocalDate;
import java.util.List;
import org.recount.document.ContentHash;
import org.recount.document.ShortId;
import org.recount.report.Report;

/**
 * One document as read, ready to be kept.
 *
 * @param id names the document; empty to have a {@code DOC-…} name made from the content
 * @param source the publisher's name; empty if unknown
 * @param url where it was read; empty if unknown
 * @param published day of publication, or {@link org.recount.document.Document#UNDATED}
 * @param language ISO 639-1 code; empty if it could not be told
 * @param readable whether a language pack read it
 * @param title its title; empty if it has none
 * @param text plain text exactly as read
 * @param reports what it says of incidents
 */
public record Reading(
    String id,
    String source,
    String url,
    LocalDate published,
    String language,
    boolean readable,
    String title,
    String text,
    List<Report> reports) {
  public Reading {
    id = id.isEmpty() ? documentId(text) : id;
    reports = List.copyOf(reports);
  }

  /** SHA-256 of the text: what makes two documents the same content. */
  public String contentHash() {
    return ContentHash.of(text);
  }

  /** Returns the name of a document that brings none. */
  public static String documentId(String text) {
    return ShortId.of("DOC", ContentHash.of(text), 0);
  }
}
