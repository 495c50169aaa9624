package org.recount.place;

import java.util.HashMap;
import java.util.Map;
import org.recount.place.Gazetteer.Kind;

/**
 * Where the names of a text may lie when all their bearers are taken together, each as far as it is
 * likely: three names that are each rare in a county point to it although none does alone.
 */
final class Masses {
  private static final int CELLS_ROUND = 360;

  private final Map<Integer, Double> cells = new HashMap<>();
  private final Map<String, Double> units = new HashMap<>();
  private final double[] names = new double[1];

  Masses(Senses senses) {
    for (Sense sense : senses.all()) {
      add(sense, 1);
    }
  }

  /** Adds a name, or takes it away again, so that a name does not support itself. */
  void add(Sense sense, double times) {
    if (sense.spots().isEmpty()) {
      return;
    }
    names[0] += times;
    for (int i = 0; i < sense.spots().size(); i++) {
      Spot spot = sense.spots().get(i);
      if (!spot.wide() && spot.entry().place().hasPoint()) {
        double mass = times * sense.guess(i);
        if (spot.entry().kind() != Kind.ADMIN1) {
          cells.merge(cell(spot, 0, 0), mass, Double::sum);
        }
        units.merge(spot.unit(), mass, Double::sum);
      }
    }
  }

  /** Names that lie in the same cell of a degree or a cell beside it, as far as they do. */
  double near(Spot spot) {
    double sum = 0;
    for (int north = -1; north <= 1; north++) {
      for (int east = -1; east <= 1; east++) {
        sum += cells.getOrDefault(cell(spot, north, east), 0.0);
      }
    }
    return Math.max(0, sum);
  }

  /** Share of the names that lie in the same first-level division, as far as they do. */
  double inUnit(Spot spot) {
    return names[0] < 0.5 ? 0 : Math.max(0, units.getOrDefault(spot.unit(), 0.0)) / names[0];
  }

  static int cell(Spot spot, int north, int east) {
    Place place = spot.entry().place();
    int row = (int) Math.floor(place.latitude()) + north;
    int column = Math.floorMod((int) Math.floor(place.longitude()) + east, CELLS_ROUND);
    return row * CELLS_ROUND + column;
  }
}
