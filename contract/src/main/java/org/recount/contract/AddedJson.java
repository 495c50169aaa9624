package org.recount.contract;

import java.util.Locale;
import org.recount.ledger.Added;

/** Writes what became of a document offered to a ledger. */
public final class AddedJson {
  private AddedJson() {}

  /** Returns one line of UTF-8, without its end. */
  public static byte[] write(Added added) {
    return Json.write(
        out -> {
          out.writeStartObject();
          out.writeStringProperty("id", added.document());
          out.writeStringProperty("outcome", added.outcome().name().toLowerCase(Locale.ROOT));
          out.writeNumberProperty("sequence", added.sequence());
          out.writeStringProperty("group", added.group());
          out.writeEndObject();
        });
  }
}
