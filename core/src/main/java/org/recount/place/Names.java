package org.recount.place;

import java.text.Normalizer;
import java.util.Locale;

/** How names are compared: without case, accents, hyphens and apostrophes. */
public final class Names {
  private Names() {}

  /**
   * Returns the name in lower case, without accents, with every run of other signs as one space:
   * {@code Aïn al-Assad} gives {@code ain al assad}. Arabic and other letters are kept.
   */
  public static String fold(String name) {
    String apart = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    String plain = apart.toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      if (!Character.isLetterOrDigit(c)) {
        gap = folded.length() > 0;
        continue;
      }
      if (gap) {
        folded.append(' ');
        gap = false;
      }
      append(folded, c);
    }
    return folded.toString();
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder folded, char c) {
    switch (c) {
      case 'œ' -> folded.append("oe");
      case 'æ' -> folded.append("ae");
      case 'ß' -> folded.append("ss");
      case 'ø' -> folded.append('o');
      case 'ł' -> folded.append('l');
      case 'ı' -> folded.append('i');
      case 'đ' -> folded.append('d');
      default -> folded.append(c);
    }
  }
}
