package org.recount.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.recount.document.Document;
import org.recount.document.Languages;
import org.recount.document.Pipeline;
import org.recount.place.Names;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.report.Cases;
import org.recount.time.DateRange;
import org.recount.time.Days;
import org.recount.time.Precision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Dated and placed incidents of the MUC-3 training documents. A template belongs to the incident of
 * its type whose clauses hold most of what the template names; a date that is only "on or before"
 * publication stands for one that the text does not say.
 */
final class MucSituations {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private MucSituations() {}

  /** Incidents with the dates that are marked. */
  static List<Situated> dated(Path folder, Languages languages) throws IOException {
    return read(folder, languages, "date");
  }

  /**
   * Incidents with the place of the text that answers best for the marked one: by its name, or as
   * the country. One whose country the text does not name is left out.
   */
  static List<Situated> placed(Path folder, Languages languages) throws IOException {
    return read(folder, languages, "location");
  }

  private static List<Situated> read(Path folder, Languages languages, String asked)
      throws IOException {
    Pipeline pipeline = languages.pipeline("en").orElseThrow();
    Map<String, JsonNode> templates = MucTemplates.read(folder);
    List<Situated> found = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("docs.jsonl"))) {
      JsonNode node = JSON.readTree(line);
      String id = node.get("id").asString();
      JsonNode marked = templates.getOrDefault(id, JSON.createArrayNode());
      if (!marked.isEmpty() && !node.get("pub_date").isNull()) {
        LocalDate day = LocalDate.parse(node.get("pub_date").asString());
        Document document =
            Document.of(id, "", "", day, pipeline.pack(), node.get("text").asString());
        add(pipeline.annotate(document), marked, asked, found);
      }
    }
    return found;
  }

  private static void add(
      Document document, JsonNode templates, String asked, List<Situated> found) {
    for (Cases.Situation situation : Cases.situations(document)) {
      Optional<JsonNode> template = of(situation, templates, document.text(), asked);
      if (template.isEmpty()) {
        continue;
      }
      if (asked.equals("date")) {
        List<DateRange> dates = dates(template.get().path("date"), document.published());
        if (!dates.isEmpty()) {
          found.add(new Situated(document.id(), situation, dates, Place.UNKNOWN));
        }
      } else {
        place(template.get().path("location"), situation.places())
            .ifPresent(p -> found.add(new Situated(document.id(), situation, List.of(), p)));
      }
    }
  }

  /**
   * The template of the situation; empty if none fits, or two fit that answer differently.
   *
   * @param asked the slot that matters
   */
  private static Optional<JsonNode> of(
      Cases.Situation situation, JsonNode templates, String text, String asked) {
    int most = 0;
    Optional<JsonNode> best = Optional.empty();
    for (JsonNode template : templates) {
      boolean type =
          template.get("incident_type").asString().equals(MucCases.type(situation.type()));
      int named = type ? MucCases.named(template, situation.clauses(), text) : 0;
      boolean as = best.isPresent() && best.get().get(asked).equals(template.get(asked));
      if (named > most) {
        most = named;
        best = Optional.of(template);
      } else if (named > 0 && named == most && !as) {
        best = Optional.empty();
      }
    }
    return best;
  }

  /** The candidate that answers for the marked place; its whole country if only that is marked. */
  private static Optional<Place> place(JsonNode location, List<Place> candidates) {
    for (JsonNode one : location.path("any_of")) {
      String country = one.path("country").asString("");
      List<Place> there = candidates.stream().filter(c -> country.equals(name(c))).toList();
      List<String> path = new ArrayList<>();
      one.path("path").forEach(p -> path.add(0, Names.fold(p.path("name").asString(""))));
      for (String name : path) {
        for (Place candidate : there) {
          if (Names.fold(candidate.name()).equals(name)) {
            return Optional.of(candidate);
          }
        }
      }
      if (!there.isEmpty()) {
        return Optional.of(country(there.get(0)));
      }
    }
    return Optional.empty();
  }

  private static String name(Place place) {
    return new Locale("", place.country())
        .getDisplayCountry(Locale.ENGLISH)
        .toUpperCase(Locale.ROOT);
  }

  private static Place country(Place in) {
    return new Place(
        "", name(in), "", in.country(), Double.NaN, Double.NaN, PlacePrecision.COUNTRY);
  }

  /** The dates marked, unknown if only that it is over; empty if they say something else. */
  private static List<DateRange> dates(JsonNode date, LocalDate published) {
    List<DateRange> dates = new ArrayList<>();
    for (JsonNode one : date.path("any_of")) {
      Optional<LocalDate> to = day(one.get("to"));
      Optional<LocalDate> from = day(one.get("from"));
      if (one.get("kind").asString().equals("on_or_before")) {
        if (!to.equals(Optional.of(published))) {
          return List.of();
        }
        dates.add(DateRange.UNKNOWN);
      } else if (from.isPresent() && to.isPresent()) {
        dates.add(DateRange.of(from.get(), to.get(), Precision.INTERVAL));
      }
    }
    return dates;
  }

  /** The day written; empty if there is none, or none in the calendar, as with 31 November. */
  private static Optional<LocalDate> day(JsonNode node) {
    String[] parts = node.asString("").split("-");
    return parts.length == 3
        ? Days.of(
            Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]))
        : Optional.empty();
  }
}
