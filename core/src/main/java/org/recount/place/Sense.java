package org.recount.place;

import java.util.ArrayList;
import java.util.List;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Gazetteer.Kind;

/**
 * One name of a text in one sense, with its candidates and the present choice among them.
 *
 * <p>Beside the places of the gazetteer it weighs one more answer, that the place meant is none of
 * them: the last row of {@link #traits}.
 */
final class Sense {
  private static final double COUNTRY_BONUS = 3;

  /** That the gazetteer lacks the place must be this likely to be the answer. */
  private static final double NONE = 0.6;

  private final Naming naming;
  private final int first;
  private final List<Integer> namings;
  private final List<Spot> spots;
  private final double largest;
  private final double total;
  private final boolean oneCountry;
  private final Pick pick;

  /**
   * The present choice.
   *
   * @param chosen number of the candidate; -1 if there is none
   * @param probabilities of the candidates, then of none of them; empty while it is a mere guess
   */
  private record Pick(int chosen, double[] probabilities) {}

  /** Begins with the largest candidate. */
  Sense(Naming naming, int first) {
    this.naming = naming;
    this.first = first;
    namings = new ArrayList<>();
    spots = new ArrayList<>(naming.candidates().size());
    int chosen = -1;
    double most = 0;
    double sum = 1;
    double best = -1;
    for (Entry entry : naming.candidates()) {
      most = Math.max(most, entry.population());
      sum += entry.population();
      double weight = entry.population() * (entry.kind() == Kind.COUNTRY ? COUNTRY_BONUS : 1);
      if (weight > best) {
        best = weight;
        chosen = spots.size();
      }
      spots.add(Spot.of(entry));
    }
    largest = most;
    total = sum;
    oneCountry = oneCountry(spots);
    pick = new Pick(chosen, new double[0]);
  }

  private Sense(Sense sense, Pick pick) {
    naming = sense.naming;
    first = sense.first;
    namings = sense.namings;
    spots = sense.spots;
    largest = sense.largest;
    total = sense.total;
    oneCountry = sense.oneCountry;
    this.pick = pick;
  }

  void add(int number) {
    namings.add(number);
  }

  int first() {
    return first;
  }

  List<Integer> namings() {
    return namings;
  }

  boolean sameName(Sense other) {
    return naming.name().equals(other.naming.name());
  }

  Naming naming() {
    return naming;
  }

  List<Entry> candidates() {
    return naming.candidates();
  }

  List<Spot> spots() {
    return spots;
  }

  boolean chosen() {
    return pick.chosen() >= 0;
  }

  /** The present choice; only when {@link #chosen}. */
  Spot spot() {
    return spots.get(pick.chosen());
  }

  /** Number of the present choice among the candidates; -1 if it is none of them. */
  int choice() {
    return pick.chosen();
  }

  /** Probability of a candidate; after the last, that of none. 0 while nothing was weighed. */
  double probability(int candidate) {
    return candidate < pick.probabilities().length ? pick.probabilities()[candidate] : 0;
  }

  /** Probability of a candidate; a guess by rank while nothing was weighed. */
  double guess(int candidate) {
    if (pick.probabilities().length > 0) {
      return pick.probabilities()[candidate];
    }
    return spots.size() == 1 ? 1 : 1 / (2.0 + candidate);
  }

  /** How much the present choice counts for others: less while it is a mere guess. */
  double trust() {
    boolean weighed = pick.probabilities().length > 0;
    return weighed || spots.size() == 1 || oneCountry ? 1 : 0.4;
  }

  /** What this sense adds to the count of its country: more when it is named often. */
  double weight() {
    return chosen() ? trust() * (1 + 0.3 * (namings.size() - 1)) : 0;
  }

  private static boolean oneCountry(List<Spot> spots) {
    for (Spot spot : spots) {
      if (!spot.country().equals(spots.get(0).country())) {
        return false;
      }
    }
    return true;
  }

