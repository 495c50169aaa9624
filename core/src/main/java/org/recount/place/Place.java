package org.recount.place;

/**
 * A named place.
 *
 * @param id gazetteer identifier such as {@code geonames:99072}; empty when there is none
 * @param name the gazetteer's own name, not the text's spelling; empty for {@link #UNKNOWN}
 * @param admin1 name of the first-level division that holds it, e.g. {@code Babil}; empty if none
 * @param country ISO 3166-1 alpha-2 code; empty if none
 * @param latitude degrees north, or {@code NaN} when the place has no point
 * @param longitude degrees east, or {@code NaN} when the place has no point
 * @param precision how exactly it is placed
 */
public record Place(
    String id,
    String name,
    String admin1,
    String country,
    double latitude,
    double longitude,
    PlacePrecision precision) {
  /** Nowhere in particular: the text does not say. */
  public static final Place UNKNOWN =
      new Place("", "", "", "", Double.NaN, Double.NaN, PlacePrecision.UNKNOWN);

  private static final double EARTH_DIAMETER_KM = 12_742;

  /** Returns whether the text places it at all. */
  public boolean known() {
    return precision != PlacePrecision.UNKNOWN;
  }

  /** Returns whether it has coordinates. */
  public boolean hasPoint() {
    return !Double.isNaN(latitude) && !Double.isNaN(longitude);
  }

  /** Returns this place with another precision. */
  public Place with(PlacePrecision other) {
    return new Place(id, name, admin1, country, latitude, longitude, other);
  }

  /**
   * Great-circle distance in kilometres (haversine); 0 when both points are the same, {@code NaN}
   * when either place has none.
   */
  public double kilometresTo(Place other) {
    double north = Math.toRadians(other.latitude - latitude) / 2;
    double east = Math.toRadians(other.longitude - longitude) / 2;
    double h =
        Math.pow(Math.sin(north), 2)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * Math.pow(Math.sin(east), 2);
    return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
