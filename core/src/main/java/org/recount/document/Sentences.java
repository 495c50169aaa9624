package org.recount.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the title and the sentences of a text. */
final class Sentences {
  private static final int LONGEST_TITLE = 250;

  /**
   * From here on, in words, a sentence ends at the next comma or its like. No writer gets that far
   * but a list or a table may, and what is read by looking over a sentence must stay linear.
   */
  private static final int LONG = 400;

  private static final int LONGEST = 600;

  private Sentences() {}

  /** Returns the first line when a blank line follows it and it reads like a title; else (0, 0). */
  static Span title(String text) {
    int end = text.indexOf('\n');
    if (end <= 0 || end > LONGEST_TITLE || end + 1 >= text.length()) {
      return new Span(0, 0);
    }
    boolean blankNext = text.charAt(end + 1) == '\n' || text.startsWith("\r\n", end + 1);
    int last = end;
    while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    boolean full = last > 0 && text.charAt(last - 1) == '.';
    return blankNext && !full && last > 0 ? new Span(0, last) : new Span(0, 0);
  }

  /** Returns the sentences in order; they hold every token and do not overlap. */
  static List<Span> split(String text, Tokens tokens, Span title, Set<String> abbreviations) {
    List<Span> sentences = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (isTooLong(tokens, first, i) || endsAfter(text, tokens, i, title, abbreviations)) {
        sentences.add(tokens.span(first, i));
        first = i + 1;
      }
    }
    if (first < tokens.size()) {
      sentences.add(tokens.span(first, tokens.size() - 1));
    }
    if (sentences.isEmpty()) {
      sentences.add(new Span(0, text.length()));
    }
    return sentences;
  }

  private static boolean isTooLong(Tokens tokens, int first, int last) {
    int words = last + 1 - first;
    return words >= LONGEST || words >= LONG && !tokens.isWord(last);
  }

  private static boolean endsAfter(
      String text, Tokens tokens, int i, Span title, Set<String> abbreviations) {
    if (i + 1 >= tokens.size()) {
      return true;
    }
    if (tokens.end(i) == title.end() && title.end() > 0) {
      return true;
    }
    int gapStart = tokens.end(i);
    int gapEnd = tokens.start(i + 1);
    if (lineBreaks(text, gapStart, gapEnd) >= 2) {
      return true;
    }
    boolean newLine = lineBreaks(text, gapStart, gapEnd) == 1;
    String word = tokens.word(i);
    if (closes(word) && i > 0 && stops(tokens.word(i - 1))) {
      return startsSentence(text, tokens, i + 1);
    }
    if (!stops(word)) {
      return false;
    }
    if (newLine) {
      return true;
    }
    if (closes(tokens.word(i + 1)) || gapEnd == gapStart) {
      return false;
    }
    return !(word.equals(".") && isAbbreviation(tokens, i - 1, abbreviations))
        && startsSentence(text, tokens, i + 1);
  }

  private static boolean startsSentence(String text, Tokens tokens, int i) {
    return !tokens.isWord(i)
        || tokens.isNumber(i)
        || !Character.isLowerCase(text.charAt(tokens.start(i)));
  }

  private static boolean isAbbreviation(Tokens tokens, int i, Set<String> abbreviations) {
    if (i < 0) {
      return false;
    }
    String word = tokens.word(i);
    return abbreviations.contains(word)
        || (word.length() == 1 && Character.isLetter(word.charAt(0)))
        || isDotted(word);
  }

  /** Whether a word has a stop inside, as U.S has: the tokens leave the last stop apart. */
  private static boolean isDotted(String word) {
    return word.length() == 3 && word.charAt(1) == '.' && Character.isLetter(word.charAt(0));
  }

  private static boolean stops(String word) {
    return word.equals(".")
        || word.equals("!")
        || word.equals("?")
        || word.equals("…")
        || word.equals("؟");
  }

  private static boolean closes(String word) {
    return word.equals("\"") || word.equals("»") || word.equals("”") || word.equals(")");
  }

  private static int lineBreaks(String text, int start, int end) {
    int breaks = 0;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\n') {
        breaks++;
      }
    }
    return breaks;
  }
}
