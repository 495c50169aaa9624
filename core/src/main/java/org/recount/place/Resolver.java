package org.recount.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    Senses senses = Senses.of(namings);
    for (int pass = 0; pass < PASSES; pass++) {
      senses = weigh(senses);
    }
    List<Choice> bySense = senses.all().stream().map(Sense::choice).toList();
    List<Choice> choices = new ArrayList<>(namings.size());
    for (int i = 0; i < namings.size(); i++) {
      choices.add(bySense.get(senses.numberOf(i)));
    }
    return choices;
  }

  /**
   * Returns the features of every candidate in each pass, for fitting: one list for each name with
   * several candidates.
   */
  public List<Weighed> weighed(List<Naming> namings) {
    Senses senses = Senses.of(namings);
    List<Weighed> all = new ArrayList<>();
    for (int pass = 0; pass < PASSES; pass++) {
      Surroundings around = new Surroundings(senses);
      for (Sense sense : senses.all()) {
        if (sense.candidates().size() > 1) {
          all.add(new Weighed(sense.first(), sense.candidates(), sense.traits(around)));
        }
      }
      senses = weigh(senses);
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
    return Arrays.stream(Trait.values()).map(Trait::words).toList();
  }

  /** Returns the senses with the choices that go best with the present ones. */
  private Senses weigh(Senses senses) {
    Surroundings around = new Surroundings(senses);
    List<Sense> chosen = new ArrayList<>(senses.all().size());
    for (Sense sense : senses.all()) {
      List<double[]> traits = sense.traits(around);
      double[] sums = new double[traits.size()];
      for (int i = 0; i < sums.length; i++) {
        sums[i] = sum(traits.get(i));
      }
      chosen.add(sense.choose(sums));
    }
    return senses.with(chosen);
  }

  private double sum(double[] traits) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * traits[i];
    }
    return sum;
  }
}
