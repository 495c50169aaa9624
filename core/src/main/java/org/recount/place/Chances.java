package org.recount.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.recount.place.Gazetteer.Kind;

/**
 * Where the names of a text could lie, before any is weighed. A name with bearers in many divisions
 * says little of each, so it counts as its share: <em>Washington County</em> speaks for thirty
 * places a little, <em>Boone County</em> with <em>Lebanon</em> in it for one.
 */
final class Chances {
  private static final int MOST_NAMES = 2;

  private final Senses senses;
  private final Places units;
  private final Places counties;
  private final Places cells;

  /** Counties that a name asking for one may be; counties that a town named may lie in. */
  private final Places countiesNamed;

  private final Places countiesOfTowns;

  Chances(Senses senses) {
    this.senses = senses;
    units = new Places(senses, spot -> spot.unit());
    counties = new Places(senses, Spot::county);
    cells = new Places(senses, spot -> spot.entry().kind() == Kind.ADMIN1 ? "" : cell(spot, 0, 0));
    countiesNamed =
        new Places(
            senses,
            spot -> spot.entry().kind() == Kind.ADMIN2 ? spot.county() : "",
            sense -> sense.naming().wanted().filter(kind -> kind == Kind.ADMIN2).isPresent());
    countiesOfTowns =
        new Places(senses, spot -> spot.entry().kind() == Kind.CITY ? spot.county() : "");
  }

  /** Fills in how many of the other names may lie where a candidate does. */
  void describe(double[] row, Sense sense, Spot spot) {
    int number = senses.numberOf(sense.first());
    double near = 0;
    for (int north = -1; north <= 1; north++) {
      for (int east = -1; east <= 1; east++) {
        near += cells.share(cell(spot, north, east), number);
      }
    }
    set(row, Trait.CHANCES_IN_ADMIN1, units.share(spot.unit(), number));
    set(row, Trait.CHANCES_IN_ADMIN2, counties.share(spot.county(), number));
    set(row, Trait.CHANCES_NEAR, near);
    if (spot.entry().kind() == Kind.ADMIN2) {
      row[Trait.HOLDS_BEARER.ordinal()] = countiesOfTowns.share(spot.county(), number) > 0 ? 1 : 0;
    } else {
      row[Trait.ADMIN2_NAMED.ordinal()] = countiesNamed.share(spot.county(), number) > 0 ? 1 : 0;
    }
  }

  private static void set(double[] row, Trait trait, double names) {
    row[trait.ordinal()] = Math.min(MOST_NAMES, names) / MOST_NAMES;
  }

  private static String cell(Spot spot, int north, int east) {
    return spot.entry().place().hasPoint() ? "" + Masses.cell(spot, north, east) : "";
  }

  /** Shares of names by where their bearers lie. */
  private static final class Places {
    private final Map<String, Double> sums = new HashMap<>();
    private final List<Set<String>> byNumber = new ArrayList<>();

    Places(Senses senses, Function<Spot, String> where) {
      this(senses, where, sense -> true);
    }

    Places(Senses senses, Function<Spot, String> where, Function<Sense, Boolean> which) {
      for (Sense sense : senses.all()) {
        Set<String> own = new HashSet<>();
        if (which.apply(sense)) {
          for (Spot spot : sense.spots()) {
            if (!spot.wide()) {
              own.add(where.apply(spot));
            }
          }
        }
        own.remove("");
        own.forEach(place -> sums.merge(place, 1.0 / own.size(), Double::sum));
        byNumber.add(own);
      }
    }

    /** The share of other names; 0 for nowhere. */
    double share(String place, int number) {
      Set<String> own = byNumber.get(number);
      double mine = own.contains(place) ? 1.0 / own.size() : 0;
      double others = sums.getOrDefault(place, 0.0) - mine;
      return others < 1e-9 ? 0 : others;
    }
  }
}
