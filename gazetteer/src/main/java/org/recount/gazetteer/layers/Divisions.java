package org.recount.gazetteer.layers;

import java.util.List;
import java.util.Optional;
import org.recount.gazetteer.NameForms;
import org.recount.place.Gazetteer;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Gazetteer.Kind;
import org.recount.place.Names;

/** The first-level divisions of own places, called what the shipped gazetteer calls them. */
public final class Divisions {
  private Divisions() {}

  /** Returns the places with each division that is known by another name called by its main one. */
  public static List<OwnPlace> called(List<OwnPlace> places, Gazetteer shipped) {
    return places.stream().map(place -> called(place, shipped)).toList();
  }

  private static OwnPlace called(OwnPlace place, Gazetteer shipped) {
    return find(place, shipped).map(division -> place.in(division.place().name())).orElse(place);
  }

  /** Returns whether a place lies in a division that the shipped gazetteer does not know. */
  public static boolean unknown(OwnPlace place, Gazetteer shipped) {
    return !place.admin1().isEmpty()
        && place.kind() != Kind.ADMIN1
        && find(place, shipped).isEmpty();
  }

  private static Optional<Entry> find(OwnPlace place, Gazetteer shipped) {
    if (place.admin1().isEmpty()) {
      return Optional.empty();
    }
    for (String name : List.of(Names.fold(place.admin1()), NameForms.divisionKey(place.admin1()))) {
      for (Entry entry : shipped.named(name)) {
        if (entry.kind() == Kind.ADMIN1 && entry.place().country().equals(place.country())) {
          return Optional.of(entry);
        }
      }
    }
    return Optional.empty();
  }
}
