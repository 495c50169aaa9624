package org.recount.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
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
 * Fits the weights that choose the date and the place of an incident among those of its text, and
 * prints how often they are right in documents they were not fitted on.
 *
 * <p>Arguments: the folder of the marked sets, the folder to write {@code dating.tsv} and {@code
 * placing.tsv} to.
 */
public final class FitSituations {
  private static final int FOLDS = 5;

  /** A town and a place this near are the same, as the guideline has it. */
  private static final double SAME_KM = 25;

  /** How often a case of the fully marked documents is taken, for there are few of them. */
  private static final int TIMES = 30;

  private static final double PENALTY = 0.01;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<SoftmaxFit.Choice> dates = new ArrayList<>();
  private final List<SoftmaxFit.Choice> places = new ArrayList<>();

  private FitSituations() {}

  /** Runs the fit. */
  public static void main(String[] words) throws IOException {
    Path gold = Path.of(words[0]);
    Languages languages = Languages.installed();
    FitSituations marked = new FitSituations();
    marked.addMarked(gold.resolve("fr/dev/gold.jsonl"), languages);
    report("marked documents", marked);
    FitSituations counting = new FitSituations();
    counting.addCounting(gold.resolve("counting/dev"), languages);
    report("counting", counting);
    FitSituations all = new FitSituations();
    all.dates.addAll(counting.dates);
    all.places.addAll(counting.places);
    for (int i = 0; i < TIMES; i++) {
      all.dates.addAll(marked.dates);
      all.places.addAll(marked.places);
    }
    held("dates", all.dates, marked.dates, counting.dates);
    held("places", all.places, marked.places, counting.places);
    write(all.dates, "the dates of a text for one incident", Path.of(words[1], "dating.tsv"));
    write(all.places, "the places of a text for one incident", Path.of(words[1], "placing.tsv"));
  }

  private void addMarked(Path file, Languages languages) throws IOException {
    for (GoldDocument document : GoldDocument.read(file)) {
      Document annotated = document.annotate(languages.pipeline(document.language()).orElseThrow());
      for (Cases.Situation situation : Cases.situations(annotated)) {
        for (GoldDocument.GoldIncident incident : document.incidents()) {
          if (same(situation, incident)) {
            add(document.id(), situation, incident.date(), incident.place(), true);
            break;
          }
        }
      }
    }
  }

  private static boolean same(Cases.Situation situation, GoldDocument.GoldIncident incident) {
    boolean family =
        incident.types().stream().anyMatch(t -> t.family() == situation.type().family());
    int shared = 0;
    for (Span evidence : incident.evidence()) {
      for (Span clause : situation.clauses()) {
        int end = Math.min(evidence.end(), clause.end());
        shared += Math.max(0, end - Math.max(evidence.start(), clause.start()));
      }
    }
    return family && shared > 0;
  }

  private void addCounting(Path folder, Languages languages) throws IOException {
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
        addCounting(id, pipeline.annotate(document), incident);
      }
    }
  }

  private void addCounting(String id, Document annotated, JsonNode incident) {
    for (Cases.Situation situation : Cases.situations(annotated)) {
      if (situation.main()) {
        boolean day = incident.path("date_precision").asString("").equals("day");
        DateRange date =
            day
                ? DateRange.day(LocalDate.parse(incident.get("date").asString()))
                : DateRange.UNKNOWN;
        Place place =
            new Place(
                "",
                incident.path("city").asString(""),
                incident.path("state").asString(""),
                "US",
                incident.path("lat").asDouble(Double.NaN),
                incident.path("lon").asDouble(Double.NaN),
                PlacePrecision.CITY);
        add(id, situation, date, place, false);
      }
    }
  }

  /**
   * Adds the choices of an incident.
   *
   * @param whole whether a date that no candidate has is one that the text does not say
   */
  private void add(
      String id, Cases.Situation situation, DateRange date, Place place, boolean whole) {
    add(id, dates, situation.dates(), situation.dateRows(), d -> right(d, date), whole);
    boolean unknown = !place.known();
    add(id, places, situation.places(), situation.placeRows(), p -> right(p, place), unknown);
  }

  /**
   * Adds a choice.
   *
   * @param mayBeNone whether, if no candidate is right, the answer is that the text does not say;
   *     else the choice is left out, as the gazetteer lacks its answer
   */
  private static <T> void add(
      String id,
      List<SoftmaxFit.Choice> choices,
      List<T> candidates,
      List<double[]> rows,
      Predicate<T> isRight,
      boolean mayBeNone) {
    boolean[] right = new boolean[candidates.size()];
    boolean any = false;
    for (int i = 1; i < right.length; i++) {
      right[i] = isRight.test(candidates.get(i));
      any |= right[i];
    }
    right[0] = !any;
    if (right.length > 1 && (any || mayBeNone)) {
      choices.add(new SoftmaxFit.Choice(id, rows, right));
    }
  }

  private static boolean right(DateRange candidate, DateRange date) {
    return date.known()
        && candidate.earliest().equals(date.earliest())
        && candidate.latest().equals(date.latest());
  }

  private static boolean right(Place candidate, Place place) {
    if (!place.known() || !candidate.country().equals(place.country())) {
      return false;
    }
    return switch (place.precision()) {
      case POINT, CITY, NEAR ->
          Math.abs(candidate.kilometresTo(place)) <= SAME_KM && fine(candidate.precision());
      case ADMIN1, ADMIN2 ->
          candidate.admin1().equals(place.admin1()) || candidate.kilometresTo(place) <= 150;
      default -> true;
    };
  }

  private static boolean fine(PlacePrecision precision) {
    return switch (precision) {
      case POINT, CITY, NEAR, ROUTE, ADMIN2 -> true;
      default -> false;
    };
  }

  private static void report(String name, FitSituations cases) {
    System.out.printf(
        Locale.ROOT,
        "%s: %d choices of a date, %d without; %d of a place, %d without%n",
        name,
        cases.dates.size(),
        cases.dates.stream().filter(c -> c.right()[0]).count(),
        cases.places.size(),
        cases.places.stream().filter(c -> c.right()[0]).count());
  }

  private static void held(
      String what,
      List<SoftmaxFit.Choice> all,
      List<SoftmaxFit.Choice> marked,
      List<SoftmaxFit.Choice> counting) {
    int width = Cases.bearings().size();
    System.out.printf(
        Locale.ROOT,
        "%s: cross-validated accuracy %.3f on the marked documents, %.3f on counting%n",
        what,
        SoftmaxFit.crossValidated(all, marked, width, FOLDS, PENALTY),
        SoftmaxFit.crossValidated(all, counting, width, FOLDS, PENALTY));
  }

  private static void write(List<SoftmaxFit.Choice> choices, String what, Path file)
      throws IOException {
    List<String> names = Cases.bearings();
    double[] weights = SoftmaxFit.fit(choices, names.size(), PENALTY);
    StringBuilder lines = new StringBuilder("# Weights of the features that choose among " + what);
    lines.append(", fitted by FitSituations.\n");
    for (int k = 0; k < weights.length; k++) {
      if (weights[k] != 0) {
        lines.append(String.format(Locale.ROOT, "%s\t%.3f%n", names.get(k), weights[k]));
      }
    }
    Files.writeString(file, lines.toString());
  }
}
