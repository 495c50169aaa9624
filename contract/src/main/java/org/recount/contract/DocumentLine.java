package org.recount.contract;

import java.time.LocalDate;
import org.recount.document.Document;

/**
 * A document as it comes in, before it is read.
 *
 * @param id as given; empty when none is
 * @param language ISO 639-1 code; empty until it is known
 * @param published day of publication, or {@link Document#UNDATED}
 * @param title as given apart from the text, where it is the first line; empty if none
 * @param source the publisher's name; empty if unknown
 * @param url where the text was read; empty if unknown
 * @param text complete and exactly as given
 * @param note what of the above could not be understood and is not used; empty if nothing
 */
public record DocumentLine(
    String id,
    String language,
    LocalDate published,
    String title,
    String source,
    String url,
    String text,
    String note)
    implements Item {
  /** Returns a document of which only the text is known. */
  public static DocumentLine of(String text) {
    return new DocumentLine("", "", Document.UNDATED, "", "", "", text, "");
  }

  /** Returns whether the publication day is known. */
  public boolean dated() {
    return !published.equals(Document.UNDATED);
  }

  /** Returns this document under another id. */
  public DocumentLine withId(String other) {
    return new DocumentLine(other, language, published, title, source, url, text, note);
  }

  /** Returns this document in a language. */
  public DocumentLine withLanguage(String code) {
    return new DocumentLine(id, code, published, title, source, url, text, note);
  }

  /** Returns this document with what {@code fallback} knows wherever it is silent itself. */
  public DocumentLine orElse(DocumentLine fallback) {
    return new DocumentLine(
        id.isEmpty() ? fallback.id : id,
        language.isEmpty() ? fallback.language : language,
        dated() ? published : fallback.published,
        title.isEmpty() ? fallback.title : title,
        source.isEmpty() ? fallback.source : source,
        url.isEmpty() ? fallback.url : url,
        text,
        note);
  }
}
