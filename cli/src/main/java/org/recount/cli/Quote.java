package org.recount.cli;

import org.recount.document.Document;
import org.recount.document.Span;

/** Words of a text, short enough for a line. */
final class Quote {
  private static final int LONGEST = 160;

  private static final int SAYS_ENOUGH = 24;

  private Quote() {}

  /** Returns the words of a span; the whole sentence when they say too little by themselves. */
  static String of(Document document, Span span) {
    return "\"" + bare(document, span) + "\"";
  }

  /** Returns the words between quotation marks, on one line and at most 160 characters long. */
  static String of(String words) {
    return "\"" + line(words) + "\"";
  }

  /** Returns the words of a span, or their sentence, without quotation marks. */
  static String bare(Document document, Span span) {
    boolean enough = span.end() - span.start() >= SAYS_ENOUGH;
    return line((enough ? span : document.sentenceOf(span)).of(document.text()));
  }

  /** Returns the words on one line, at most 160 characters long. */
  static String line(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST);
    if (end < LONGEST / 2) {
      end = line.offsetByCodePoints(0, line.codePointCount(0, LONGEST) - 1);
    }
    return line.substring(0, end) + " …";
  }
}
