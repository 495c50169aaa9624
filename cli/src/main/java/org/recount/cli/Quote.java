package org.recount.cli;

/** Words of a text, short enough for a line. */
final class Quote {
  private static final int LONGEST = 160;

  private Quote() {}

  /** Returns the words between quotation marks, on one line and at most 160 characters long. */
  static String of(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return "\"" + line + "\"";
    }
    int end = line.lastIndexOf(' ', LONGEST);
    if (end < LONGEST / 2) {
      end = line.offsetByCodePoints(0, line.codePointCount(0, LONGEST) - 1);
    }
    return "\"" + line.substring(0, end) + " …\"";
  }
}
