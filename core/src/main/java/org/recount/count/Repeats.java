package org.recount.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
  private final Testimony testimony;

  /** The ids of the incidents that documents are chiefly about, as far as they were asked for. */
  private final Map<String, List<String>> chief = new HashMap<>();

  /**
   * Finds repeats in a ledger.
   *
   * @param testimony what is known now
   */
  Repeats(Snapshot ledger, Testimony testimony) {
    this.ledger = ledger;
    this.testimony = testimony;
  }

  /** Returns the same, with less of what may repeat something that counts itself. */
  List<Judged> doubted(List<Judged> judged, CountRule rule) {
    Set<String> counted = new HashSet<>();
    List<String> passing = new ArrayList<>();
    for (Judged one : judged) {
      if (one.probability() >= rule.forBest()) {
        counted.add(one.incident().id());
      }
      if (one.probability() > OF_ITS_OWN && !one.incident().heard().chief()) {
        passing.add(one.incident().id());
      }
    }
    Set<String> repeating = passing.isEmpty() ? Set.of() : repeating(passing, counted);
    if (repeating.isEmpty()) {
      return judged;
    }
    return judged.stream()
        .map(
            one ->
                repeating.contains(one.incident().id())
                    ? one.doubted(OF_ITS_OWN, Reason.LINKAGE)
                    : one)
        .toList();
  }

  /** Those of these incidents that no document is chiefly about and that may repeat one counted. */
  private Set<String> repeating(List<String> passing, Set<String> counted) {
    testimony.hear(passing);
    read(passing.stream().flatMap(id -> telling(id).stream()).toList());
    List<String> near =
        passing.stream()
            .filter(
                id -> telling(id).stream().flatMap(d -> of(d).stream()).anyMatch(counted::contains))
            .toList();
    Map<String, Outline> outlines = new HashMap<>();
    Set<String> asked = new LinkedHashSet<>(near);
    near.forEach(id -> telling(id).forEach(document -> asked.addAll(of(document))));
    ledger.outlines(asked).forEach(outline -> outlines.put(outline.id(), outline));
    Set<String> repeating = new HashSet<>();
    for (String id : near) {
      Outline incident = outlines.get(id);
      if (incident != null && others(incident, outlines).stream().anyMatch(counted::contains)) {
        repeating.add(id);
      }
    }
    return repeating;
  }

  /** The documents that tell of an incident in a report that may raise a count. */
  private List<String> telling(String incident) {
    return testimony.voices(incident).stream()
        .filter(Voice::countable)
        .map(Voice::document)
        .toList();
  }

  private List<String> of(String document) {
    return chief.getOrDefault(document, List.of());
  }

  private void read(List<String> documents) {
    List<String> unread = documents.stream().filter(d -> !chief.containsKey(d)).distinct().toList();
    if (!unread.isEmpty()) {
      unread.forEach(document -> chief.put(document, List.of()));
      chief.putAll(ledger.chief(unread));
    }
  }

  /**
   * The ids of what an incident may repeat; none if one of its documents is about nothing alike.
   */
  private Set<String> others(Outline incident, Map<String, Outline> outlines) {
    Set<String> others = new LinkedHashSet<>();
    if (incident.heard().chief()) {
      return others;
    }
    for (String document : telling(incident.id())) {
      int before = others.size();
      for (String id : of(document)) {
        Outline other = outlines.get(id);
        if (other != null && alike(incident, other)) {
          others.add(id);
        }
      }
      if (others.size() == before) {
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
}
