package org.recount.document.dates;

/**
 * What a word stands for in a class.
 *
 * @param value a number; NaN for "several"
 * @param next the token after the word; -1 when it stands for nothing
 */
record Sense(double value, int next) {
  static final Sense NONE = new Sense(0, -1);

  boolean found() {
    return next >= 0;
  }
}
