package org.recount.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.recount.RecountException;
import org.recount.place.Names;

/** The places gathered so far while the gazetteer is being built. */
final class Gathered {
  private static final double DEGREE_KM = 111;

  final List<Draft> drafts = new ArrayList<>();

  /** First- and second-level divisions by GeoNames' code, such as {@code IQ.06}. */
  final Map<String, Draft> units = new TreeMap<>();

  private final Map<Integer, Draft> byIdentifier = new HashMap<>();
  private final Map<String, List<Draft>> settlements = new HashMap<>();

  /**
   * Adds a place.
   *
   * @throws RecountException if another place has its GeoNames identifier
   */
  void add(Draft draft) {
    if (draft.geonames > 0) {
      Draft other = byIdentifier.putIfAbsent(draft.geonames, draft);
      if (other != null) {
        throw new RecountException(
            "two places have the identifier geonames:"
                + draft.geonames
                + ": "
                + other
                + " and "
                + draft);
      }
    }
    drafts.add(draft);
  }

  boolean hasIdentifier(int geonames) {
    return byIdentifier.containsKey(geonames);
  }

  /** Adds a settlement, so that {@link #near} finds it. */
  void addSettlement(Draft settlement) {
    add(settlement);
    settlements.computeIfAbsent(key(settlement), k -> new ArrayList<>()).add(settlement);
  }

  /** Returns a settlement of the same name within so many kilometres; empty if none. */
  Optional<Draft> near(Draft settlement, double kilometres) {
    return settlements.getOrDefault(key(settlement), List.of()).stream()
        .filter(other -> kilometres(settlement, other) < kilometres)
        .findFirst();
  }

  private static String key(Draft settlement) {
    return settlement.country + Names.fold(settlement.name);
  }

  /** A distance good enough for tens of kilometres. */
  static double kilometres(Draft a, Draft b) {
    double north = (a.latitude - b.latitude) * DEGREE_KM;
    double east = (a.longitude - b.longitude) * DEGREE_KM * Math.cos(Math.toRadians(a.latitude));
    return Math.hypot(north, east);
  }
}
