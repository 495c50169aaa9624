package org.recount.contract;

import org.recount.ledger.DocumentFacts;

/** Writes what a ledger knows of a document, and of the sources of its documents. */
public final class DocumentJson {
  private DocumentJson() {}

  /** Returns one line of UTF-8, without its end. */
  public static byte[] write(DocumentFacts facts, int reports) {
    return Json.write(
        out -> {
          Pieces pieces = new Pieces(out, "");
          out.writeStartObject();
          DecisionJson.factKeys(pieces, facts);
          out.writeNumberProperty("reports", reports);
          out.writeEndObject();
        });
  }

  /**
   * Returns one line of UTF-8, without its end.
   *
   * @param first day of the first publication; empty if none is dated
   * @param last day of the last publication; empty if none is dated
   */
  public static byte[] writeSource(String source, int documents, String first, String last) {
    return Json.write(
        out -> {
          Pieces pieces = new Pieces(out, "");
          out.writeStartObject();
          pieces.optional("source", source);
          out.writeNumberProperty("documents", documents);
          pieces.optional("first", first);
          pieces.optional("last", last);
          out.writeEndObject();
        });
  }
}
