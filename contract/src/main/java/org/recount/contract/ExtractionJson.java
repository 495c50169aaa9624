package org.recount.contract;

import org.recount.audit.Extraction;
import org.recount.document.Document;
import tools.jackson.core.JsonGenerator;

/** Writes what one document says, or why it says nothing, as one line of JSON. */
public final class ExtractionJson {
  private ExtractionJson() {}

  /**
   * Returns one line of UTF-8, without its end.
   *
   * @param note what could not be understood; empty if nothing
   * @param mentions whether place names, time expressions and triggers are written too
   */
  public static byte[] write(Extraction extraction, String note, boolean mentions) {
    return Json.write(out -> extraction(out, extraction, note, mentions));
  }

  private static void extraction(
      JsonGenerator out, Extraction extraction, String note, boolean mentions) {
    Document document = extraction.document();
    Pieces pieces = new Pieces(out, document.text());
    out.writeStartObject();
    out.writeStringProperty("id", document.id());
    pieces.optional("language", document.language());
    pieces.day("published", document.published());
    if (!note.isEmpty()) {
      out.writeStringProperty("note", note);
    }
    said(pieces, extraction);
    if (mentions) {
      new MentionJson(pieces, extraction.reports()).write(document.mentions());
    }
    out.writeEndObject();
  }

  private static void said(Pieces pieces, Extraction extraction) {
    JsonGenerator out = pieces.out();
    ReportJson reports = new ReportJson(pieces);
    AuditJson audit = new AuditJson(pieces);
    out.writeArrayPropertyStart("reports");
    extraction.reports().forEach(reports::write);
    out.writeEndArray();
    out.writeArrayPropertyStart("tallies");
    extraction.tallies().forEach(audit::write);
    out.writeEndArray();
    out.writeArrayPropertyStart("contradictions");
    extraction.contradictions().forEach(audit::write);
    out.writeEndArray();
  }

  /** Returns the line for an item that could not be read, without its end. */
  public static byte[] write(Problem problem) {
    return Json.write(
        out -> {
          out.writeStartObject();
          new Pieces(out, "").optional("id", problem.id());
          if (problem.line() > 0) {
            out.writeNumberProperty("line", problem.line());
          } else {
            out.writeNullProperty("line");
          }
          out.writeObjectPropertyStart("error");
          out.writeStringProperty("type", problem.type());
          out.writeStringProperty("detail", problem.detail());
          out.writeEndObject();
          out.writeEndObject();
        });
  }
}
