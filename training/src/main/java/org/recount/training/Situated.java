package org.recount.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.document.Document;
import org.recount.document.Languages;
import org.recount.document.Pipeline;
import org.recount.document.Span;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.report.Cases;
import org.recount.time.DateRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An incident that was found in a marked document, and when and where it is marked to have
 * happened.
 *
 * @param document which document it is from
 * @param dates the right dates, any of which will do; unknown when the text does not say
 * @param place the right place, or unknown
 */
record Situated(String document, Cases.Situation situation, List<DateRange> dates, Place place) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Reads the fully marked documents. */
  static List<Situated> marked(Path file, Languages languages) throws IOException {
    return marked(GoldDocument.read(file), languages);
  }

  /** Finds the incidents of fully marked documents. */
  static List<Situated> marked(List<GoldDocument> documents, Languages languages) {
    List<Situated> found = new ArrayList<>();
    for (GoldDocument document : documents) {
      Document annotated = document.annotate(languages.pipeline(document.language()).orElseThrow());
      for (Cases.Situation situation : Cases.situations(annotated)) {
        Optional<GoldDocument.GoldIncident> incident =
            document.incidents().stream()
                .filter(i -> shared(situation, i) > 0)
                .max(likeness(situation));
        incident.ifPresent(
            i -> found.add(new Situated(document.id(), situation, List.of(i.date()), i.place())));
      }
    }
    return found;
  }

  /** By how many of the triggers are marked as of an incident, then by what the clauses share. */
  private static Comparator<GoldDocument.GoldIncident> likeness(Cases.Situation situation) {
    return Comparator.<GoldDocument.GoldIncident>comparingLong(i -> marked(situation, i))
        .thenComparingInt(i -> shared(situation, i));
  }

  private static long marked(Cases.Situation situation, GoldDocument.GoldIncident incident) {
    return situation.triggers().stream()
        .filter(t -> incident.evidence().stream().anyMatch(e -> e.contains(t)))
        .count();
  }

  /** How much of their clauses is the same; 0 if they are of different families. */
  private static int shared(Cases.Situation situation, GoldDocument.GoldIncident incident) {
    int shared = 0;
    for (Span evidence : incident.evidence()) {
      for (Span clause : situation.clauses()) {
        int end = Math.min(evidence.end(), clause.end());
        shared += Math.max(0, end - Math.max(evidence.start(), clause.start()));
      }
    }
    boolean family =
        incident.types().stream().anyMatch(t -> t.family() == situation.type().family());
    return family ? shared : 0;
  }

  /** Reads the documents of the counting set, of which only the chief incident is marked. */
  static List<Situated> counting(Path folder, Languages languages) throws IOException {
    List<Situated> found = new ArrayList<>();
    Map<String, JsonNode> incidents = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("incidents.jsonl"))) {
      JsonNode incident = JSON.readTree(line);
      incident.get("doc_ids").forEach(d -> incidents.merge(d.asString(), incident, (a, b) -> a));
    }
    Pipeline pipeline = languages.pipeline("en").orElseThrow();
    for (String line : Files.readAllLines(folder.resolve("docs.jsonl"))) {
      JsonNode node = JSON.readTree(line);
      String id = node.get("id").asString();
      JsonNode incident = incidents.get(id);
      if (incident != null) {
        String text = node.get("title").asString() + "\n\n" + node.get("text").asString();
        LocalDate day = LocalDate.parse(node.get("dct").asString().substring(0, 10));
        Document document = Document.of(id, "", "", day, pipeline.pack(), text);
        for (Cases.Situation situation : Cases.situations(pipeline.annotate(document))) {
          if (situation.main()) {
            found.add(new Situated(id, situation, List.of(day(incident)), town(incident)));
          }
        }
      }
    }
    return found;
  }

  private static DateRange day(JsonNode incident) {
    boolean day = incident.path("date_precision").asString("").equals("day");
    return day
        ? DateRange.day(LocalDate.parse(incident.get("date").asString()))
        : DateRange.UNKNOWN;
  }

  private static Place town(JsonNode incident) {
    return new Place(
        "",
        incident.path("city").asString(""),
        incident.path("state").asString(""),
        "US",
        incident.path("lat").asDouble(Double.NaN),
        incident.path("lon").asDouble(Double.NaN),
        PlacePrecision.CITY);
  }
}
