package org.recount.document.dates;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A rule that matched, with what surrounds the words.
 *
 * @param way which way the verbs around the words point
 * @param sentence the number of the sentence
 * @param beside the day told right after the words that completes them ("à 22 h, mardi"); empty if
 *     none
 * @param opens whether the words open their sentence
 */
record Expression(
    Rule rule,
    Slots slots,
    Partial.Way way,
    int sentence,
    Optional<LocalDate> beside,
    boolean opens) {

  boolean says(String argument) {
    return rule.has(argument);
  }

  boolean has(WordClass kind) {
    return slots.has(kind);
  }

  int get(WordClass kind) {
    return slots.get(kind);
  }

  /** Whether the words give a year, in four digits or two, or the date beside them does. */
  boolean hasYear() {
    boolean shared = has(WordClass.MONTH) && rule.operation() != Operation.CLOCK;
    return has(WordClass.YEAR) || has(WordClass.YEAR2) || shared && beside.isPresent();
  }

  /** The year; when the date beside gives it, the one that puts this month before that. */
  int year() {
    if (has(WordClass.YEAR) || has(WordClass.YEAR2)) {
      return get(has(WordClass.YEAR) ? WordClass.YEAR : WordClass.YEAR2);
    }
    LocalDate next = beside.orElseThrow();
    boolean later = get(WordClass.MONTH) > next.getMonthValue();
    return later ? next.getYear() - 1 : next.getYear();
  }

  /** Which way "dernier" or "prochain" points, else the verbs. */
  Partial.Way pointing() {
    if (says("last")) {
      return Partial.Way.PAST;
    }
    return says("next") ? Partial.Way.FUTURE : way;
  }
}
