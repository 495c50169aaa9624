package org.recount.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recount.document.ClueWeights;
import org.recount.document.Demonyms;
import org.recount.document.Document;
import org.recount.document.PlaceReader;
import org.recount.document.PlaceReader.Possible;
import org.recount.document.PlaceWords;
import org.recount.lang.en.EnglishPlaces;
import org.recount.lang.fr.FrenchPlaces;
import org.recount.place.Gazetteer;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Gazetteer.Kind;
import org.recount.place.PlacePrior;
import org.recount.place.Resolver;
import org.recount.place.Trees;

/** Fits all weights of place names on some marked documents. */
final class PlaceFit {
  private static final double CAPITALS_WEIGHT = 0.3;
  private static final int LEAST_DOCUMENTS = 3;
  private static final double CLUE_PENALTY = 1;
  private static final double TRAIT_PENALTY = 1;

  private final Gazetteer gazetteer;
  private final Set<String> vocabulary;
  private final List<Case> frenchCases;

  /**
   * A marked document as the program reads it.
   *
   * @param capitals the same in capitals
   * @param prior what other marked documents of its source say
   */
  record Case(GeoGold gold, Document document, Document capitals, PlacePrior prior) {}

  /**
   * Fitted weights by name.
   *
   * @param first of the clues, before other namings are known
   * @param shared of the clues, for any language
   * @param english of the clues, with those of English words
   */
  record Fitted(
      Map<String, Double> first,
      Map<String, Double> shared,
      Map<String, Double> english,
      Map<String, Double> resolverFirst,
      Map<String, Double> resolver,
      Trees trees) {}

  PlaceFit(Gazetteer gazetteer, Set<String> vocabulary, List<Case> frenchCases) {
    this.gazetteer = gazetteer;
    this.frenchCases = frenchCases;
    this.vocabulary = vocabulary;
  }

  PlaceReader reader(Map<String, Double> second, Fitted fitted) {
    return reader(EnglishPlaces.words(), EnglishPlaces.demonyms(), second, fitted);
  }

  private PlaceReader french(Map<String, Double> second, Fitted fitted) {
    return reader(FrenchPlaces.words(), FrenchPlaces.demonyms(), second, fitted);
  }

  private PlaceReader reader(
      PlaceWords words, Demonyms demonyms, Map<String, Double> second, Fitted fitted) {
    return new PlaceReader(
        "places",
        words,
        demonyms,
        gazetteer,
        new PlaceReader.Weights(
            ClueWeights.of(fitted.first()), ClueWeights.of(second), resolver(fitted)));
  }

  Resolver resolver(Fitted fitted) {
    return new Resolver(
        gazetteer,
        name -> fitted.resolverFirst().getOrDefault(name, 0.0),
        name -> fitted.resolver().getOrDefault(name, 0.0),
        fitted.trees());
  }

  Fitted fit(List<Case> cases) {
    Fitted none = new Fitted(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Trees.NONE);
    List<StretchFit.Text> texts = texts(cases, reader(Map.of(), none), false);
    texts.addAll(texts(frenchCases, french(Map.of(), none), true));
    Map<String, Double> first =
        rounded(
            StretchFit.fit(
                texts,
                name -> !PlaceReader.ofWord(name) && !name.startsWith("elsewhere"),
                LEAST_DOCUMENTS,
                CLUE_PENALTY));
    Fitted begun = new Fitted(first, first, first, Map.of(), Map.of(), Trees.NONE);
    texts = texts(cases, reader(first, begun), false);
    Map<String, Double> english =
        rounded(StretchFit.fit(texts, this::admitted, LEAST_DOCUMENTS, CLUE_PENALTY));
    texts = texts(cases, reader(first, begun), true);
    texts.addAll(texts(frenchCases, french(first, begun), true));
    Map<String, Double> shared =
        rounded(StretchFit.fit(texts, PlaceFit::sharedClue, LEAST_DOCUMENTS, CLUE_PENALTY));
    return resolver(cases, new Fitted(first, shared, english, Map.of(), Map.of(), Trees.NONE));
  }

  /** Names of another language than the gazetteer's own are alternate ones. */
  private static boolean sharedClue(String name) {
    return !PlaceReader.ofWord(name) && !name.startsWith("main name");
  }

