package org.recount.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.incident.Incident;
import org.recount.ledger.Snapshot;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.report.Report;
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

  private Set<String> repeated(String incident) {
    return repeated.computeIfAbsent(
        incident, id -> ledger.incident(id).map(i -> others(Told.of(i, ledger))).orElse(Set.of()));
  }

  private Set<String> others(Told told) {
    if (told.countable().stream().anyMatch(telling -> telling.member().main())) {
      return Set.of();
    }
    Set<String> others = new LinkedHashSet<>();
    for (Telling telling : told.countable()) {
      int before = others.size();
      for (Incident other : ledger.incidentsOf(telling.document().id())) {
        if (isChief(other, telling.document().id()) && alike(told, Told.of(other, ledger))) {
          others.add(other.id());
        }
      }
      if (others.size() == before) {
        return Set.of();
      }
    }
    return others;
  }

  /** Whether the document is chiefly about the incident, and counts for it. */
  private boolean isChief(Incident incident, String document) {
    return incident.reports().stream()
        .filter(member -> member.main() && member.document().equals(document))
        .anyMatch(member -> ledger.report(member).filter(Report::countable).isPresent());
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
      String id = one.told().incident().id();
      boolean repeats =
          one.probability() > OF_ITS_OWN && repeated(id).stream().anyMatch(counted::contains);
      doubted.add(repeats ? one.doubted(OF_ITS_OWN, Reason.LINKAGE) : one);
    }
    return doubted;
  }
}
