package org.recount.document;

import java.text.Normalizer;
import java.util.Locale;

/** Folds words for comparing; plain ASCII takes the short way. */
final class Folding {
  private Folding() {}

  static String fold(String text, int start, int end) {
    char[] folded = new char[end - start];
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        folded[i - start] = (char) (c + 32);
      } else if (c < 128) {
        folded[i - start] = c;
      } else {
        return foldAny(text.substring(start, end));
      }
    }
    return new String(folded);
  }

  private static String foldAny(String word) {
    String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case 'œ' -> folded.append("oe");
        case 'æ' -> folded.append("ae");
        case 'ß' -> folded.append("ss");
        case '\u2019', '\u02BC' -> folded.append('\'');
        default -> {
          int type = Character.getType(c);
          if (type != Character.NON_SPACING_MARK && type != Character.FORMAT) {
            folded.append(c);
          }
        }
      }
    }
    return folded.isEmpty() ? word : folded.toString();
  }
}
