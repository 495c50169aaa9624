package org.recount.gazetteer;

import java.util.LinkedHashSet;
import java.util.Set;
import org.recount.place.Gazetteer.Kind;

/** A place while the gazetteer is being built. */
final class Draft {
  final Kind kind;
  final String country;

  /** GeoNames' code of the first-level division, such as {@code IQ.06}; empty if none. */
  String unit1;

  /** GeoNames' code of the second-level division, such as {@code IQ.06.123}; empty if none. */
  String unit2;

  String name;

  /** The name of the first-level division, for drafts without a code. */
  String admin1 = "";

  double latitude;
  double longitude;
  long population;
  int geonames;

  /** Whether its people are counted in those of a city as well. */
  boolean partOfCity;

  final Set<String> names = new LinkedHashSet<>();

  Draft(Kind kind, String country, String unit1, String unit2, String name) {
    this.kind = kind;
    this.country = country;
    this.unit1 = unit1;
    this.unit2 = unit2;
    this.name = name;
  }

  Draft at(double north, double east) {
    latitude = north;
    longitude = east;
    return this;
  }

  @Override
  public String toString() {
    return name + " (" + kind + ", " + country + ")";
  }

  boolean hasPoint() {
    return !Double.isNaN(latitude) && (latitude != 0 || longitude != 0);
  }
}
