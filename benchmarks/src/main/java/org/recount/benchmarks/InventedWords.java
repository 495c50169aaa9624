package org.recount.benchmarks;

import java.util.SplittableRandom;

/**
 * Words made of syllables, as unevenly used as words are: the word of rank r about once in r
 * (Zipf). The same number always gives the same word.
 */
final class InventedWords {
  private static final String[] STARTS = {
    "b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "br", "ch", "dr", "gr",
    "pl", "st", "tr", "sh", "kh", "w"
  };
  private static final String[] ENDS = {
    "a", "e", "i", "o", "u", "an", "en", "in", "on", "ar", "er", "or", "al", "el", "at", "et", "as",
    "es", "ou", "ai"
  };

  private final String[] words;

  InventedWords(int size) {
    words = new String[size];
    for (int i = 0; i < size; i++) {
      words[i] = word(i);
    }
  }

  /** Returns the word with a number; frequent words are short. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    int rest = number;
    do {
      word.append(STARTS[rest % STARTS.length]);
      rest /= STARTS.length;
      word.append(ENDS[rest % ENDS.length]);
      rest /= ENDS.length;
    } while (rest > 0);
    return word.toString();
  }

  /** Returns a word drawn by how often words are used. */
  String drawn(SplittableRandom random) {
    return words[skewed(random, words.length)];
  }

  /** Returns a name, with a capital, of a number of its own. */
  static String name(int number) {
    String word = word(number);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Returns a number below {@code size}, small ones more often: each rank r about once in r. */
  static int skewed(SplittableRandom random, int size) {
    return (int) Math.min(size - 1, Math.exp(random.nextDouble() * Math.log(size + 1.0)) - 1);
  }
}
