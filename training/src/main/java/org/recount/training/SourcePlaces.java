package org.recount.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.document.Span;
import org.recount.place.Gazetteer;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Names;
import org.recount.place.Place;
import org.recount.place.PlacePrior;

/** What the marked documents of one source say of where it reports from, as a ledger would know. */
final class SourcePlaces {
  private static final double SAME_KM = 25;

  private final Gazetteer gazetteer;
  private final Map<String, List<GeoGold>> bySource = new HashMap<>();

  SourcePlaces(List<GeoGold> all, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (GeoGold gold : all) {
      if (!gold.source().isEmpty()) {
        String key = gold.set() + "/" + gold.source();
        bySource.computeIfAbsent(key, source -> new ArrayList<>()).add(gold);
      }
    }
  }

  /** The places of the other documents of the source; none if there are no others. */
  PlacePrior prior(GeoGold gold) {
    List<Place> places = new ArrayList<>();
    for (GeoGold other : bySource.getOrDefault(gold.set() + "/" + gold.source(), List.of())) {
      if (!other.id().equals(gold.id())) {
        for (GeoGold.Marked marked : other.toponyms()) {
          place(other, marked).ifPresent(places::add);
        }
      }
    }
    return PlacePrior.of(places);
  }

  private Optional<Place> place(GeoGold gold, GeoGold.Marked marked) {
    if (!marked.placed()) {
      return Optional.empty();
    }
    Span span = marked.span();
    String name = Names.fold(gold.text().substring(span.start(), span.end()));
    Place best = Place.UNKNOWN;
    double nearest = SAME_KM;
    for (Entry entry : gazetteer.named(name)) {
      double distance = PlaceScore.kilometres(marked, entry.place());
      if (distance < nearest) {
        nearest = distance;
        best = entry.place();
      }
    }
    return best.known() ? Optional.of(best) : Optional.empty();
  }
}
