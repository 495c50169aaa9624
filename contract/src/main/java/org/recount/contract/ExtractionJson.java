package org.recount.contract;

import java.util.List;
import java.util.Locale;
import org.recount.audit.Extraction;
import org.recount.audit.Phrases;
import org.recount.document.Document;
import org.recount.report.Explanation;
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
    return Json.write(
        out -> {
          Pieces pieces = start(out, extraction, note);
          if (mentions) {
            new MentionJson(pieces, extraction.reports()).write(extraction.document().mentions());
          }
          out.writeEndObject();
        });
  }

  /** Returns the same line with {@code explanations}: why each report is there. */
  public static byte[] explain(Extraction extraction, String note, List<Explanation> explanations) {
    return Json.write(
        out -> {
          Pieces pieces = start(out, extraction, note);
          new ExplanationJson(pieces).write(explanations);
          out.writeEndObject();
        });
  }

  private static Pieces start(JsonGenerator out, Extraction extraction, String note) {
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
    return pieces;
  }

  private static void said(Pieces pieces, Extraction extraction) {
    JsonGenerator out = pieces.out();
    ReportJson reports = new ReportJson(pieces);
    AuditJson audit = new AuditJson(pieces, Phrases.of(Locale.ENGLISH));
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
