package org.recount.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.recount.place.Gazetteer.Kind;

/**
 * Where the names of a text could lie, before any is weighed. A name with bearers in many divisions
 * says little of each, so it counts as its share: <em>Washington County</em> speaks for thirty
 * places a little, <em>Boone County</em> with <em>Lebanon</em> in it for one.
 *
 * <p>No choice changes this, so it is worked out once for each text.
 */
final class Chances {
  private static final int MOST_NAMES = 2;
  private static final int NO_CELL = -1;
  private static final Trait[] TRAITS = {
    Trait.CHANCES_IN_ADMIN1,
    Trait.CHANCES_IN_ADMIN2,
    Trait.CHANCES_NEAR,
    Trait.ADMIN2_NAMED,
    Trait.HOLDS_BEARER
  };

  private final Senses senses;

  /** For each name and candidate the values of the traits above; empty for wide candidates. */
  private final double[][][] values;

  Chances(Senses senses) {
    this.senses = senses;
    Shared shared = new Shared(senses);
    values = new double[senses.all().size()][][];
    for (int number = 0; number < values.length; number++) {
      List<Spot> spots = senses.all().get(number).spots();
      values[number] = new double[spots.size()][];
      for (int i = 0; i < spots.size(); i++) {
        Spot spot = spots.get(i);
        values[number][i] = spot.wide() ? new double[0] : shared.values(spot, number);
      }
    }
  }

  /** Fills in how many of the other names may lie where a candidate does; nothing for wide ones. */
  void describe(double[] row, Sense sense, int candidate) {
    double[] own = values[senses.numberOf(sense.first())][candidate];
    for (int k = 0; k < own.length; k++) {
      row[TRAITS[k].ordinal()] = own[k];
    }
  }

  /** The divisions and cells that all names share. */
  private static final class Shared {
    private final Places<String> units;
    private final Places<String> counties;
    private final Places<Integer> cells;

    /** Counties that a name asking for one may be; counties that a town named may lie in. */
    private final Places<String> countiesNamed;

    private final Places<String> countiesOfTowns;

    Shared(Senses senses) {
      units = new Places<>(senses, "", Spot::unit, sense -> true);
      counties = new Places<>(senses, "", Spot::county, sense -> true);
      cells = new Places<>(senses, NO_CELL, Shared::cell, sense -> true);
      countiesNamed =
          new Places<>(
              senses, "", spot -> of(spot, Kind.ADMIN2), sense -> sense.naming().asksForCounty());
      countiesOfTowns = new Places<>(senses, "", spot -> of(spot, Kind.CITY), sense -> true);
    }

    private static String of(Spot spot, Kind kind) {
      return spot.entry().kind() == kind ? spot.county() : "";
    }

    private static int cell(Spot spot) {
      boolean point = spot.entry().kind() != Kind.ADMIN1 && spot.entry().place().hasPoint();
      return point ? Masses.cell(spot, 0, 0) : NO_CELL;
    }

    double[] values(Spot spot, int number) {
      boolean county = spot.entry().kind() == Kind.ADMIN2;
      Places<String> related = county ? countiesOfTowns : countiesNamed;
      double relation = related.share(spot.county(), number) > 0 ? 1 : 0;
      return new double[] {
        atMostOne(units.share(spot.unit(), number)),
        atMostOne(counties.share(spot.county(), number)),
        atMostOne(near(spot, number)),
        county ? 0 : relation,
        county ? relation : 0
      };
    }

    private double near(Spot spot, int number) {
      double near = 0;
      if (spot.entry().place().hasPoint()) {
        for (int north = -1; north <= 1; north++) {
          for (int east = -1; east <= 1; east++) {
            near += cells.share(Masses.cell(spot, north, east), number);
          }
        }
      }
      return near;
    }

    private static double atMostOne(double names) {
      return Math.min(MOST_NAMES, names) / MOST_NAMES;
    }
  }

  /** Shares of names by where their bearers lie. */
  private static final class Places<K> {
    private final Map<K, Double> sums = new HashMap<>();
    private final List<Set<K>> byNumber = new ArrayList<>();

    /** Adds up the names of which something holds, by a place of each bearer that is somewhere. */
    Places(Senses senses, K nowhere, Function<Spot, K> where, Predicate<Sense> which) {
      for (Sense sense : senses.all()) {
        Set<K> own = new HashSet<>();
        if (which.test(sense)) {
          for (Spot spot : sense.spots()) {
            if (!spot.wide()) {
              own.add(where.apply(spot));
            }
          }
        }
        own.remove(nowhere);
        double share = 1.0 / own.size();
        own.forEach(place -> sums.merge(place, share, Double::sum));
        byNumber.add(own);
      }
    }

    /** The share of other names; 0 for nowhere. */
    double share(K place, int number) {
      double all = sums.getOrDefault(place, 0.0);
      if (all < 1e-9) {
        return 0;
      }
      Set<K> own = byNumber.get(number);
      double others = all - (own.contains(place) ? 1.0 / own.size() : 0);
      return others < 1e-9 ? 0 : others;
    }
  }
}
