package org.recount.contract;

import java.util.ArrayList;
import java.util.List;
import org.recount.ledger.Decision;
import org.recount.ledger.Entry;
import org.recount.ledger.Reviewed;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * One entry of a ledger, to be shown.
 *
 * @param entry as kept
 * @param about ids of the document or incidents it is about
 * @param said what a person decided, who and why; empty if nobody decided it
 */
public record LogJson(Entry entry, List<String> about, String said) {
  private static final int SHOWN = 5;

  public LogJson {
    about = List.copyOf(about);
  }

  /** Returns what an entry is to be shown as. */
  public static LogJson of(Entry entry) {
    List<String> about = new ArrayList<>();
    if (entry.forgotten()) {
      return new LogJson(entry, about, "contents forgotten");
    }
    JsonNode body = Json.read(entry.body());
    if (body.has("id")) {
      about.add(body.path("id").asString(""));
    }
    body.path("changed").forEach(incident -> about.add(incident.path("id").asString("")));
    for (String key : List.of("gone", "incidents", "documents")) {
      body.path(key).forEach(id -> about.add(id.asString("")));
    }
    if (body.has("incident")) {
      about.add(body.path("incident").asString(""));
    }
    String why = body.has("who") ? ReviewJson.words(entry.kind(), body) : "";
    return new LogJson(entry, about, why);
  }

  /**
   * Returns the decisions of people among entries.
   *
   * @param lines one entry each, as {@link #write} writes them
   * @throws IllegalArgumentException if a line is no entry; the message says which
   */
  public static List<Reviewed> decisions(List<String> lines) {
    List<Decision> decisions = new ArrayList<>();
    List<Long> sequences = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        JsonNode entry = entry(lines.get(i), i + 1);
        String kind = entry.path("kind").asString("");
        if (ReviewJson.KINDS.contains(kind)) {
          decisions.add(ReviewJson.read(kind, entry.path("body")));
          sequences.add(entry.path("sequence").asLong(0));
        }
      }
    }
    return Reviewed.among(decisions, sequences);
  }

  private static JsonNode entry(String line, int number) {
    try {
      JsonNode entry = Json.read(line);
      if (entry.has("kind") && entry.has("sequence")) {
        return entry;
      }
    } catch (JacksonException noJson) {
      throw new IllegalArgumentException("line " + number + " is no JSON", noJson);
    }
    throw new IllegalArgumentException(
        "line " + number + " must be an entry as 'recount log --jsonl' prints it");
  }

  /** Returns what a person decided, in one line for people. */
  public static String words(Decision.Review review) {
    return review.kind()
        + "  "
        + ReviewJson.words(review.kind(), Json.read(DecisionJson.write(review)));
  }

  /** Returns whether the entry is about a document or incident. */
  public boolean isAbout(String id) {
    return about.contains(id);
  }

  /** Returns one line for people. */
  public String words() {
    List<String> parts = new ArrayList<>();
    parts.add("#" + entry.sequence() + "  " + entry.at() + "  " + entry.kind());
    parts.add(String.join(" ", about.subList(0, Math.min(SHOWN, about.size()))));
    parts.add(about.size() > SHOWN ? "and " + (about.size() - SHOWN) + " more" : "");
    parts.add(said);
    return String.join("  ", parts.stream().filter(part -> !part.isEmpty()).toList());
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
          out.writeRawValue(entry.forgotten() ? "null" : entry.body());
          out.writeStringProperty("bodyHash", entry.bodyHash());
          out.writeStringProperty("previous", entry.previous());
          out.writeStringProperty("hash", entry.hash());
          out.writeEndObject();
        });
  }
}
