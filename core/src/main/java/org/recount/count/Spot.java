package org.recount.count;

import java.util.List;
import org.recount.ledger.Alike;
import org.recount.place.Names;
import org.recount.place.Place;

/**
 * Where incidents happened, and the documents that may tell more of it.
 *
 * @param name the folded name of the place; empty if unknown
 * @param division the folded name of the first-level division that holds it; empty if unknown
 * @param decided whether people decided it, against whatever texts say
 * @param documents ids of the documents that are chiefly about it
 */
record Spot(Place place, String name, String division, boolean decided, List<String> documents) {
  static Spot of(Told told) {
    return new Spot(
        told.incident().place(),
        told.place(),
        told.division(),
        told.incident().revision().place().isPresent(),
        told.tellings().stream()
            .filter(t -> t.member().main())
            .map(t -> t.document().id())
            .toList());
  }

  static Spot of(Alike alike) {
    Place place = alike.place();
    return new Spot(
        place,
        Names.fold(place.name()),
        Names.fold(place.admin1()),
        alike.decided(),
        alike.documents());
  }
}
