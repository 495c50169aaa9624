package org.recount.lang.fr;

import org.recount.document.Document;

/**
 * Tells a participle ("attaqués") from a noun or a finite verb ("attaques") by its accent, which is
 * part of the letter or, in a decomposed text, a mark behind it.
 */
final class Accents {
  private static final char ACUTE = '\u0301';
  private static final char GRAVE = '\u0300';

  private Accents() {}

  /**
   * Returns whether token {@code i} may have this form; always so in a text all in capitals, which
   * is often written without accents.
   *
   * @param form {@link Lines#PARTICIPLE}, {@link Lines#FINITE}, or anything else for any form
   */
  static boolean fit(Document document, int i, String form) {
    boolean participle = form.equals(Lines.PARTICIPLE);
    if (!participle && !form.equals(Lines.FINITE) || document.tokens().upperCase()) {
      return true;
    }
    int end = document.tokens().end(i);
    for (int at = document.tokens().start(i) + 1; at < end; at++) {
      if (isAcute(document.text(), at)) {
        return participle;
      }
    }
    return !participle;
  }

  /** Whether the {@code n}-th letter of token {@code i}, from 0 on, is an e with an acute. */
  static boolean isAcute(Document document, int i, int n) {
    String text = document.text();
    int letter = -1;
    for (int at = document.tokens().start(i); at < document.tokens().end(i); at++) {
      letter += Character.isLetterOrDigit(text.charAt(at)) ? 1 : 0;
      if (letter == n) {
        return isAcute(text, at);
      }
    }
    return false;
  }

  private static boolean isAcute(String text, int at) {
    return text.charAt(at) == 'é' || text.charAt(at) == 'e' && isAfter(text, at, ACUTE);
  }

  /** Whether token {@code i}, an a when folded, is "à". */
  static boolean isGrave(Document document, int i) {
    String text = document.text();
    int at = document.tokens().start(i);
    return text.charAt(at) == 'à' || text.charAt(at) == 'À' || isAfter(text, at, GRAVE);
  }

  private static boolean isAfter(String text, int at, char mark) {
    return at + 1 < text.length() && text.charAt(at + 1) == mark;
  }
}
