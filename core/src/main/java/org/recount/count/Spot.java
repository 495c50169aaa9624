package org.recount.count;

import java.util.List;
import java.util.function.Supplier;
import org.recount.ledger.Outline;
import org.recount.ledger.Voice;
import org.recount.place.Place;

/**
 * Where an incident happened, and the documents that may tell more of it.
 *
 * @param decided whether people decided it, against whatever texts say
 * @param documents ids of the documents that are chiefly about it
 */
record Spot(Place place, boolean decided, Supplier<List<String>> documents) {
  static Spot of(Outline incident, Testimony testimony) {
    return new Spot(
        incident.place(),
        incident.placed(),
        () ->
            testimony.voices(incident.id()).stream()
                .filter(Voice::main)
                .map(Voice::document)
                .toList());
  }
}
