package org.recount.place;

import java.util.ArrayList;
import java.util.List;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Gazetteer.Kind;

/** One name of a text in one sense, with its candidates and the present choice among them. */
final class Sense {
  private static final double COUNTRY_BONUS = 3;

  private final Naming naming;
  private final int first;
  private final List<Integer> namings = new ArrayList<>();
  private final List<Spot> spots = new ArrayList<>();
  private final double largest;
  private final double total;
  private final Pick pick;

  /**
   * The present choice.
   *
   * @param chosen number of the candidate; -1 if there is none
   * @param weighed whether it was weighed against other names, rather than guessed by size
   */
  private record Pick(int chosen, double probability, boolean weighed) {}

  /** Begins with the largest candidate. */
  Sense(Naming naming, int first) {
    this.naming = naming;
    this.first = first;
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
    pick = new Pick(chosen, 0, false);
  }

  private Sense(Sense sense, Pick pick) {
    naming = sense.naming;
    first = sense.first;
    namings.addAll(sense.namings);
    spots.addAll(sense.spots);
    largest = sense.largest;
    total = sense.total;
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

  /** How much the present choice counts for others: less while it is a mere guess. */
  double trust() {
    return pick.weighed() || spots.size() == 1 || oneCountry() ? 1 : 0.4;
  }

  private boolean oneCountry() {
    String country = spots.get(0).country();
    return spots.stream().allMatch(spot -> spot.country().equals(country));
  }

  List<double[]> traits(Surroundings around) {
    List<double[]> rows = new ArrayList<>(spots.size());
    int rank = 0;
    for (Spot spot : spots) {
      double[] row = new double[Trait.values().length];
      size(row, spot.entry(), rank++);
      kind(row, spot.entry());
      set(row, Trait.IS_DIVISION_OF_NAMESAKE_CITY, holdsNamesake(spot) ? 1 : 0);
      around.describe(row, this, spot);
      rows.add(row);
    }
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

  private void kind(double[] row, Entry entry) {
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
    }
  }

  private static void set(double[] row, Trait trait, double value) {
    row[trait.ordinal()] = value;
  }

  /** Returns this sense with the candidate of the largest sum; itself if it has no candidate. */
  Sense choose(double[] sums) {
    if (!chosen()) {
      return this;
    }
    int best = pick.chosen();
    for (int i = 0; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    double all = 0;
    for (double sum : sums) {
      all += Math.exp(sum - sums[best]);
    }
    return new Sense(this, new Pick(best, 1 / all, true));
  }

  Choice choice() {
    if (!chosen()) {
      return new Choice(Place.UNKNOWN, Kind.CITY, 0, "the gazetteer has no place of this name");
    }
    Entry entry = spot().entry();
    return new Choice(entry.place(), entry.kind(), pick.probability(), Reasons.of(this));
  }
}
