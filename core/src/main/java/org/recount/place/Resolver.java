package org.recount.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.recount.place.Gazetteer.Entry;

/**
 * Decides which place each name of a text stands for.
 *
 * <p>A name has one sense in a text. Every candidate of a name is weighed by named features: its
 * size, its kind, what the text says it lies in, and how well it goes with the places taken for the
 * other names. As the latter depend on each other, the names are weighed several times, each time
 * against the choices before, starting from the largest bearers. The features follow the toponym
 * resolution literature (Leidner 2007; Gritta, Pilehvar and Collier 2018; Halterman 2023); the
 * weights are in {@code resolver.tsv}.
 */
public final class Resolver {
  private static final int PASSES = 2;

  private final double[] weights = new double[Trait.values().length];

  /**
   * Creates a resolver.
   *
   * @param weights the weight of each feature by its name, as in {@code resolver.tsv}
   */
  public Resolver(ToDoubleFunction<String> weights) {
    for (Trait trait : Trait.values()) {
      this.weights[trait.ordinal()] = weights.applyAsDouble(trait.words());
    }
  }

  /** Returns one choice for each naming, in the same order. */
  public List<Choice> resolve(List<Naming> namings) {
    Map<String, Sense> senses = senses(namings);
    for (int pass = 0; pass < PASSES; pass++) {
      senses = weigh(senses, namings);
    }
    List<Choice> choices = new ArrayList<>();
    for (Naming naming : namings) {
      choices.add(senses.get(naming.sense()).choice());
    }
    return choices;
  }

  /**
   * Returns the features of every candidate in the last pass, for fitting: one list for each name
   * with several candidates.
   */
  public List<Weighed> weighed(List<Naming> namings) {
    Map<String, Sense> senses = senses(namings);
    for (int pass = 0; pass < PASSES - 1; pass++) {
      senses = weigh(senses, namings);
    }
    Surroundings around = new Surroundings(namings, senses);
    List<Weighed> all = new ArrayList<>();
    for (int i = 0; i < namings.size(); i++) {
      Sense sense = senses.get(namings.get(i).sense());
      if (sense.first() == i) {
        all.add(new Weighed(i, sense.candidates(), sense.traits(around)));
      }
    }
    return all;
  }

  /**
   * The candidates of a naming with their features.
   *
   * @param naming its number
   * @param traits one row for each candidate, in the order of {@link #traitNames}
   */
  public record Weighed(int naming, List<Entry> candidates, List<double[]> traits) {}

  /** The names of the features, in order. */
  public static List<String> traitNames() {
    List<String> names = new ArrayList<>();
    for (Trait trait : Trait.values()) {
      names.add(trait.words());
    }
    return names;
  }

  private static Map<String, Sense> senses(List<Naming> namings) {
    Map<String, Sense> senses = new HashMap<>();
    for (int i = 0; i < namings.size(); i++) {
      Naming naming = namings.get(i);
      int number = i;
      senses.computeIfAbsent(naming.sense(), k -> new Sense(naming, number)).add(i);
    }
    return senses;
  }

  /** Returns the senses with the choices that go best with the present ones. */
  private Map<String, Sense> weigh(Map<String, Sense> senses, List<Naming> namings) {
    Surroundings around = new Surroundings(namings, senses);
    Map<String, Sense> chosen = new HashMap<>();
    senses.forEach(
        (name, sense) ->
            chosen.put(
                name,
                sense.choose(sense.traits(around).stream().mapToDouble(this::sum).toArray())));
    return chosen;
  }

  private double sum(double[] traits) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * traits[i];
    }
    return sum;
  }
}
