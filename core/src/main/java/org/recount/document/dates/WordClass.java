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
  /** A number that is the day of no month: 32. */
  NODAY,
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
  /** The time written on after an ISO day, with its zone. */
  ISOTIME,
  /** No word at all: the words before and after are joined by a hyphen. */
  HYPHEN,
  // found by the rules of the first pass
  DATE,
  SPAN;

  static final int COUNT = values().length;

  static WordClass parse(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Whether it stands for no word of its own, so that the text may end before it. */
  boolean wordless() {
    return this == HYPHEN || this == ISOTIME;
  }
}
