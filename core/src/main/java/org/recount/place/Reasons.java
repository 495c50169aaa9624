package org.recount.place;

import org.recount.place.Gazetteer.Entry;

/** Says in words why a candidate was chosen. */
final class Reasons {
  private Reasons() {}

  static String of(Sense sense) {
    Entry entry = sense.spot().entry();
    String is = entry.place().name() + described(entry);
    int candidates = sense.spots().size();
    if (candidates == 1) {
      return is + " is the only place of this name";
    }
    return is + " goes best with the other places, among " + candidates + " of this name";
  }

  private static String described(Entry entry) {
    Place place = entry.place();
    String in =
        place.admin1().isEmpty() || place.admin1().equals(place.name()) ? "" : place.admin1();
    String where = in.isEmpty() ? place.country() : in + ", " + place.country();
    return where.isEmpty() || where.equals(place.name()) ? "" : " (" + where + ")";
  }
}
