package org.recount.document.dates;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A rule that matched, with what surrounds the words.
 *
 * @param way which way the verbs around the words point
 * @param sentence the number of the sentence
 * @param beside the day told right after the words ("à 22 h, mardi"); empty if none
 */
record Expression(
    Rule rule, Slots slots, Partial.Way way, int sentence, Optional<LocalDate> beside) {

  boolean says(String argument) {
    return rule.has(argument);
  }

  boolean has(WordClass kind) {
    return slots.has(kind);
  }

  int get(WordClass kind) {
    return slots.get(kind);
  }

  /** Whether the words give a year, in four digits or two. */
  boolean hasYear() {
    return slots.has(WordClass.YEAR) || slots.has(WordClass.YEAR2);
  }

  int year() {
    return slots.get(slots.has(WordClass.YEAR) ? WordClass.YEAR : WordClass.YEAR2);
  }

  /** Which way "dernier" or "prochain" points, else the verbs. */
  Partial.Way pointing() {
    if (says("last")) {
      return Partial.Way.PAST;
    }
    return says("next") ? Partial.Way.FUTURE : way;
  }
}
