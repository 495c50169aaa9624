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
 * size, its kind, what the text says it lies in, how well it goes with the places taken for the
 * other names, and where the source's earlier reports lay. That the gazetteer lacks the place meant
 * is one more answer. As features depend on the choices for other names, the names are weighed
 * several times, each time against the choices before, starting from the largest bearers; the first
 * time, against mere guesses, has weights of its own. The sums are turned into probabilities
 * (conditional logit), fitted so that they are right as often as they say. What goes together with
 * what is said by small {@link Trees} beside the weights. The features follow the toponym
 * resolution literature (Leidner 2007; Gritta, Pilehvar and Collier 2018; Halterman 2023).
 */
public final class Resolver {
  private static final int PASSES = 3;

  private final Coarser coarser;
  private final Weighing first;
  private final Weighing later;

  /**
   * Creates a resolver.
   *
   * @param gazetteer where the divisions and countries of uncertain towns are looked up
   * @param first the weight of each feature by its name, against guesses by size
   * @param later the same, against choices that were weighed
   * @param trees what is added to the sums of the later weights
   */
  public Resolver(
      Gazetteer gazetteer,
      ToDoubleFunction<String> first,
      ToDoubleFunction<String> later,
      Trees trees) {
    coarser = new Coarser(gazetteer);
    this.first = new Weighing(first, Trees.NONE);
    this.later = new Weighing(later, trees);
  }

  /** Returns what the later weights and the trees make of the rows of a name, for fitting. */
  public double[] sums(List<double[]> rows) {
    return later.sums(rows);
  }

  /** Returns the numbers of the rows that the trees look at, for fitting. */
  public int[] contenders(List<double[]> rows) {
    return Weighing.contenders(later.plain(rows));
  }

  /** Returns one choice for each naming, in the same order. */
  public List<Choice> resolve(List<Naming> namings, PlacePrior prior) {
    Senses senses = Senses.of(namings);
    Chances chances = new Chances(senses);
    Distances distances = new Distances();
    for (int pass = 0; pass < PASSES - 1; pass++) {
      senses = weigh(senses, chances, distances, prior, pass);
    }
    Surroundings around = new Surroundings(senses, chances, distances, prior);
    List<Choice> bySense = new ArrayList<>(senses.all().size());
    for (Sense sense : senses.all()) {
      List<double[]> traits = sense.traits(around);
      Sense weighed = sense.choose(later.sums(traits));
      bySense.add(coarser.choice(weighed, new Reasons(weighed, traits, later, senses)));
    }
    List<Choice> choices = new ArrayList<>(namings.size());
    for (int i = 0; i < namings.size(); i++) {
      choices.add(bySense.get(senses.numberOf(i)));
    }
    return choices;
  }

  /**
   * Returns the features of every candidate, for fitting: one list for each name that has some.
   *
   * @param passes how often the names were weighed before
   */
  public List<Weighed> weighed(List<Naming> namings, PlacePrior prior, int passes) {
    Senses senses = Senses.of(namings);
    Chances chances = new Chances(senses);
    Distances distances = new Distances();
    for (int pass = 0; pass < passes; pass++) {
      senses = weigh(senses, chances, distances, prior, pass);
    }
    List<Weighed> all = new ArrayList<>();
    Surroundings around = new Surroundings(senses, chances, distances, prior);
    for (Sense sense : senses.all()) {
      if (!sense.candidates().isEmpty()) {
        all.add(new Weighed(sense.namings(), sense.candidates(), sense.traits(around)));
      }
    }
    return all;
  }

  /**
   * The candidates of a name with their features.
   *
   * @param namings the numbers of its namings
   * @param traits one row for each candidate, in the order of {@link #traitNames}, and one for none
   */
  public record Weighed(List<Integer> namings, List<Entry> candidates, List<double[]> traits) {}

  /** The names of the features, in order. */
  public static List<String> traitNames() {
    return Arrays.stream(Trait.values()).map(Trait::words).toList();
  }

  /** Returns the senses with the choices that go best with the present ones. */
  private Senses weigh(
      Senses senses, Chances chances, Distances distances, PlacePrior prior, int pass) {
    Surroundings around = new Surroundings(senses, chances, distances, prior);
    List<Sense> chosen = new ArrayList<>(senses.all().size());
    for (Sense sense : senses.all()) {
      chosen.add(sense.choose((pass == 0 ? first : later).sums(sense.traits(around))));
    }
    return senses.with(chosen);
  }
}
