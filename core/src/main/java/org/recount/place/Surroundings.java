package org.recount.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.place.Gazetteer.Kind;

/** What the other names of a text say about one of them. */
final class Surroundings {
  private static final int NEIGHBOURS = 3;
  private static final int EARLY = 300;
  private static final double COSINE_OF_150_KM = Math.cos(150 / 6_371.0);

  /** Distances are looked at for at most this many other names; more would add time, not truth. */
  private static final int MOST_OTHERS = 24;

  private final Senses senses;
  private final List<Sense> local = new ArrayList<>();
  private final Map<String, Double> byCountry = new HashMap<>();
  private final Map<String, Double> byUnit = new HashMap<>();
  private final Set<String> countriesNamed = new HashSet<>();
  private final Map<String, Integer> unitsNamed = new HashMap<>();
  private final PlacePrior prior;
  private final Masses masses;
  private final Chances chances;
  private final Distances distances;
  private final String mainCountry;
  private final String mainUnit;
  private final double total;

  Surroundings(Senses senses, Chances chances, Distances distances, PlacePrior prior) {
    this.senses = senses;
    this.chances = chances;
    this.distances = distances;
    this.prior = prior;
    masses = new Masses(senses);
    for (Sense sense : senses.all()) {
      if (sense.chosen()) {
        take(sense, sense.spot());
      }
    }
    double sum = 0;
    for (double share : byCountry.values()) {
      sum += share;
    }
    total = sum;
    mainCountry = main(byCountry);
    mainUnit = main(byUnit);
  }

  /** The key with most; the first by name among equals, nothing if there is none. */
  private static String main(Map<String, Double> shares) {
    double most = 0;
    String main = "";
    for (Map.Entry<String, Double> share : shares.entrySet()) {
      boolean more = share.getValue() > most;
      boolean named = !share.getKey().isEmpty();
      if (named && (more || share.getValue() == most && share.getKey().compareTo(main) < 0)) {
        most = share.getValue();
        main = share.getKey();
      }
    }
    return main;
  }

  private void take(Sense sense, Spot spot) {
    Kind kind = spot.entry().kind();
    if (kind == Kind.COUNTRY) {
      countriesNamed.add(spot.country());
    } else if (kind == Kind.ADMIN1) {
      unitsNamed.putIfAbsent(spot.unit(), sense.naming().at());
    }
    if (!spot.wide() && local.size() < MOST_OTHERS) {
      local.add(sense);
    }
    if (kind != Kind.CONTINENT) {
      double weight = sense.weight();
      byCountry.merge(spot.country(), weight, Double::sum);
      byUnit.merge(spot.unit(), weight, Double::sum);
    }
  }

  /** Fills in what the text says about one candidate of a name. */
  void describe(double[] row, Sense sense, int candidate) {
    Spot spot = sense.spots().get(candidate);
    relations(row, sense, spot);
    shares(row, sense, spot);
    if (!spot.wide()) {
      masses(row, spot);
      chances.describe(row, sense, candidate);
      distances(row, sense, spot);
    }
    neighbours(row, sense, spot);
  }

  private void relations(double[] row, Sense sense, Spot spot) {
    for (int number : sense.namings()) {
      int outer = senses.namings().get(number).within();
      if (outer >= 0) {
        boolean held = holds(senses.of(outer), spot);
        set(row, held ? Trait.IN_WHAT_HOLDS_IT : Trait.IN_WHAT_DOES_NOT_HOLD_IT, 1);
      }
      int inner = number - 1;
      if (inner >= 0 && senses.namings().get(inner).within() == number) {
        for (Spot other : senses.of(inner).spots()) {
          if (spot.holds(other)) {
            set(row, Trait.HOLDS_ANOTHER, 1);
            break;
          }
        }
      }
    }
  }

  private static boolean holds(Sense outer, Spot spot) {
    for (Spot other : outer.spots()) {
      if (other.holds(spot)) {
        return true;
      }
    }
    return false;
  }

  private void shares(double[] row, Sense sense, Spot spot) {
    boolean counted = sense.chosen() && sense.spot().entry().kind() != Kind.CONTINENT;
    double own = counted ? sense.weight() : 0;
    double others = total - own;
    if (others > 1e-9 && !spot.country().isEmpty()) {
      boolean same = counted && sense.spot().country().equals(spot.country());
      double there = byCountry.getOrDefault(spot.country(), 0.0) - (same ? own : 0);
      set(row, Trait.COUNTRY_SHARE, there / others);
      boolean elsewhere = there < 1e-9 && spot.entry().kind() != Kind.COUNTRY;
      set(row, Trait.COUNTRY_OF_NO_OTHER, elsewhere ? 1 : 0);
      set(row, Trait.ALTERNATE_AND_ELSEWHERE, elsewhere && !spot.entry().primary() ? 1 : 0);
      if (!spot.unit().isEmpty()) {
        boolean sameUnit = counted && sense.spot().unit().equals(spot.unit());
        double inUnit = byUnit.getOrDefault(spot.unit(), 0.0) - (sameUnit ? own : 0);
        set(row, Trait.ADMIN1_SHARE, inUnit / others);
        set(row, Trait.MAIN_ADMIN1, inUnit > 1e-9 && spot.unit().equals(mainUnit) ? 1 : 0);
      }
    }
    countries(row, spot);
    set(row, Trait.PRIOR_COUNTRY, prior.countryShare(spot.entry().place()));
    set(row, Trait.PRIOR_ADMIN1, prior.divisionShare(spot.entry().place()));
  }

