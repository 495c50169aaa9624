package org.recount.document.dates;

import org.recount.document.Tokens;

/** Whether a sentence tells what was or what will be, read from the verb nearest to a word. */
enum Tense {
  PAST,
  FUTURE,
  /** No verb tells. */
  UNMARKED;

  /** Looks for the nearest telling word among tokens {@code from} to {@code to} (excluded). */
  static Tense near(Vocabulary vocabulary, Tokens tokens, int from, int at, int to) {
    int most = Math.max(at - from, to - at);
    for (int distance = 1; distance <= most; distance++) {
      Tense before = at - distance >= from ? of(vocabulary, tokens.word(at - distance)) : UNMARKED;
      Tense after = at + distance < to ? of(vocabulary, tokens.word(at + distance)) : UNMARKED;
      if (before == PAST || after == PAST) {
        return PAST;
      }
      if (before == FUTURE || after == FUTURE) {
        return FUTURE;
      }
    }
    return UNMARKED;
  }

  private static Tense of(Vocabulary vocabulary, String word) {
    if (vocabulary.tells("past", word)) {
      return PAST;
    }
    return vocabulary.tells("future", word) ? FUTURE : UNMARKED;
  }
}
