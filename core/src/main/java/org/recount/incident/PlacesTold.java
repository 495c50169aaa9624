package org.recount.incident;

import java.util.List;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;

/** Where an incident happened by several reports: the most precise place most of them name. */
final class PlacesTold {
  private PlacesTold() {}

  static Place of(List<IncidentMaker.Told> told) {
    Votes<Place> votes = new Votes<>();
    for (IncidentMaker.Told t : told) {
      Place place = t.report().location().place();
      if (place.known()) {
        votes.add(place, t.group(), strength(place.precision()) + (t.report().main() ? 1 : 0));
      }
    }
    return votes.winner(Place.UNKNOWN);
  }

  /** A settlement outvotes any number of provinces that hold it in practice, as it says more. */
  private static int strength(PlacePrecision precision) {
    return switch (precision) {
      case POINT, CITY, NEAR -> 1_000;
      case ADMIN2 -> 100;
      case ADMIN1, ROUTE, REGION -> 10;
      case COUNTRY -> 2;
      case UNKNOWN -> 0;
    };
  }
}
