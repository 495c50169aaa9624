package org.recount.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recount.codebook.Factuality;
import org.recount.codebook.IncidentType;
import org.recount.document.Document;
import org.recount.document.Pipeline;
import org.recount.document.Span;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.time.DateRange;
import org.recount.time.Precision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A marked document.
 *
 * @param split which part of its set it is of
 * @param incidents what is marked in it
 */
record GoldDocument(
    String id,
    String split,
    String language,
    LocalDate published,
    String text,
    List<GoldIncident> incidents) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * A marked incident.
   *
   * @param factuality how sure the text is of it
   * @param evidence UTF-16 spans; the marked texts hold no sign outside the basic plane
   * @param date when, or unknown
   * @param place where, or unknown
   */
  record GoldIncident(
      String id,
      List<IncidentType> types,
      Factuality factuality,
      List<Span> evidence,
      DateRange date,
      Place place) {}

  /** Reads the marked French and English documents. */
  static List<GoldDocument> read(Path file) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = JSON.readTree(line);
      String language = node.get("lang").asString();
      if (language.equals("fr") || language.equals("en")) {
        documents.add(document(node, language));
      }
    }
    return documents;
  }

  /** Returns the same document as an agency wire writes it: in capitals, without accents. */
  GoldDocument inCapitals() {
    StringBuilder wire = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String letter = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
      wire.append(Character.toUpperCase(letter.charAt(0)));
    }
    return new GoldDocument(id, split, language, published, wire.toString(), incidents);
  }

  /** Returns the marked incident of this family whose evidence holds most of the triggers. */
  Optional<GoldIncident> closest(IncidentType type, List<Span> triggers) {
    long most = 0;
    GoldIncident closest = null;
    for (GoldIncident incident : incidents) {
      long held =
          triggers.stream()
              .filter(t -> incident.evidence().stream().anyMatch(e -> e.overlaps(t)))
              .count();
      boolean family = incident.types().stream().anyMatch(t -> t.family() == type.family());
      if (family && held > most) {
        most = held;
        closest = incident;
      }
    }
    return Optional.ofNullable(closest);
  }

  Document annotate(Pipeline pipeline) {
    return pipeline.annotate(Document.of(id, "", "", published, pipeline.pack(), text));
  }

  private static DateRange date(JsonNode incident) {
    String start = incident.path("date_start").asString("");
    String end = incident.path("date_end").asString("");
    if (start.isEmpty() && end.isEmpty()) {
      return DateRange.UNKNOWN;
    }
    LocalDate earliest = start.isEmpty() ? LocalDate.MIN : LocalDate.parse(start);
    LocalDate latest = end.isEmpty() ? LocalDate.MAX : LocalDate.parse(end);
    return DateRange.of(earliest, latest, Precision.INTERVAL);
  }

  private static Place place(JsonNode incident) {
    String code = incident.path("geo_precision").asString("unknown");
    PlacePrecision precision = PlacePrecision.valueOf(code.toUpperCase(Locale.ROOT));
    return new Place(
        "",
        incident.path("place").asString(""),
        incident.path("admin1").asString(""),
        incident.path("country").asString(""),
        incident.path("lat").asDouble(Double.NaN),
        incident.path("lon").asDouble(Double.NaN),
        precision);
  }

  private static GoldDocument document(JsonNode node, String language) {
    List<GoldIncident> incidents = new ArrayList<>();
    for (JsonNode incident : node.get("incidents")) {
      List<IncidentType> types = new ArrayList<>();
      IncidentType.of(incident.get("type").asString()).ifPresent(types::add);
      incident.get("type_alt").forEach(t -> IncidentType.of(t.asString()).ifPresent(types::add));
      List<Span> evidence = new ArrayList<>();
      incident
          .get("evidence")
          .forEach(e -> evidence.add(new Span(e.get("start").asInt(), e.get("end").asInt())));
      Factuality factuality =
          Factuality.valueOf(incident.get("status").asString().toUpperCase(Locale.ROOT));
      incidents.add(
          new GoldIncident(
              incident.get("id").asString(),
              types,
              factuality,
              evidence,
              date(incident),
              place(incident)));
    }
    return new GoldDocument(
        node.get("doc_id").asString(),
        node.get("split").asString(),
        language,
        LocalDate.parse(node.get("date").asString()),
        node.get("text").asString(),
        incidents);
  }
}