  /** Returns the features of each candidate, then those of none; empty without candidates. */
  List<double[]> traits(Surroundings around) {
    List<double[]> rows = new ArrayList<>(spots.size() + 1);
    if (spots.isEmpty()) {
      return rows;
    }
    around.leaveOut(this);
    for (int i = 0; i < spots.size(); i++) {
      double[] row = new double[Trait.COUNT];
      size(row, spots.get(i).entry(), i);
      kind(row, spots.get(i));
      around.describe(row, this, i);
      rows.add(row);
    }
    around.takeBack(this);
    around.compare(rows);
    rows.add(nothing(rows));
    return rows;
  }

  private void size(double[] row, Entry entry, int rank) {
    double people = entry.population();
    set(row, Trait.POPULATION, Math.log10(people + 1) / 7);
    set(row, Trait.SHARE_OF_LARGEST, people / (largest + 1));
    set(row, Trait.SHARE_OF_ALL, people / total);
    set(row, Trait.LARGEST, rank == 0 ? 1 : 0);
    set(row, Trait.RANK, Math.min(rank, 10) / 10.0);
    double often = Math.log(1 + namings.size()) / 3;
    set(row, Trait.OFTEN_AND_LARGE, often * people / (largest + 1));
  }

  private boolean holdsNamesake(Spot spot) {
    Kind kind = spot.entry().kind();
    if (kind == Kind.ADMIN1 || kind == Kind.ADMIN2) {
      for (Spot other : spots) {
        boolean city = other.entry().kind() == Kind.CITY && other.unit().equals(spot.unit());
        if (city && 5 * other.entry().population() > spot.entry().population()) {
          return true;
        }
      }
    }
    return false;
  }

  private void kind(double[] row, Spot spot) {
    Entry entry = spot.entry();
    Trait kind =
        switch (entry.kind()) {
          case COUNTRY -> Trait.IS_COUNTRY;
          case ADMIN1 -> Trait.IS_ADMIN1;
          case ADMIN2 -> Trait.IS_ADMIN2;
          case CITY -> Trait.IS_CITY;
          case SITE -> Trait.IS_SITE;
          case REGION -> Trait.IS_REGION;
          case CONTINENT -> Trait.IS_CONTINENT;
        };
    set(row, kind, 1);
    set(row, entry.primary() ? Trait.MAIN_NAME : Trait.ALTERNATE_NAME, 1);
    if (naming.wanted().isPresent()) {
      boolean wanted = naming.wanted().get() == entry.kind();
      set(row, wanted ? Trait.WANTED_KIND : Trait.UNWANTED_KIND, 1);
    } else {
      set(row, Trait.IS_DIVISION_OF_NAMESAKE_CITY, holdsNamesake(spot) ? 1 : 0);
    }
  }

  private double[] nothing(List<double[]> rows) {
    double[] row = new double[Trait.COUNT];
    set(row, Trait.NOTHING, 1);
    set(row, Trait.NOTHING_AND_SMALL, 1 - Math.log10(largest + 1) / 7);
    set(row, Trait.NOTHING_AND_FEW, 1.0 / spots.size());
    set(row, Trait.NOTHING_AND_ONE_WORD, naming.name().indexOf(' ') < 0 ? 1 : 0);
    boolean elsewhere =
        rows.stream().allMatch(r -> r[Trait.IN_WHAT_DOES_NOT_HOLD_IT.ordinal()] > 0);
    set(row, Trait.NOTHING_AND_ELSEWHERE, elsewhere ? 1 : 0);
    return row;
  }

  private static void set(double[] row, Trait trait, double value) {
    row[trait.ordinal()] = value;
  }

  /**
   * Returns this sense with the answer of the largest sum.
   *
   * @param sums one for each candidate, then one for none of them; empty without candidates
   */
  Sense choose(double[] sums) {
    if (sums.length == 0) {
      return this;
    }
    int best = 0;
    for (int i = 1; i < spots.size(); i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    double[] probabilities = new double[sums.length];
    double all = 0;
    for (int i = 0; i < sums.length; i++) {
      probabilities[i] = Math.exp(sums[i] - sums[best]);
      all += probabilities[i];
    }
    for (int i = 0; i < sums.length; i++) {
      probabilities[i] /= all;
    }
    // Of bearers whose people nobody has counted, smallness cannot be held against them.
    boolean none = largest > 0 && probabilities[spots.size()] > NONE;
    return new Sense(this, new Pick(none ? -1 : best, probabilities));
  }
}
