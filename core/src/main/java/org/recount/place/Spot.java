package org.recount.place;

import org.recount.place.Gazetteer.Entry;
import org.recount.place.Gazetteer.Kind;

/**
 * A candidate with its point on the unit sphere, so that distances cost three multiplications.
 *
 * @param country its country's code, and nothing for a continent
 * @param unit country and first-level division together; empty if it lies in none
 * @param county the same with the second-level division; empty if it lies in none
 */
record Spot(Entry entry, String country, String unit, String county, double x, double y, double z) {
  private static final double EARTH_RADIUS_KM = 6_371;

  static Spot of(Entry entry) {
    Place place = entry.place();
    String unit = place.admin1().isEmpty() ? "" : place.country() + "/" + place.admin1();
    boolean inCounty = !unit.isEmpty() && !entry.admin2().isEmpty();
    double north = Math.toRadians(place.latitude());
    double east = Math.toRadians(place.longitude());
    return new Spot(
        entry,
        place.country(),
        unit,
        inCounty ? unit + "/" + entry.admin2() : "",
        Math.cos(north) * Math.cos(east),
        Math.cos(north) * Math.sin(east),
        Math.sin(north));
  }

  /** Cosine of the angle between the two points; 0, a quarter of the globe, if one is missing. */
  double cosine(Spot other) {
    double cosine = x * other.x + y * other.y + z * other.z;
    return Double.isNaN(cosine) ? 0 : cosine;
  }

  /** Kilometres along a great circle for the cosine of the angle. */
  static double kilometres(double cosine) {
    return EARTH_RADIUS_KM * Math.acos(Math.max(-1, Math.min(1, cosine)));
  }

  /** Whether it is so large that distances to its middle mean nothing. */
  boolean wide() {
    return entry.kind() == Kind.COUNTRY
        || entry.kind() == Kind.CONTINENT
        || entry.kind() == Kind.REGION;
  }

  /** Whether it is a unit that holds {@code other}. */
  boolean holds(Spot other) {
    return entry.holds(other.entry);
  }
}
