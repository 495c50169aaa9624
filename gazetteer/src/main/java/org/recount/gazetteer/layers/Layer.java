package org.recount.gazetteer.layers;

import org.recount.place.Gazetteer;

/**
 * A gazetteer among others, under a name for people.
 *
 * @param name one of {@link #OWN}, {@link #SHIPPED} and {@link #FULL}
 */
public record Layer(String name, Gazetteer gazetteer) {
  /** The rows a person added beside the ledger. */
  public static final String OWN = "own";

  /** The gazetteer that comes with Recount. */
  public static final String SHIPPED = "shipped";

  /** The file built from the full dump of GeoNames. */
  public static final String FULL = "geonames";
}
