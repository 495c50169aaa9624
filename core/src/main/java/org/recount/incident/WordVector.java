package org.recount.incident;

import java.util.Arrays;

/**
 * Words with how often they are used, as a sparse vector of which each word weighs {@code (1 + ln
 * frequency) × rarity}. Sums are of whole numbers, so that the order of words changes no digit.
 * Immutable.
 *
 * @param words their numbers in increasing order, each once
 * @param counts how often each is used, at most {@link #MOST}
 * @param length of the vector; 0 if it has no word
 */
record WordVector(int[] words, byte[] counts, double length) {
  static final int MOST = 127;
  static final double UNIT = 1L << 32;
  private static final double[] DAMPED = new double[MOST + 1];

  static {
    for (int count = 1; count <= MOST; count++) {
      DAMPED[count] = 1 + Math.log(count);
    }
  }

  /** What a word used so often in two texts adds to their product, whatever the sign of rarity. */
  static long product(int one, int other, double rarity) {
    return (long) (DAMPED[one] * DAMPED[other] * rarity * rarity * UNIT);
  }

  /** The weight of a word, before the vector is brought to length 1. */
  static double weight(int count, double rarity) {
    return DAMPED[count] * Math.abs(rarity);
  }

  /** Returns the vector of words in any order, as often as they are used. */
  static WordVector of(int[] used, Vocabulary vocabulary) {
    int[] sorted = used.clone();
    Arrays.sort(sorted);
    int[] words = new int[sorted.length];
    byte[] counts = new byte[sorted.length];
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i > 0 && sorted[i] == sorted[i - 1]) {
        counts[size - 1] = (byte) Math.min(MOST, counts[size - 1] + 1);
      } else {
        words[size] = sorted[i];
        counts[size++] = 1;
      }
    }
    return of(Arrays.copyOf(words, size), Arrays.copyOf(counts, size), vocabulary);
  }

  private static WordVector of(int[] words, byte[] counts, Vocabulary vocabulary) {
    long squares = 0;
    for (int i = 0; i < words.length; i++) {
      squares += product(counts[i], counts[i], vocabulary.signedRarity(words[i]));
    }
    return new WordVector(words, counts, Math.sqrt(squares / UNIT));
  }

  /** The cosine of the angle between two vectors: 0 for nothing shared, 1 for the same mix. */
  double cosine(WordVector other, Vocabulary vocabulary) {
    long sum = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      int difference = words[i] - other.words[j];
      if (difference == 0) {
        sum += product(counts[i], other.counts[j], vocabulary.signedRarity(words[i]));
      }
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return cosine(sum, length, other.length);
  }

  /** The cosine of two vectors with this product. */
  static double cosine(long product, double length, double otherLength) {
    return product == 0 ? 0 : Math.min(1, product / UNIT / (length * otherLength));
  }

  /** How many words that a handful of documents has both vectors have. */
  int rareShared(WordVector other, Vocabulary vocabulary) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      int difference = words[i] - other.words[j];
      shared += difference == 0 && vocabulary.signedRarity(words[i]) < 0 ? 1 : 0;
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return shared;
  }
}
