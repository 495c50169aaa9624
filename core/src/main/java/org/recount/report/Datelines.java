package org.recount.report;

import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;

/** Finds the dateline of a news report: "LIMA, 3 May (Agency) –". */
final class Datelines {
  private static final int REACH = 100;
  private static final int MOST_WORDS = 14;

  private Datelines() {}

  /** Returns the dateline that opens the body; empty at its start if it has none. */
  static Span of(Document document) {
    String text = document.text();
    int title = document.title().end();
    int start = firstLetter(text, title);
    if (start == text.length()) {
      start = firstLetter(text, 0); // a lone line is all there is
    }
    int words = 0;
    int limit = Math.min(text.length(), start + REACH);
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (dash(text, i) || c == '\n') {
        Span dateline = new Span(start, i);
        return tells(document, dateline) ? new Span(start, start) : dateline;
      }
      words += c == ' ' ? 1 : 0;
      if (words > MOST_WORDS) {
        break;
      }
    }
    return new Span(start, start);
  }

  private static int firstLetter(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether the words tell something already: then they are a sentence of the report. */
  private static boolean tells(Document document, Span words) {
    return !document.mentions(Mention.Trigger.class, words).isEmpty();
  }

  private static boolean dash(String text, int i) {
    char c = text.charAt(i);
    boolean hyphens = c == '-' && i + 1 < text.length() && text.charAt(i + 1) == '-';
    boolean spaced =
        (c == '-' || c == '_')
            && i > 0
            && i + 1 < text.length()
            && text.charAt(i - 1) == ' '
            && text.charAt(i + 1) == ' ';
    return c == '–' || c == '—' || hyphens || spaced;
  }
}
