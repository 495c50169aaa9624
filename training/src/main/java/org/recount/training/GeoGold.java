package org.recount.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recount.document.Document;
import org.recount.document.LanguagePack;
import org.recount.document.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document with marked place names.
 *
 * @param set the set it is from
 * @param source who published it; empty if unknown
 * @param toponyms with UTF-16 spans
 */
record GeoGold(String set, String id, String source, String text, List<Marked> toponyms) {
  static final List<String> SETS = List.of("lgl", "trnews", "geowebnews", "geovirus");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The set of the invented French cases. */
  static final String FRENCH = "french";

  /**
   * A marked place name.
   *
   * @param latitude not a number when no point is marked
   * @param kind what kind of place it is, where that is marked instead of a point; else empty
   */
  record Marked(Span span, double latitude, double longitude, String kind) {
    boolean placed() {
      return !Double.isNaN(latitude);
    }
  }

  /** Reads the development halves of the four sets. */
  static List<GeoGold> read(Path folder) throws IOException {
    List<GeoGold> all = new ArrayList<>();
    for (String set : SETS) {
      for (String line : Files.readAllLines(folder.resolve(set + ".dev.jsonl"))) {
        all.add(document(set, JSON.readTree(line)));
      }
    }
    return all;
  }

  private static GeoGold document(String set, JsonNode node) {
    String text = node.get("text").asString();
    List<Marked> toponyms = new ArrayList<>();
    for (JsonNode toponym : node.get("toponyms")) {
      int start = text.offsetByCodePoints(0, toponym.get("start").asInt());
      int end = text.offsetByCodePoints(0, toponym.get("end").asInt());
      toponyms.add(
          new Marked(new Span(start, end), degrees(toponym, "lat"), degrees(toponym, "lon"), ""));
    }
    JsonNode domain = node.get("domain");
    String source = domain == null || domain.isNull() ? "" : domain.asString();
    return new GeoGold(set, set + "/" + node.get("doc_id").asString(), source, text, toponyms);
  }

  private static double degrees(JsonNode toponym, String key) {
    JsonNode value = toponym.get(key);
    return value == null || value.isNull() ? Double.NaN : value.asDouble();
  }

  /** The same document in capitals, as agency wires are written; itself if that moves its spans. */
  GeoGold inCapitals() {
    String capitals = text.toUpperCase(Locale.ROOT);
    return capitals.length() == text.length()
        ? new GeoGold(set, id, source, capitals, toponyms)
        : this;
  }

  Document document(LanguagePack pack) {
    return Document.of(id, "", "", Document.UNDATED, pack, text);
  }

  boolean marks(Span span) {
    return toponyms.stream().anyMatch(m -> m.span().equals(span));
  }

  boolean overlaps(Span span) {
    return toponyms.stream().anyMatch(m -> m.span().overlaps(span));
  }
}
