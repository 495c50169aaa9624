package org.recount.document.dates;

import org.recount.document.Tokens;

/** Reads numbers in words. */
final class Numeral {
  /** Value in a word file of words such as "several". */
  private static final int VAGUE = -1;

  private Numeral() {}

  /** Reads "vingt et un", "two hundred and six", "quatre-vingt-dix" from token {@code at} on. */
  static Sense at(Vocabulary vocabulary, Tokens tokens, int at) {
    int total = 0;
    int current = 0;
    int i = at;
    int next = at;
    while (i < tokens.size()) {
      int value = vocabulary.value(WordClass.NUMBER, tokens.word(i));
      if (value == VAGUE && i == at) {
        return new Sense(Double.NaN, at + 1);
      }
      if (value < 0 || i > at && !joins(current, value)) {
        break;
      }
      if (value >= 1000) {
        total += Math.max(1, current) * value;
        current = 0;
      } else if (value == 100 || current == 4 && value == 20) {
        current = Math.max(1, current) * value;
      } else {
        current += value;
      }
      next = i + 1;
      i = next < tokens.size() && and(tokens.word(next)) ? next + 1 : next;
    }
    return next == at ? Sense.NONE : new Sense(total + current, next);
  }

  private static boolean and(String word) {
    return word.equals("et") || word.equals("and");
  }

  private static boolean joins(int current, int value) {
    if (value >= 100) {
      return current < value;
    }
    if (current % 100 == 0) {
      return true;
    }
    int last = current % 100;
    if (last == 10) {
      return value >= 7 && value <= 9;
    }
    boolean long10 = last == 60 || last == 80;
    return last == 4 && value == 20 || last % 10 == 0 && last >= 20 && value < (long10 ? 20 : 10);
  }
}
