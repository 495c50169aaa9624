package org.recount.contract;

import java.util.ArrayList;
import java.util.List;
import org.recount.ledger.Entry;
import tools.jackson.databind.JsonNode;

/**
 * One entry of a ledger, to be shown.
 *
 * @param entry as kept
 * @param about ids of the document or incidents it is about
 */
public record LogJson(Entry entry, List<String> about) {
  private static final int SHOWN = 5;

  public LogJson {
    about = List.copyOf(about);
  }

  /** Returns what an entry is to be shown as. */
  public static LogJson of(Entry entry) {
    JsonNode body = Json.read(entry.body());
    List<String> about = new ArrayList<>();
    if (body.has("id")) {
      about.add(body.path("id").asString(""));
    }
    body.path("changed").forEach(incident -> about.add(incident.path("id").asString("")));
    body.path("gone").forEach(id -> about.add(id.asString("")));
    return new LogJson(entry, about);
  }

  /** Returns whether the entry is about a document or incident. */
  public boolean isAbout(String id) {
    return about.contains(id);
  }

  /** Returns one line for people. */
  public String words() {
    String ids = String.join(" ", about.subList(0, Math.min(SHOWN, about.size())));
    String more = about.size() > SHOWN ? " and " + (about.size() - SHOWN) + " more" : "";
    return "#" + entry.sequence() + "  " + entry.at() + "  " + entry.kind() + "  " + ids + more;
  }

  /** Returns one line of UTF-8, without its end. */
  public byte[] write() {
    return Json.write(
        out -> {
          out.writeStartObject();
          out.writeNumberProperty("sequence", entry.sequence());
          out.writeStringProperty("at", entry.at().toString());
          out.writeStringProperty("kind", entry.kind());
          out.writeName("body");
          out.writeRawValue(entry.body());
          out.writeStringProperty("previous", entry.previous());
          out.writeStringProperty("hash", entry.hash());
          out.writeEndObject();
        });
  }
}