  /** Words that are never written small could be the names of persons: they get no weights. */
  private boolean admitted(String clue) {
    if (!PlaceReader.ofWord(clue) || clue.startsWith("ending|")) {
      return true;
    }
    String[] parts = clue.split("\\|");
    for (int i = 1; i < parts.length; i++) {
      boolean sign = parts[i].isEmpty() || !Character.isLetterOrDigit(parts[i].charAt(0));
      if (!sign && !vocabulary.contains(parts[i])) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, Double> rounded(Map<String, Double> weights) {
    Map<String, Double> rounded = new TreeMap<>();
    weights.forEach(
        (name, weight) -> {
          double value = Math.round(weight * 1000) / 1000.0;
          if (Math.abs(value) >= 0.01) {
            rounded.put(name, value);
          }
        });
    return rounded;
  }

  private static List<StretchFit.Text> texts(
      List<Case> cases, PlaceReader reader, boolean demonyms) {
    List<StretchFit.Text> texts = new ArrayList<>();
    for (Case one : cases) {
      texts.add(text(one.gold(), one.document(), reader, 1, demonyms));
      texts.add(text(one.gold(), one.capitals(), reader, CAPITALS_WEIGHT, demonyms));
    }
    return texts;
  }

  private static StretchFit.Text text(
      GeoGold gold, Document document, PlaceReader reader, double weight, boolean demonyms) {
    List<StretchFit.Stretch> stretches = new ArrayList<>();
    for (Possible possible : reader.possible(document)) {
      // This set leaves out demonyms, which the others mark.
      boolean all = demonyms || gold.set().equals("geovirus");
      boolean people = possible.people() && all && !gold.overlaps(possible.span());
      boolean right = people || gold.marks(possible.span());
      stretches.add(
          new StretchFit.Stretch(possible.first(), possible.last(), right, possible.clues()));
    }
    return new StretchFit.Text(gold.id(), weight, document.tokens().size(), stretches);
  }

  private Fitted resolver(List<Case> cases, Fitted names) {
    int width = Resolver.traitNames().size();
    List<CandidateFit.Choice> start = allChoices(cases, names, 0);
    Map<String, Double> first = named(CandidateFit.fit(start, width, TRAIT_PENALTY));
    Fitted once = with(names, first, first);
    List<CandidateFit.Choice> second = allChoices(cases, once, 1);
    Map<String, Double> later = named(CandidateFit.fit(second, width, TRAIT_PENALTY));
    Fitted twice = with(names, first, later);
    List<CandidateFit.Choice> third = allChoices(cases, twice, 2);
    second.addAll(third);
    Map<String, Double> last = named(CandidateFit.fit(second, width, TRAIT_PENALTY));
    return grown(third, with(names, first, last));
  }

  /** Grows trees on what the weights put first. */
  private Fitted grown(List<CandidateFit.Choice> choices, Fitted fitted) {
    Resolver resolver = resolver(fitted);
    List<CandidateFit.Choice> few = new ArrayList<>();
    List<double[]> sums = new ArrayList<>();
    for (CandidateFit.Choice choice : choices) {
      List<double[]> rows = new ArrayList<>();
      int[] contenders = resolver.contenders(choice.rows());
      boolean[] right = new boolean[contenders.length];
      boolean any = false;
      for (int i = 0; i < right.length; i++) {
        rows.add(choice.rows().get(contenders[i]));
        right[i] = choice.right()[contenders[i]];
        any |= right[i];
      }
      if (any) {
        few.add(new CandidateFit.Choice(choice.document(), choice.weight(), rows, right));
        sums.add(resolver.sums(rows));
      }
    }
    return with(fitted, fitted.resolverFirst(), fitted.resolver(), TreeFit.fit(few, sums));
  }

  private static Fitted with(Fitted names, Map<String, Double> first, Map<String, Double> later) {
    return with(names, first, later, Trees.NONE);
  }

  private static Fitted with(
      Fitted names, Map<String, Double> first, Map<String, Double> later, Trees trees) {
    return new Fitted(names.first(), names.shared(), names.english(), first, later, trees);
  }

  private static Map<String, Double> named(double[] weights) {
    Map<String, Double> named = new TreeMap<>();
    for (int k = 0; k < weights.length; k++) {
      named.put(Resolver.traitNames().get(k), Math.round(weights[k] * 1000) / 1000.0);
    }
    return named;
  }

  private List<CandidateFit.Choice> allChoices(List<Case> cases, Fitted fitted, int passes) {
    List<CandidateFit.Choice> all = choices(cases, reader(fitted.english(), fitted), passes);
    all.addAll(choices(frenchCases, french(fitted.shared(), fitted), passes));
    return all;
  }

  /** Returns the choices in some documents as the last pass weighs them. */
  List<CandidateFit.Choice> held(List<Case> cases, Fitted fitted) {
    return choices(cases, reader(fitted.english(), fitted), 2);
  }

  /** Returns the same weights with the sums of the last passes divided by a temperature. */
  static Fitted cooled(Fitted fitted, double temperature) {
    Map<String, Double> cooled = new TreeMap<>();
    fitted
        .resolver()
        .forEach(
            (name, weight) -> cooled.put(name, Math.round(weight / temperature * 1000) / 1000.0));
    return with(fitted, fitted.resolverFirst(), cooled, fitted.trees().times(1 / temperature));
  }

  /** Half of the weight goes to each text without what is known of its source. */
  List<CandidateFit.Choice> choices(List<Case> cases, PlaceReader reader, int passes) {
    List<CandidateFit.Choice> choices = new ArrayList<>();
    for (Case one : cases) {
      boolean known = !one.prior().equals(PlacePrior.NONE);
      add(one.gold(), reader.named(one.document(), passes), known ? 0.5 : 1, choices);
      if (known) {
        add(one.gold(), reader.named(one.document().with(one.prior()), passes), 0.5, choices);
      }
    }
    return choices;
  }

  private static void add(
      GeoGold gold,
      List<PlaceReader.Named> names,
      double weight,
      List<CandidateFit.Choice> choices) {
    for (PlaceReader.Named name : names) {
      for (GeoGold.Marked marked : gold.toponyms()) {
        boolean known = marked.placed() || !marked.kind().isEmpty();
        if (known && name.spans().stream().anyMatch(marked.span()::overlaps)) {
          long count = name.spans().stream().filter(gold::overlaps).count();
          double often = weight * Math.sqrt(count);
          add(
              gold.id(),
              name,
              marked.placed() ? right(name, marked) : right(name, marked.kind()),
              often,
              choices);
          break;
        }
      }
    }
  }

  private static void add(
      String document,
      PlaceReader.Named name,
      boolean[] right,
      double weight,
      List<CandidateFit.Choice> choices) {
    for (boolean one : right) {
      if (one) {
        choices.add(new CandidateFit.Choice(document, weight, name.traits(), right));
        return;
      }
    }
  }

  /** Right are the nearest candidates, if the nearest is near enough; else none. */
  private static boolean[] right(PlaceReader.Named name, GeoGold.Marked marked) {
    int size = name.candidates().size();
    double nearest = Double.MAX_VALUE;
    boolean wide = false;
    for (Entry entry : name.candidates()) {
      nearest = Math.min(nearest, PlaceScore.kilometres(marked, entry.place()));
      wide |= entry.kind() == Kind.COUNTRY || entry.kind() == Kind.ADMIN1;
      wide |= entry.kind() == Kind.REGION || entry.kind() == Kind.CONTINENT;
    }
    boolean[] right = new boolean[size + 1];
    if (nearest > PlaceScore.SAME_KM) {
      // The middle of a wide place is a matter of taste: that says nothing against it.
      right[size] = !wide;
      return right;
    }
    for (int i = 0; i < size; i++) {
      double distance = PlaceScore.kilometres(marked, name.candidates().get(i).place());
      right[i] = distance <= Math.max(nearest + 1, 5);
    }
    return right;
  }

  /** Right is the most populous candidate of the kind. */
  private static boolean[] right(PlaceReader.Named name, String kind) {
    boolean[] right = new boolean[name.candidates().size() + 1];
    for (int i = 0; i < name.candidates().size(); i++) {
      if (name.candidates().get(i).kind().name().equals(kind)) {
        right[i] = true;
        return right;
      }
    }
    return right;
  }
}
