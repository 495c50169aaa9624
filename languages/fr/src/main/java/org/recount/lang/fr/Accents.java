package org.recount.lang.fr;

import org.recount.document.Document;

/** Tells a participle ("attaqués") from a noun or a finite verb ("attaques") by its accent. */
final class Accents {
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
    int start = document.tokens().start(i) + 1;
    int accent = document.text().indexOf('é', start);
    return participle == (accent >= 0 && accent < document.tokens().end(i));
  }
}
