package org.recount.report;

import org.recount.document.Span;
import org.recount.place.Place;

/**
 * Where an incident happened and which words say so.
 *
 * @param place the most precise place stated, or {@link Place#UNKNOWN}
 * @param mention the words; empty (0, 0) when unknown
 * @param reason how the words belong to the incident and why they stand for this place, or why no
 *     place of the text does; empty when there is nothing to explain
 */
public record Location(Place place, Span mention, String reason) {
  /** The text does not say. */
  public static final Location UNKNOWN =
      new Location(Place.UNKNOWN, new Span(0, 0), "no place is named for it");
}
