package org.recount.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.incident.Incident;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.time.DateRange;

/**
 * Incidents that may be another one told twice: all documents that tell of it are chiefly about one
 * of the same kind, on the same days and at the same place.
 */
final class Repeats {
  private static final double OF_ITS_OWN = 0.25;
  private static final int DAYS_APART = 1;

  /** The ids of what an incident may repeat, by its id. */
  private final Map<String, Set<String>> repeated = new HashMap<>();

  Repeats(List<Told> incidents) {
    Map<String, List<Told>> chief = new HashMap<>();
    for (Told told : incidents) {
      for (Telling telling : told.countable()) {
        if (telling.member().main()) {
          chief.computeIfAbsent(telling.document().id(), d -> new ArrayList<>()).add(told);
        }
      }
    }
    for (Told told : incidents) {
      Set<String> others = others(told, chief);
      if (!others.isEmpty()) {
        repeated.put(told.incident().id(), others);
      }
    }
  }

  private static Set<String> others(Told told, Map<String, List<Told>> chief) {
    Set<String> others = new LinkedHashSet<>();
    for (Telling telling : told.countable()) {
      if (telling.member().main()) {
        return Set.of();
      }
      int before = others.size();
      for (Told other : chief.getOrDefault(telling.document().id(), List.of())) {
        if (alike(told, other)) {
          others.add(other.incident().id());
        }
      }
      if (others.size() == before) {
        return Set.of();
      }
    }
    return others;
  }

  private static boolean alike(Told one, Told other) {
    return one.incident().type().family() == other.incident().type().family()
        && alike(one.incident().date(), other.incident().date())
        && atOnePlace(one, other);
  }

  private static boolean alike(DateRange one, DateRange other) {
    return !one.known() || !other.known() || one.gapDays(other) <= DAYS_APART;
  }

  private static boolean atOnePlace(Told one, Told other) {
    Place place = one.incident().place();
    Place second = other.incident().place();
    if (!place.known() || !second.known() || one.place().equals(other.place())) {
      return true;
    }
    boolean wide = wide(place) || wide(second);
    return wide && one.division().equals(other.division());
  }

  private static boolean wide(Place place) {
    return place.precision().compareTo(PlacePrecision.NEAR) > 0;
  }

  /** Returns the same, with less of what may repeat something that counts itself. */
  List<Judged> doubted(List<Judged> judged, CountRule rule) {
    Set<String> counted = new LinkedHashSet<>();
    for (Judged one : judged) {
      if (one.probability() >= rule.forBest()) {
        counted.add(one.told().incident().id());
      }
    }
    List<Judged> doubted = new ArrayList<>(judged.size());
    for (Judged one : judged) {
      Incident incident = one.told().incident();
      Set<String> others = repeated.getOrDefault(incident.id(), Set.of());
      boolean repeats =
          one.probability() > OF_ITS_OWN && others.stream().anyMatch(counted::contains);
      doubted.add(repeats ? one.doubted(OF_ITS_OWN, Reason.LINKAGE) : one);
    }
    return doubted;
  }
}
