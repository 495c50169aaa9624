package org.recount.place;

import java.util.Locale;

/** A named number that describes a candidate place of a name; see {@link Resolver}. */
enum Trait {
  /** Logarithm of the population, about 1 for ten million. */
  POPULATION(Ground.SIZE),
  /** Population as a share of the largest bearer's. */
  SHARE_OF_LARGEST(Ground.SIZE),
  /** Population as a share of all bearers'. */
  SHARE_OF_ALL(Ground.SIZE),
  LARGEST(Ground.SIZE),
  /** Rank by population, 1 for the tenth or later. */
  RANK(Ground.SIZE),
  /** Logarithm of the population where no other name is known. */
  POPULATION_ALONE(Ground.SIZE),
  IS_COUNTRY(Ground.KIND),
  IS_ADMIN1(Ground.KIND),
  IS_ADMIN2(Ground.KIND),
  /** It is a division, and a city in it has the same name and a good part of its people. */
  IS_DIVISION_OF_NAMESAKE_CITY(Ground.KIND),
  IS_CITY(Ground.KIND),
  IS_SITE(Ground.KIND),
  IS_REGION(Ground.KIND),
  IS_CONTINENT(Ground.KIND),
  MAIN_NAME(Ground.NAME),
  ALTERNATE_NAME(Ground.NAME),
  /** An alternate name, in a country where no other name of the text lies. */
  ALTERNATE_AND_ELSEWHERE(Ground.NAME),
  /** The kind that the words ask for. */
  WANTED_KIND(Ground.WANTED),
  UNWANTED_KIND(Ground.WANTED),
  /** The text puts it in a place that does hold it. */
  IN_WHAT_HOLDS_IT(Ground.WITHIN),
  IN_WHAT_DOES_NOT_HOLD_IT(Ground.WITHIN),
  /** The text puts another place in it, and it does hold that. */
  HOLDS_ANOTHER(Ground.HOLDS),
  /** Share of the other names in its country. */
  COUNTRY_SHARE(Ground.COUNTRY),
  ADMIN1_SHARE(Ground.DIVISION),
  MAIN_COUNTRY(Ground.COUNTRY),
  ADMIN1_OF_MAIN_COUNTRY(Ground.COUNTRY),
  COUNTRY_NOT_MAIN_COUNTRY(Ground.COUNTRY),
  /** No other name is in its country. */
  COUNTRY_OF_NO_OTHER(Ground.COUNTRY),
  /** Its country is named in the text. */
  COUNTRY_NAMED(Ground.COUNTRY_NAMED),
  ADMIN1_NAMED(Ground.DIVISION_NAMED),
  ADMIN1_NAMED_EARLY(Ground.DIVISION_NAMED),
  /** Its division is the one most often met. */
  MAIN_ADMIN1(Ground.DIVISION),
  NEIGHBOURS_COUNTRY(Ground.COUNTRY),
  NEIGHBOURS_ADMIN1(Ground.DIVISION),
  /** The place of the first name of the text, often that of the dateline, is in its country. */
  FIRST_COUNTRY(Ground.COUNTRY),
  FIRST_ADMIN1(Ground.DIVISION),
  /** 1 less a tenth of the logarithm of the kilometres to the nearest other place. */
  NEAREST(Ground.DISTANCE),
  NEAREST_THREE(Ground.DISTANCE),
  WITHIN_50_KM(Ground.DISTANCE),
  WITHIN_200_KM(Ground.DISTANCE),
  PLACES_WITHIN_150_KM(Ground.DISTANCE),
  NEAREST_NEIGHBOUR(Ground.DISTANCE),
  /** Other names near it, all their bearers taken together; see {@link Masses}. */
  NAMES_NEAR(Ground.DISTANCE),
  NAMES_IN_ADMIN1(Ground.DIVISION),
  /**
   * Other names with a bearer in the same division, the rare ones for most; see {@link Chances}.
   */
  CHANCES_IN_ADMIN1(Ground.DIVISION),
  CHANCES_IN_ADMIN2(Ground.COUNTY),
  CHANCES_NEAR(Ground.DISTANCE),
  /** Another name asks for a second-level division, and one of that name holds it. */
  ADMIN2_NAMED(Ground.COUNTY),
  /** It is a second-level division, and another name has a bearer in it. */
  HOLDS_BEARER(Ground.COUNTY),
  /** Nearer to the other places than every other bearer. */
  NEAREST_OF_ALL(Ground.DISTANCE),
  ALONE(Ground.SIZE),
  /** Named often and the largest bearer. */
  OFTEN_AND_LARGE(Ground.SIZE),
  /** Share of the source's earlier reports in its country. */
  PRIOR_COUNTRY(Ground.PRIOR),
  PRIOR_ADMIN1(Ground.PRIOR),
  /** None of the places: the gazetteer lacks the one that is meant. */
  NOTHING(Ground.NOTHING),
  /** None, and the largest bearer is small. */
  NOTHING_AND_SMALL(Ground.NOTHING),
  /** None, and few bear the name. */
  NOTHING_AND_FEW(Ground.NOTHING),
  /** None, and the text puts the name in a place that holds no bearer. */
  NOTHING_AND_ELSEWHERE(Ground.NOTHING),
  /** None, and the name has one word only. */
  NOTHING_AND_ONE_WORD(Ground.NOTHING);

  /** What a feature speaks of, for the reason that is given in words. */
  enum Ground {
    SIZE,
    KIND,
    NAME,
    WANTED,
    WITHIN,
    HOLDS,
    COUNTRY,
    COUNTRY_NAMED,
    DIVISION,
    DIVISION_NAMED,
    COUNTY,
    DISTANCE,
    PRIOR,
    NOTHING;

    /** Whether it speaks of other names of the text. */
    boolean ofOthers() {
      return switch (this) {
        case COUNTRY, COUNTRY_NAMED, DIVISION, DIVISION_NAMED, COUNTY, DISTANCE -> true;
        default -> false;
      };
    }
  }

  /** How many there are. */
  static final int COUNT = values().length;

  private final Ground ground;

  Trait(Ground ground) {
    this.ground = ground;
  }

  Ground ground() {
    return ground;
  }

  /** The name in files: {@code share of largest}. */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
