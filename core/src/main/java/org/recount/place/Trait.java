package org.recount.place;

import java.util.Locale;

/** A named number that describes a candidate place of a name; see {@link Resolver}. */
enum Trait {
  /** Logarithm of the population, about 1 for ten million. */
  POPULATION,
  /** Population as a share of the largest bearer's. */
  SHARE_OF_LARGEST,
  /** Population as a share of all bearers'. */
  SHARE_OF_ALL,
  LARGEST,
  /** Rank by population, 1 for the tenth or later. */
  RANK,
  IS_COUNTRY,
  IS_ADMIN1,
  IS_ADMIN2,
  /** It is a division, and a city in it has the same name and a good part of its people. */
  IS_DIVISION_OF_NAMESAKE_CITY,
  IS_CITY,
  IS_SITE,
  IS_REGION,
  IS_CONTINENT,
  MAIN_NAME,
  ALTERNATE_NAME,
  /** The kind that the words ask for. */
  WANTED_KIND,
  UNWANTED_KIND,
  /** The text puts it in a place that does hold it. */
  IN_WHAT_HOLDS_IT,
  IN_WHAT_DOES_NOT_HOLD_IT,
  /** The text puts another place in it, and it does hold that. */
  HOLDS_ANOTHER,
  /** Share of the other names in its country. */
  COUNTRY_SHARE,
  ADMIN1_SHARE,
  MAIN_COUNTRY,
  ADMIN1_OF_MAIN_COUNTRY,
  COUNTRY_NOT_MAIN_COUNTRY,
  /** Its country is named in the text. */
  COUNTRY_NAMED,
  ADMIN1_NAMED,
  ADMIN1_NAMED_EARLY,
  NEIGHBOURS_COUNTRY,
  NEIGHBOURS_ADMIN1,
  /** 1 less a tenth of the logarithm of the kilometres to the nearest other place. */
  NEAREST,
  NEAREST_THREE,
  WITHIN_50_KM,
  WITHIN_200_KM,
  PLACES_WITHIN_150_KM,
  NEAREST_NEIGHBOUR,
  ALONE,
  /** Named often and the largest bearer. */
  OFTEN_AND_LARGE;

  /** The name in files: {@code share of largest}. */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
