package org.recount.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.ledger.Outline;
import org.recount.ledger.Snapshot;
import org.recount.ledger.Voice;
import org.recount.place.Names;
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

  private final Snapshot ledger;

  /** The ids of what an incident may repeat, by its id. */
  private final Map<String, Set<String>> repeated = new HashMap<>();

  Repeats(Snapshot ledger) {
    this.ledger = ledger;
  }

  private Set<String> repeated(Outline incident) {
    return incident.heard().chief()
        ? Set.of()
        : repeated.computeIfAbsent(
            incident.id(), id -> ledger.outline(id).map(this::others).orElse(Set.of()));
  }

  private Set<String> others(Outline incident) {
    if (incident.heard().chief()) {
      return Set.of();
    }
    Set<String> others = new LinkedHashSet<>();
    for (Voice voice :
        ledger.voices(List.of(incident.id())).getOrDefault(incident.id(), List.of())) {
      int before = others.size();
      if (voice.countable()) {
        ledger.outlinesOf(voice.document()).stream()
            .filter(other -> alike(incident, other))
            .forEach(other -> others.add(other.id()));
      }
      if (voice.countable() && others.size() == before) {
        return Set.of();
      }
    }
    return others;
  }

  private static boolean alike(Outline one, Outline other) {
    return one.type().family() == other.type().family()
        && alike(one.date(), other.date())
        && atOnePlace(one.place(), other.place());
  }

  private static boolean alike(DateRange one, DateRange other) {
    return !one.known() || !other.known() || one.gapDays(other) <= DAYS_APART;
  }

  private static boolean atOnePlace(Place one, Place other) {
    if (!one.known() || !other.known() || alike(one.name(), other.name())) {
      return true;
    }
    return (wide(one) || wide(other)) && alike(one.admin1(), other.admin1());
  }

  private static boolean alike(String one, String other) {
    return one.equals(other) || Names.fold(one).equals(Names.fold(other));
  }

  private static boolean wide(Place place) {
    return place.precision().compareTo(PlacePrecision.NEAR) > 0;
  }

  /** Returns the same, with less of what may repeat something that counts itself. */
  List<Judged> doubted(List<Judged> judged, CountRule rule) {
    Set<String> counted = new LinkedHashSet<>();
    for (Judged one : judged) {
      if (one.probability() >= rule.forBest()) {
        counted.add(one.incident().id());
      }
    }
    List<Judged> doubted = new ArrayList<>(judged.size());
    for (Judged one : judged) {
      boolean repeats =
          one.probability() > OF_ITS_OWN
              && repeated(one.incident()).stream().anyMatch(counted::contains);
      doubted.add(repeats ? one.doubted(OF_ITS_OWN, Reason.LINKAGE) : one);
    }
    return doubted;
  }
}
