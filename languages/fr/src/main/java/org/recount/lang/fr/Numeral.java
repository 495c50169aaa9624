package org.recount.lang.fr;

import org.recount.quantity.Bounds;

/**
 * A French number with everything that belongs to it: "au moins trois", "une dizaine de".
 *
 * @param first its first token
 * @param last its last token, included
 * @param bounds what it stands for
 * @param kind how it is written
 */
record Numeral(int first, int last, Bounds bounds, Kind kind) {
  /** How a number is written. */
  enum Kind {
    /** Digits or number words. */
    CARDINAL,
    /** "troisième", "133e". */
    ORDINAL,
    /** "une dizaine", "des centaines". */
    COLLECTIVE,
    /** "plusieurs", "quelques". */
    VAGUE,
    /** "un", "une": a number or an article. */
    ARTICLE,
    /** "des": a plural article. */
    PLURAL,
    /** "aucun", "aucune". */
    NONE
  }

  Numeral with(int newFirst, int newLast, Bounds newBounds) {
    Kind newKind = kind == Kind.ARTICLE ? Kind.CARDINAL : kind;
    return new Numeral(newFirst, newLast, newBounds, newKind);
  }
}
