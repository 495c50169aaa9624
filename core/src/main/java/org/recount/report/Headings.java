package org.recount.report;

import org.recount.document.Document;
import org.recount.document.Span;

/** Lines of a text that are no sentences: headings, captions and the titles of other news. */
final class Headings {
  private static final int LONGEST = 250;
  private static final String CLOSING = ".!?…؟:;\"»”)’'";

  private Headings() {}

  /** Returns whether words stand in such a line; false for the title of the document. */
  static boolean holds(Document document, Span words) {
    Span sentence = document.sentenceOf(words);
    String text = document.text();
    return sentence.end() - sentence.start() <= LONGEST
        && sentence.start() >= document.title().end()
        && CLOSING.indexOf(text.charAt(sentence.end() - 1)) < 0
        && breaks(text, sentence.start() - 1, -1)
        && breaks(text, sentence.end(), 1);
  }

  /** Whether nothing but blanks lies between a place in a text and the next line break. */
  private static boolean breaks(String text, int from, int step) {
    int i = from;
    while (i >= 0 && i < text.length() && text.charAt(i) != '\n') {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
      i += step;
    }
    return true;
  }
}
