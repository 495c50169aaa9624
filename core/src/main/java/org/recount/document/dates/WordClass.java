package org.recount.document.dates;

import java.util.Locale;

/** The kinds of word a rule may ask for, written {@code <month>} in a pattern. */
enum WordClass {
  // listed in the word file of the language
  MONTH,
  /** A shortened month, such as "janv": only beside a day or a year. */
  ABBR,
  WEEKDAY,
  PART,
  SEASON,
  UNIT,
  NUMBER,
  ORDINAL,
  HOLIDAY,
  // read from digits
  DAY,
  YEAR,
  YEAR2,
  HOUR,
  MINUTE,
  CLOCK,
  /** Four digits of a clock, such as 0730. */
  MILITARY,
  DECADE,
  NUMERIC,
  ISO,
  // found by the rules of the first pass
  DATE,
  SPAN;

  static final int COUNT = values().length;

  static WordClass parse(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
