package org.recount.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where earlier reports of one source lay: a paper of Hilla that writes "Babil" rarely means a
 * village elsewhere. It only weighs among places of one name; what the text says goes first.
 *
 * @param countries how many of the earlier reports lay in each country, by ISO code
 * @param divisions how many lay in each first-level division, by {@link #division}
 */
public record PlacePrior(Map<String, Integer> countries, Map<String, Integer> divisions) {
  /** Nothing is known of the source. */
  public static final PlacePrior NONE = new PlacePrior(Map.of(), Map.of());

  /** Reports that an unknown source is taken to have: a few reports prove little. */
  private static final double DOUBT = 2;

  public PlacePrior {
    countries = Map.copyOf(countries);
    divisions = Map.copyOf(divisions);
  }

  /** Returns what the places of earlier reports say; places without a country say nothing. */
  public static PlacePrior of(List<Place> earlier) {
    Map<String, Integer> countries = new HashMap<>();
    Map<String, Integer> divisions = new HashMap<>();
    for (Place place : earlier) {
      if (!place.country().isEmpty()) {
        countries.merge(place.country(), 1, Integer::sum);
        if (!place.admin1().isEmpty()) {
          divisions.merge(division(place), 1, Integer::sum);
        }
      }
    }
    return new PlacePrior(countries, divisions);
  }

  /** The name under which the first-level division that holds a place is counted. */
  public static String division(Place place) {
    return division(place.country(), place.admin1());
  }

  /** The name under which the first-level division of a country is counted. */
  public static String division(String country, String admin1) {
    return country + "/" + admin1;
  }

  /**
   * Share of the earlier reports in the country of a place, from 0 to 1, low when there are few.
   */
  public double countryShare(Place place) {
    return share(countries, place.country());
  }

  /** Share of the earlier reports in the first-level division that holds a place. */
  public double divisionShare(Place place) {
    return place.admin1().isEmpty() ? 0 : share(divisions, division(place));
  }

  private static double share(Map<String, Integer> counts, String key) {
    int there = counts.getOrDefault(key, 0);
    if (there == 0) {
      return 0;
    }
    int all = 0;
    for (int count : counts.values()) {
      all += count;
    }
    return there / (all + DOUBT);
  }
}
