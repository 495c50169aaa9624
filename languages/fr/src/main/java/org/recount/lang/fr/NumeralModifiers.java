package org.recount.lang.fr;

import java.util.List;
import java.util.Set;
import org.recount.document.Tokens;
import org.recount.quantity.Bounds;

/** What words around a French number make of it: "au moins", "près de", "jusqu'à", "au minimum". */
final class NumeralModifiers {
  private static final Set<String> ABOUT =
      Set.of("environ", "quelque", "quelques", "approximativement");

  private final Tokens tokens;

  NumeralModifiers(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the number with the words before it; unchanged if none change it. */
  Numeral before(Numeral numeral, List<Numeral> found) {
    if (numeral.kind() == Numeral.Kind.ORDINAL || numeral.kind() == Numeral.Kind.NONE) {
      return numeral;
    }
    int i = numeral.first();
    Bounds bounds = numeral.bounds();
    int lower = bounds.lower();
    String one = tokens.wordOrEmpty(i - 1);
    String two = tokens.wordOrEmpty(i - 2);
    String three = tokens.wordOrEmpty(i - 3);
    boolean of = one.equals("de") || one.equals("d");
    if (one.equals("moins") && two.equals("au") || one.equals("minimum") && two.equals("au")) {
      return numeral.with(i - 2, numeral.last(), Bounds.atLeast(lower));
    }
    if (one.equals("minimum")
        || one.equals("plus")
            && numeral.kind() == Numeral.Kind.CARDINAL
            && !two.equals("de")
            && !two.equals("les")
            && lower > 1) {
      return numeral.with(i - 1, numeral.last(), Bounds.atLeast(lower));
    }
    if (of && two.equals("plus")) {
      return numeral.with(i - 2, numeral.last(), Bounds.atLeast(lower));
    }
    if (of && two.equals("moins") && three.equals("pas")) {
      return numeral.with(i - 3, numeral.last(), Bounds.atLeast(lower));
    }
    if (of && two.equals("moins")) {
      return numeral.with(i - 2, numeral.last(), Bounds.atMost(Math.max(0, bounds.upper())));
    }
    if (of && two.equals("pres") || one.equals("presque")) {
      return numeral.with(of ? i - 2 : i - 1, numeral.last(), nearly(numeral));
    }
    if (of && two.equals("autour") || of && two.equals("alentours")) {
      return numeral.with(i - 2, numeral.last(), about(numeral));
    }
    if (ABOUT.contains(one) && numeral.kind() == Numeral.Kind.CARDINAL) {
      return numeral.with(i - 1, numeral.last(), about(numeral));
    }
    if (one.equals("pres") && two.equals("peu") && three.equals("a")) {
      return numeral.with(i - 3, numeral.last(), about(numeral));
    }
    if (one.equals("a") && two.equals("jusqu")) {
      return numeral.with(i - 2, numeral.last(), Bounds.atMost(bounds.upper()));
    }
    if (one.equals("de") && two.equals("delà") || of && two.equals("dela") && three.equals("au")) {
      return numeral.with(i - 3, numeral.last(), Bounds.atLeast(lower));
    }
    return numeral;
  }

  /** Returns the number with the words after it: "29 personnes au moins" has them after a noun. */
  Numeral after(Numeral numeral) {
    if (numeral.kind() != Numeral.Kind.CARDINAL && numeral.kind() != Numeral.Kind.COLLECTIVE) {
      return numeral;
    }
    int at = numeral.last() + 1;
    if (tokens.wordOrEmpty(at).equals("environ")) {
      return numeral.with(numeral.first(), at, about(numeral));
    }
    boolean least =
        tokens.wordOrEmpty(at).equals("au")
            && (tokens.wordOrEmpty(at + 1).equals("moins")
                || tokens.wordOrEmpty(at + 1).equals("minimum"));
    if (least) {
      return numeral.with(numeral.first(), at + 1, Bounds.atLeast(numeral.bounds().lower()));
    }
    boolean more = tokens.wordOrEmpty(at).equals("ou") && tokens.wordOrEmpty(at + 1).equals("plus");
    return more
        ? numeral.with(numeral.first(), at + 1, Bounds.atLeast(numeral.bounds().lower()))
        : numeral;
  }

  private static Bounds about(Numeral numeral) {
    if (!numeral.bounds().isExact()) {
      return numeral.bounds();
    }
    long n = numeral.bounds().lower();
    return Bounds.of((int) ((n * 9 + 9) / 10), (int) (n * 11 / 10));
  }

  /** "Près d'une centaine" is 90 to 100: nine tenths of the middle up to the middle. */
  private static Bounds nearly(Numeral numeral) {
    Bounds bounds = numeral.bounds();
    if (bounds.isOpen()) {
      return bounds;
    }
    long n = bounds.isExact() ? bounds.lower() : ((long) bounds.lower() + bounds.upper()) / 2;
    return Bounds.of((int) ((n * 9 + 9) / 10), (int) n);
  }
}
