package org.recount.place;

import java.util.ArrayList;
import java.util.Collection;
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

  /** Distances are looked at for at most this many other names; more would add time, not truth. */
  private static final int MOST_OTHERS = 24;

  private final List<Naming> namings;
  private final Map<String, Sense> senses;
  private final List<Sense> chosen = new ArrayList<>();
  private final List<Sense> local = new ArrayList<>();
  private final Map<String, Double> byCountry = new HashMap<>();
  private final Map<String, Double> byUnit = new HashMap<>();
  private final Set<String> countriesNamed = new HashSet<>();
  private final Map<String, Integer> unitsNamed = new HashMap<>();
  private final String mainCountry;
  private final double total;

  Surroundings(List<Naming> namings, Map<String, Sense> senses) {
    this.namings = namings;
    this.senses = senses;
    for (Sense sense : ordered(senses.values())) {
      if (sense.chosen()) {
        chosen.add(sense);
        take(sense, sense.spot());
      }
    }
    mainCountry =
        byCountry.entrySet().stream()
            .max(
                Map.Entry.<String, Double>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse("");
    total = byCountry.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static List<Sense> ordered(Collection<Sense> senses) {
    return senses.stream().sorted((a, b) -> Integer.compare(a.first(), b.first())).toList();
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
      double weight = sense.trust() * (1 + 0.3 * (sense.namings().size() - 1));
      byCountry.merge(spot.country(), weight, Double::sum);
      byUnit.merge(spot.unit(), weight, Double::sum);
    }
  }

  /** Fills in what the text says about one candidate of a name. */
  void describe(double[] row, Sense sense, Spot spot) {
    relations(row, sense, spot);
    shares(row, sense, spot);
    if (!spot.wide()) {
      distances(row, sense, spot);
    }
    neighbours(row, sense, spot);
  }

  private void relations(double[] row, Sense sense, Spot spot) {
    for (int number : sense.namings()) {
      int outer = namings.get(number).within();
      if (outer >= 0) {
        Sense holder = senses.get(namings.get(outer).sense());
        boolean held = holder.spots().stream().anyMatch(other -> other.holds(spot));
        set(row, held ? Trait.IN_WHAT_HOLDS_IT : Trait.IN_WHAT_DOES_NOT_HOLD_IT, 1);
      }
      for (int inner : around(number)) {
        if (namings.get(inner).within() == number) {
          Sense held = senses.get(namings.get(inner).sense());
          boolean holds = held.spots().stream().anyMatch(spot::holds);
          set(row, Trait.HOLDS_ANOTHER, holds ? 1 : 0);
        }
      }
    }
  }

  private List<Integer> around(int number) {
    List<Integer> near = new ArrayList<>(2 * NEIGHBOURS);
    for (int i = Math.max(0, number - NEIGHBOURS);
        i < Math.min(namings.size(), number + NEIGHBOURS + 1);
        i++) {
      if (i != number) {
        near.add(i);
      }
    }
    return near;
  }

  private void shares(double[] row, Sense sense, Spot spot) {
    double own = 0;
    Spot mine = sense.spot();
    if (mine.entry().kind() != Kind.CONTINENT) {
      own = sense.trust() * (1 + 0.3 * (sense.namings().size() - 1));
    }
    double others = total - own;
    if (others > 0 && !spot.country().isEmpty()) {
      double there = byCountry.getOrDefault(spot.country(), 0.0);
      double inCountry = there - (mine.country().equals(spot.country()) ? own : 0);
      set(row, Trait.COUNTRY_SHARE, inCountry / others);
      if (!spot.unit().isEmpty()) {
        double inUnit =
            byUnit.getOrDefault(spot.unit(), 0.0) - (mine.unit().equals(spot.unit()) ? own : 0);
        set(row, Trait.ADMIN1_SHARE, inUnit / others);
      }
    }
    set(row, Trait.MAIN_COUNTRY, spot.country().equals(mainCountry) ? 1 : 0);
    boolean country = spot.entry().kind() == Kind.COUNTRY;
    set(row, Trait.COUNTRY_NAMED, !country && countriesNamed.contains(spot.country()) ? 1 : 0);
    Integer unit = spot.entry().kind() == Kind.ADMIN1 ? null : unitsNamed.get(spot.unit());
    set(row, Trait.ADMIN1_NAMED, unit == null ? 0 : 1);
    set(row, Trait.ADMIN1_NAMED_EARLY, unit == null || unit > EARLY ? 0 : 1);
  }

  private void distances(double[] row, Sense sense, Spot spot) {
    double[] nearest = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
    int close = 0;
    int others = 0;
    for (Sense other : local) {
      if (other != sense && !other.naming().name().equals(sense.naming().name())) {
        double distance = other.spot().kilometresTo(spot);
        insert(nearest, distance);
        close += distance < 150 ? 1 : 0;
        others++;
      }
    }
    if (others == 0) {
      set(row, Trait.ALONE, 1);
      return;
    }
    int known = Math.min(3, others);
    double sum = 0;
    for (int i = 0; i < known; i++) {
      sum += nearest[i];
    }
    set(row, Trait.NEAREST, closeness(nearest[0]));
    set(row, Trait.NEAREST_THREE, closeness(sum / known));
    set(row, Trait.WITHIN_50_KM, nearest[0] < 50 ? 1 : 0);
    set(row, Trait.WITHIN_200_KM, nearest[0] < 200 ? 1 : 0);
    set(row, Trait.PLACES_WITHIN_150_KM, Math.min(3, close) / 3.0);
  }

  private static void insert(double[] nearest, double distance) {
    if (distance < nearest[0]) {
      nearest[2] = nearest[1];
      nearest[1] = nearest[0];
      nearest[0] = distance;
    } else if (distance < nearest[1]) {
      nearest[2] = nearest[1];
      nearest[1] = distance;
    } else if (distance < nearest[2]) {
      nearest[2] = distance;
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
    double nearest = Double.MAX_VALUE;
    for (int number : around(sense.first())) {
      Sense other = senses.get(namings.get(number).sense());
      if (other.chosen() && !other.naming().name().equals(sense.naming().name())) {
        all++;
        country += other.spot().country().equals(spot.country()) ? 1 : 0;
        if (!other.spot().wide()) {
          units++;
          unit += !spot.unit().isEmpty() && other.spot().unit().equals(spot.unit()) ? 1 : 0;
          nearest = Math.min(nearest, other.spot().kilometresTo(spot));
        }
      }
    }
    set(row, Trait.NEIGHBOURS_COUNTRY, all == 0 ? 0 : (double) country / all);
    set(row, Trait.NEIGHBOURS_ADMIN1, units == 0 ? 0 : (double) unit / units);
    if (units > 0 && !spot.wide()) {
      set(row, Trait.NEAREST_NEIGHBOUR, closeness(nearest));
    }
  }

  private static void set(double[] row, Trait trait, double value) {
    row[trait.ordinal()] = Math.max(row[trait.ordinal()], value);
  }
}
