package org.recount.contract;

import java.util.Locale;
import org.recount.audit.Phrases;
import org.recount.audit.Tally;

/** Writes a tally with the document that makes it. */
public final class ClaimJson {
  private ClaimJson() {}

  /** Returns one line of UTF-8, without its end. */
  public static byte[] write(String document, Tally tally, String text) {
    return Json.write(
        out -> {
          out.writeStartObject();
          out.writeStringProperty("document", document);
          new AuditJson(new Pieces(out, text), Phrases.of(Locale.ENGLISH)).keys(tally);
          out.writeEndObject();
        });
  }

  /** Returns the kind as every output writes it: {@code cumulative}. */
  public static String kind(Tally tally) {
    return tally.kind().name().toLowerCase(Locale.ROOT);
  }
}
