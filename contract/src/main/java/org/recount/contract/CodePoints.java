package org.recount.contract;

import org.recount.document.Span;

/**
 * Converts between offsets in UTF-16 code units, which Java uses, and offsets in Unicode code
 * points, which every JSON of the contract uses. A text without characters outside the Basic
 * Multilingual Plane costs one scan and no memory.
 */
public final class CodePoints {
  private static final int[] NO_PAIRS = {};

  /** Where each surrogate pair starts, in UTF-16 code units, in order. */
  private final int[] pairs;

  private CodePoints(int[] pairs) {
    this.pairs = pairs;
  }

  /** Returns the converter for one text. A surrogate without its partner counts as one. */
  public static CodePoints of(String text) {
    int count = 0;
    for (int i = 0; i < text.length() - 1; i++) {
      if (isPair(text, i)) {
        count++;
      }
    }
    if (count == 0) {
      return new CodePoints(NO_PAIRS);
    }
    int[] pairs = new int[count];
    int next = 0;
    for (int i = 0; i < text.length() - 1; i++) {
      if (isPair(text, i)) {
        pairs[next++] = i;
      }
    }
    return new CodePoints(pairs);
  }

  private static boolean isPair(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        && Character.isLowSurrogate(text.charAt(i + 1));
  }

  /** Returns the number of code points before UTF-16 offset {@code at}. */
  public int fromUtf16(int at) {
    return at - pairsBefore(at);
  }

  /** Returns the UTF-16 offset of code point number {@code at}. */
  public int toUtf16(int at) {
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - middle < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return at + low;
  }

  /** Returns the span in UTF-16 code units that a span in code points stands for. */
  public Span toUtf16(int start, int end) {
    return new Span(toUtf16(start), toUtf16(end));
  }

  private int pairsBefore(int at) {
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
