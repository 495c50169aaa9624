package org.recount.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recount.document.Document;
import org.recount.document.LanguagePack;
import org.recount.document.PlaceReader;
import org.recount.gazetteer.PackedGazetteer;
import org.recount.lang.en.English;
import org.recount.lang.en.EnglishPlaces;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.place.Resolver;
import org.recount.quantity.Features;

/**
 * Fits the weights that tell place names from other names and choose among places of one name, on
 * marked documents, and prints how they do on documents they were not fitted on.
 *
 * <p>Arguments: the folder of the marked place names, the file of the clues' weights, the file of
 * the resolver's weights.
 */
public final class FitPlaces {
  private static final int FOLDS = 5;

  /** Within this distance two points are the same place, as is usual in the literature. */
  private static final double SAME_KM = 161;

  private FitPlaces() {}

  /** Runs the fit. */
  public static void main(String[] words) throws IOException {
    LanguagePack pack = new English();
    PlaceReader reader =
        new PlaceReader(
            "en/places", EnglishPlaces.words(), EnglishPlaces.demonyms(), new PackedGazetteer());
    List<LogisticFit.Example> names = new ArrayList<>();
    List<SoftmaxFit.Choice> choices = new ArrayList<>();
    for (GeoGold gold : GeoGold.read(Path.of(words[0]))) {
      addNames(gold, reader.possible(gold.document(pack)), names, 1);
      GeoGold capitals = gold.inCapitals();
      addNames(capitals, reader.possible(capitals.document(pack)), names, 0.3);
      addChoices(gold, reader, gold.document(pack), choices);
    }
    fitNames(names, Path.of(words[1]));
    fitChoices(choices, Path.of(words[2]));
  }

  private static void addNames(
      GeoGold gold,
      List<PlaceReader.Possible> names,
      List<LogisticFit.Example> examples,
      double weight) {
    for (PlaceReader.Possible name : names) {
      Features features = new Features();
      name.clues().forEach(clue -> features.set(clue, 1));
      boolean marked = gold.toponyms().stream().anyMatch(m -> m.span().overlaps(name.span()));
      examples.add(new LogisticFit.Example(gold.id(), features, marked, weight));
    }
  }

  private static void addChoices(
      GeoGold gold, PlaceReader reader, Document document, List<SoftmaxFit.Choice> choices) {
    for (PlaceReader.Ambiguous name : reader.ambiguous(document)) {
      for (GeoGold.Marked marked : gold.toponyms()) {
        if (marked.span().overlaps(name.span()) && !Double.isNaN(marked.latitude())) {
          addChoice(gold.id(), name, marked, choices);
          break;
        }
      }
    }
  }

  /** Right are the nearest candidates, if the nearest is near enough. */
  private static void addChoice(
      String document,
      PlaceReader.Ambiguous name,
      GeoGold.Marked marked,
      List<SoftmaxFit.Choice> choices) {
    Place point =
        new Place("", "", "", "", marked.latitude(), marked.longitude(), PlacePrecision.POINT);
    double nearest = SAME_KM;
    for (Entry entry : name.candidates()) {
      nearest = Math.min(nearest, entry.place().kilometresTo(point));
    }
    boolean[] right = new boolean[name.candidates().size()];
    int count = 0;
    for (int i = 0; i < right.length; i++) {
      double distance = name.candidates().get(i).place().kilometresTo(point);
      right[i] = nearest < SAME_KM && distance <= Math.max(nearest + 1, 5);
      count += right[i] ? 1 : 0;
    }
    if (count > 0 && count < right.length) {
      choices.add(new SoftmaxFit.Choice(document, name.traits(), right));
    }
  }

  private static void fitNames(List<LogisticFit.Example> examples, Path file) throws IOException {
    double[] held = LogisticFit.crossValidated(examples, FOLDS);
    int right = 0;
    for (int i = 0; i < held.length; i++) {
      right += held[i] >= 0.5 == examples.get(i).answer() ? 1 : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "names: %d cases, cross-validated accuracy %.4f%n",
        held.length,
        (double) right / held.length);
    StringBuilder lines = new StringBuilder();
    lines.append("# Weights of the clues that words are a place name; see PlaceReader.\n");
    for (Map.Entry<String, Double> weight : LogisticFit.fit(examples).entrySet()) {
      lines.append(weight.getKey()).append('\t').append(weight.getValue()).append('\n');
    }
    Files.writeString(file, lines.toString());
  }

  private static void fitChoices(List<SoftmaxFit.Choice> choices, Path file) throws IOException {
    List<String> names = Resolver.traitNames();
    System.out.printf(
        Locale.ROOT,
        "places: %d choices, cross-validated accuracy %.4f%n",
        choices.size(),
        SoftmaxFit.crossValidated(choices, names.size(), FOLDS));
    double[] weights = SoftmaxFit.fit(choices, names.size());
    StringBuilder lines = new StringBuilder();
    lines.append("# Weights of the features that choose among places of one name; see Resolver.\n");
    for (int k = 0; k < weights.length; k++) {
      lines.append(String.format(Locale.ROOT, "%s\t%.3f%n", names.get(k), weights[k]));
    }
    Files.writeString(file, lines.toString());
  }
}
