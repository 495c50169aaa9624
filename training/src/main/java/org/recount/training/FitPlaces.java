package org.recount.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recount.document.Document;
import org.recount.document.LanguagePack;
import org.recount.document.Mention;
import org.recount.document.Mention.Toponym;
import org.recount.document.PlaceReader;
import org.recount.gazetteer.PackedGazetteer;
import org.recount.lang.en.English;
import org.recount.lang.fr.French;
import org.recount.training.PlaceFit.Case;
import org.recount.training.PlaceFit.Fitted;

/**
 * Fits the weights that tell place names from other names and choose among places of one name, on
 * marked documents, and prints how they do on documents they were not fitted on.
 *
 * <p>Arguments: the folder of the marked place names, the folder of the project, whose weights are
 * written.
 */
public final class FitPlaces {
  private static final int FOLDS = 5;
  private static final int LEAST_DOCUMENTS = 3;

  private static final String TREES_HEAD =
      "# Trees that add to the sums of the likeliest places of a name, written by FitPlaces.\n"
          + "# After a question comes what holds for yes, then what holds for no.\n";

  private FitPlaces() {}

  /** Runs the fit. */
  public static void main(String[] words) throws IOException {
    List<Case> cases = cases(GeoGold.read(Path.of(words[0])), new English());
    List<Case> french = cases(FrenchCases.read(), new French());
    PlaceFit fit = new PlaceFit(new PackedGazetteer(), vocabulary(cases), french);
    double temperature = crossValidate(fit, cases);
    if (words.length > 1) {
      write(PlaceFit.cooled(fit.fit(cases), temperature), Path.of(words[1]));
    }
  }

  private static List<Case> cases(List<GeoGold> all, LanguagePack pack) {
    SourcePlaces sources = new SourcePlaces(all, new PackedGazetteer());
    List<Case> cases = new ArrayList<>();
    for (GeoGold gold : all) {
      Document capitals = gold.inCapitals().document(pack);
      cases.add(new Case(gold, gold.document(pack), capitals, sources.prior(gold)));
    }
    return cases;
  }

  private static Set<String> vocabulary(List<Case> cases) {
    Map<String, Integer> documents = new HashMap<>();
    for (Case one : cases) {
      Set<String> here = new HashSet<>();
      Document document = one.document();
      for (int i = 0; i < document.tokens().size(); i++) {
        if (Character.isLowerCase(document.text().charAt(document.tokens().start(i)))) {
          here.add(document.tokens().word(i));
        }
      }
      here.forEach(word -> documents.merge(word, 1, Integer::sum));
    }
    documents.values().removeIf(count -> count < LEAST_DOCUMENTS);
    Set<String> all = new HashSet<>(documents.keySet());
    all.addAll(Set.of("name", "unlisted", "people"));
    return all;
  }

  /** Prints the figures of held-out documents; returns the temperature that suits them. */
  private static double crossValidate(PlaceFit fit, List<Case> cases) {
    Map<String, PlaceScore> english = new TreeMap<>();
    Map<String, PlaceScore> shared = new TreeMap<>();
    Map<String, PlaceScore> known = new TreeMap<>();
    Calibration calibration = new Calibration();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Case> others = new ArrayList<>();
      List<Case> held = new ArrayList<>();
      for (Case one : cases) {
        boolean mine = Math.floorMod(one.gold().id().hashCode(), FOLDS) == fold;
        (mine ? held : others).add(one);
      }
      Fitted fitted = fit.fit(others);
      PlaceReader full = fit.reader(fitted.english(), fitted);
      PlaceReader plain = fit.reader(fitted.shared(), fitted);
      calibration.add(fit.held(held, fitted), fit.resolver(fitted));
      for (Case one : held) {
        score(english, one, full.read(one.document()));
        score(shared, one, plain.read(one.document()));
        score(known, one, full.read(one.document().with(one.prior())));
      }
    }
    print("English", english);
    print("without words", shared);
    print("source known", known);
    double temperature = calibration.temperature();
    System.out.printf(
        Locale.ROOT, "temperature %.2f%n%s", temperature, calibration.table(temperature));
    return temperature;
  }

  private static void score(Map<String, PlaceScore> scores, Case one, List<Mention> found) {
    scores
        .computeIfAbsent(one.gold().set(), set -> new PlaceScore())
        .add(one.gold(), found.stream().map(Toponym.class::cast).toList());
  }

  private static void print(String title, Map<String, PlaceScore> scores) {
    for (Map.Entry<String, PlaceScore> set : scores.entrySet()) {
      System.out.printf("%-14s %-11s %s%n", title, set.getKey(), set.getValue().line());
    }
  }

  private static void write(Fitted fitted, Path project) throws IOException {
    Path core = project.resolve("core/src/main/resources/org/recount");
    Path english =
        project.resolve("languages/en/src/main/resources/org/recount/lang/en/toponyms.tsv");
    String clues = "# Weights of the clues that words are a place name, written by FitPlaces.\n";
    write(core.resolve("document/toponyms-first.tsv"), clues, fitted.first());
    write(core.resolve("document/toponyms.tsv"), clues, fitted.shared());
    write(english, clues, fitted.english());
    String traits =
        "# Weights of the features that choose among places of one name, written by FitPlaces.\n";
    write(core.resolve("place/resolver-first.tsv"), traits, fitted.resolverFirst());
    write(core.resolve("place/resolver.tsv"), traits, fitted.resolver());
    Files.writeString(core.resolve("place/resolver-trees.txt"), TREES_HEAD + fitted.trees().text());
  }

  private static void write(Path file, String head, Map<String, Double> weights)
      throws IOException {
    StringBuilder lines = new StringBuilder(head);
    weights.forEach((name, weight) -> lines.append(name).append('\t').append(weight).append('\n'));
    Files.writeString(file, lines.toString());
  }
}
