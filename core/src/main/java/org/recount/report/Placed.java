package org.recount.report;

import org.recount.document.Span;
import org.recount.place.Place;

/**
 * A place that may belong to a trigger.
 *
 * @param place where, or {@link Place#UNKNOWN}
 * @param mention the words; empty (0, 0) when unknown
 * @param nearness how the place stands to the trigger
 */
record Placed(Place place, Span mention, Nearness nearness) {
  static final Placed UNKNOWN = new Placed(Place.UNKNOWN, new Span(0, 0), Nearness.NONE);

  boolean known() {
    return place.known();
  }

  boolean own() {
    return nearness == Nearness.CLAUSE || nearness == Nearness.SENTENCE;
  }
}
