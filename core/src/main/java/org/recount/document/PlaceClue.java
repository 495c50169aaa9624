package org.recount.document;

import java.util.Locale;

/** What speaks for or against words being a place name here; weights in {@code toponyms.tsv}. */
enum PlaceClue {
  BIAS,
  SEVERAL_WORDS,
  COUNTRY,
  ADMIN1,
  ADMIN2,
  /** More than half a million people. */
  LARGE_CITY,
  MIDDLING_CITY,
  SMALL_CITY,
  TINY_CITY,
  SITE,
  REGION,
  MAIN_NAME,
  SHORT,
  STATE_CODE,
  COMMON_WORD,
  COMMON_WORD_STARTING,
  STARTS_SENTENCE,
  FIRST_NAME,
  FIRST_NAME_BEFORE_NAME,
  SURNAME,
  AFTER_IN,
  AFTER_LOCAL,
  AFTER_OF,
  AFTER_NEAR,
  AFTER_DIRECTION,
  AFTER_ARTICLE,
  AFTER_UNIT,
  AFTER_TITLE,
  AFTER_FIRST_NAME,
  AFTER_NAME,
  AFTER_INITIAL,
  AFTER_PLACE_AND_COMMA,
  AFTER_AND,
  BEFORE_NAME,
  BEFORE_PLACE,
  BEFORE_ORGANISATION,
  BEFORE_ORGANISATION_AND_WIDE,
  BEFORE_FACILITY,
  BEFORE_INSTITUTION,
  BEFORE_UNIT,
  BEFORE_POSSESSIVE,
  BEFORE_SAYS,
  BEFORE_SAYS_AND_LARGE,
  BEFORE_COMMA_AND_PLACE,
  SITE_IN_NAMED_COUNTRY,
  BEFORE_NUMBER,
  BEFORE_HYPHEN,
  /** "Hilla, Babil" and Babil holds a Hilla. */
  IN_PLACE,
  HOLDS_PLACE,
  COUNTRY_NAMED,
  LOWER_CASE_ELSEWHERE,
  TITLE_LINE,
  ALL_CAPITALS,
  ALL_CAPITALS_COMMON,
  ALL_CAPITALS_AFTER_IN,
  ALL_CAPITALS_SMALL,
  ALL_CAPITALS_WORD,
  /** The same name stands after "in" elsewhere in the text. */
  PLACED_ELSEWHERE,
  LIKELY_ELSEWHERE,
  UNLIKELY_ELSEWHERE;

  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  long bit() {
    return 1L << ordinal();
  }
}
