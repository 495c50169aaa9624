package org.recount.lang.en;

import org.recount.document.Tokens;

/**
 * Words in quotes or brackets inside a noun phrase: {@code the "Blue House" farm}, {@code the
 * Northern Front (NF) rebels}. The phrase goes on behind them only when a noun follows.
 */
final class Insertion {
  private static final int MOST_WORDS = 8;

  private Insertion() {}

  /** Returns the token after the closing sign; -1 if no such insertion opens at {@code i}. */
  static int end(Tokens tokens, WordClasses classes, int i) {
    String close = closing(tokens.wordOrEmpty(i));
    if (close.isEmpty()) {
      return -1;
    }
    for (int j = i + 1; j < tokens.size() && j <= i + 1 + MOST_WORDS; j++) {
      if (tokens.word(j).equals(close)) {
        return j > i + 1 && j + 1 < tokens.size() && goesOn(tokens, classes, j + 1) ? j + 1 : -1;
      }
      boolean inside =
          classes.of(j).nominal()
              || classes.of(j) == WordClass.PREPOSITION
              || classes.of(j) == WordClass.DETERMINER
              || classes.of(j) == WordClass.NUMBER;
      if (!inside && !tokens.word(j).equals("-")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean goesOn(Tokens tokens, WordClasses classes, int i) {
    return classes.of(i).nominal() && !tokens.word(i).equals("'s") && !tokens.word(i).equals(".");
  }

  private static String closing(String open) {
    return switch (open) {
      case "\"" -> "\"";
      case "“" -> "”";
      case "(" -> ")";
      case "[" -> "]";
      default -> "";
    };
  }
}