  private void countries(double[] row, Spot spot) {
    boolean main = spot.country().equals(mainCountry);
    boolean country = spot.entry().kind() == Kind.COUNTRY;
    boolean unit1 = spot.entry().kind() == Kind.ADMIN1;
    set(row, Trait.MAIN_COUNTRY, main ? 1 : 0);
    set(row, Trait.ADMIN1_OF_MAIN_COUNTRY, main && unit1 ? 1 : 0);
    set(row, Trait.COUNTRY_NOT_MAIN_COUNTRY, country && !main ? 1 : 0);
    set(row, Trait.COUNTRY_NAMED, !country && countriesNamed.contains(spot.country()) ? 1 : 0);
    Integer unit = unit1 ? null : unitsNamed.get(spot.unit());
    set(row, Trait.ADMIN1_NAMED, unit == null ? 0 : 1);
    set(row, Trait.ADMIN1_NAMED_EARLY, unit == null || unit > EARLY ? 0 : 1);
  }

  private void masses(double[] row, Spot spot) {
    set(row, Trait.NAMES_NEAR, Math.min(3, masses.near(spot)) / 3);
    if (!spot.unit().isEmpty()) {
      set(row, Trait.NAMES_IN_ADMIN1, masses.inUnit(spot));
    }
  }

  /** Leaves a name out of account while it is described itself. */
  void leaveOut(Sense sense) {
    masses.add(sense, -1);
  }

  /** Takes a name into account again. */
  void takeBack(Sense sense) {
    masses.add(sense, 1);
  }

  /** Fills in what takes all candidates of a name together. */
  void compare(List<double[]> rows) {
    double[] nearest = rows.get(0);
    for (double[] row : rows) {
      if (row[Trait.NEAREST_THREE.ordinal()] > nearest[Trait.NEAREST_THREE.ordinal()]) {
        nearest = row;
      }
    }
    if (nearest[Trait.NEAREST_THREE.ordinal()] > 0) {
      set(nearest, Trait.NEAREST_OF_ALL, 1);
    }
  }

  private void distances(double[] row, Sense sense, Spot spot) {
    double[] largest = {-2, -2, -2};
    int close = 0;
    int others = 0;
    for (Sense other : local) {
      if (other.first() != sense.first() && !other.sameName(sense)) {
        double cosine = other.spot().cosine(spot);
        insert(largest, cosine);
        close += cosine > COSINE_OF_150_KM ? 1 : 0;
        others++;
      }
    }
    if (others == 0) {
      set(row, Trait.ALONE, 1);
      set(row, Trait.POPULATION_ALONE, row[Trait.POPULATION.ordinal()]);
      return;
    }
    int known = Math.min(3, others);
    double nearest = distances.kilometres(largest[0]);
    double sum = nearest;
    for (int i = 1; i < known; i++) {
      sum += distances.kilometres(largest[i]);
    }
    set(row, Trait.NEAREST, closeness(nearest));
    set(row, Trait.NEAREST_THREE, closeness(sum / known));
    set(row, Trait.WITHIN_50_KM, nearest < 50 ? 1 : 0);
    set(row, Trait.WITHIN_200_KM, nearest < 200 ? 1 : 0);
    set(row, Trait.PLACES_WITHIN_150_KM, Math.min(3, close) / 3.0);
  }

  private static void insert(double[] largest, double cosine) {
    if (cosine > largest[0]) {
      largest[2] = largest[1];
      largest[1] = largest[0];
      largest[0] = cosine;
    } else if (cosine > largest[1]) {
      largest[2] = largest[1];
      largest[1] = cosine;
    } else if (cosine > largest[2]) {
      largest[2] = cosine;
    }
  }

  private static double closeness(double kilometres) {
    return 1 - Math.log(1 + kilometres) / 10;
  }

  private void neighbours(double[] row, Sense sense, Spot spot) {
    int all = 0;
    int country = 0;
    int units = 0;
    int unit = 0;
    double largest = -2;
    int from = Math.max(0, sense.first() - NEIGHBOURS);
    int to = Math.min(senses.namings().size(), sense.first() + NEIGHBOURS + 1);
    for (int number = from; number < to; number++) {
      Sense other = senses.of(number);
      if (other.chosen() && !other.sameName(sense)) {
        all++;
        country += other.spot().country().equals(spot.country()) ? 1 : 0;
        if (!other.spot().wide()) {
          units++;
          unit += !spot.unit().isEmpty() && other.spot().unit().equals(spot.unit()) ? 1 : 0;
          largest = Math.max(largest, other.spot().cosine(spot));
        }
      }
    }
    first(row, sense, spot);
    set(row, Trait.NEIGHBOURS_COUNTRY, all == 0 ? 0 : (double) country / all);
    set(row, Trait.NEIGHBOURS_ADMIN1, units == 0 ? 0 : (double) unit / units);
    if (units > 0 && !spot.wide()) {
      set(row, Trait.NEAREST_NEIGHBOUR, closeness(distances.kilometres(largest)));
    }
  }

  /** Compares with the first place of the text, where the dateline or the title stands. */
  private void first(double[] row, Sense sense, Spot spot) {
    for (Sense other : senses.all().subList(0, Math.min(2, senses.all().size()))) {
      if (other.first() != sense.first() && other.chosen() && !other.sameName(sense)) {
        set(row, Trait.FIRST_COUNTRY, other.spot().country().equals(spot.country()) ? 1 : 0);
        boolean unit = !spot.unit().isEmpty() && other.spot().unit().equals(spot.unit());
        set(row, Trait.FIRST_ADMIN1, unit ? 1 : 0);
        return;
      }
    }
  }

  private static void set(double[] row, Trait trait, double value) {
    row[trait.ordinal()] = Math.max(row[trait.ordinal()], value);
  }
}
