package org.recount.place;

import java.util.Locale;

/** How exactly a text places something, from the most precise to nothing. */
public enum PlacePrecision {
  /** A site: an airport, a base, a camp. */
  POINT,
  CITY,
  /** Close to a named settlement. */
  NEAR,
  ADMIN2,
  ADMIN1,
  ROUTE,
  /** A region that is no administrative unit: "the north of Mali". */
  REGION,
  COUNTRY,
  UNKNOWN;

  /** The name used in files: {@code admin1}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
