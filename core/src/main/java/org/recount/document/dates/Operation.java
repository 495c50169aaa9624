package org.recount.document.dates;

import java.util.Locale;

/** What a rule does with the words it matched. */
enum Operation {
  /** Hides the words: an age, a price. */
  NONE,
  /** A day by its number, with or without weekday, month, year, part of the day. */
  DATE,
  /** What no calendar has: 32 May 2021. */
  IMPOSSIBLE,
  /** A day written in digits only. */
  NUMERIC,
  /** A month, with or without a year. */
  MONTH,
  YEAR,
  /** A day that has become a name ("9/11"): argument the day. */
  FIXED,
  DECADE,
  /** A school year, a season of sport: from one year to the next. */
  YEARS,
  /** A century by its number. */
  CENTURY,
  SEASON,
  /** A quarter or a half of a year by its number; the argument says which. */
  PIECE,
  /** The quarter or other period the text is about: argument {@code same} or {@code before}. */
  PERIOD,
  WEEKDAY,
  /** A unit of the calendar counted from publication: arguments unit and count. */
  SHIFT,
  /** A unit of the calendar counted from the last day told: arguments unit and count. */
  ANCHOR,
  /** A number of units before (-1) or after (1) publication. */
  AGO,
  /** A number of units before (-1) or after (1) the last day told. */
  THEN,
  /** A number of units before (-1) or after (1) an event, whose day may stand beside it. */
  EVENT,
  /** A time of day. */
  CLOCK,
  /** A part of the last day told, or of publication: argument {@code anchor} or {@code shift}. */
  PART,
  /** The night between two weekdays or days. */
  NIGHT,
  HOLIDAY,
  /** PRESENT_REF, PAST_REF or FUTURE_REF. */
  REF,
  DURATION,
  SET,
  /** The days between two numbers of a month or of two. */
  SPAN,
  /** Words that name no day but say how one told thing follows another: argument the kind. */
  COURSE,
  /** Second pass: the days from one date to another. */
  BETWEEN,
  /** Second pass: since a date. */
  WINDOW_SINCE,
  /** Second pass: a whole date. */
  WINDOW_IN,
  /** Second pass: a duration up to publication. */
  WINDOW_PAST,
  /** Second pass: a duration that may start anywhere. */
  WINDOW_FLOAT,
  /** Second pass: the first months or weeks of a year. */
  WINDOW_FIRST,
  /** Second pass: from one date to another. */
  WINDOW_BETWEEN;

  static Operation parse(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Whether the rule reads what the rules of the first pass found. */
  boolean secondPass() {
    return compareTo(BETWEEN) >= 0;
  }
}
