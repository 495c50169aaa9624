package org.recount.incident;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Weighted words as a sparse vector of length 1; the vector of no word has length 0. Immutable. */
final class WordVector {
  static final WordVector NONE = new WordVector(new int[0], new double[0]);

  private final int[] words;
  private final double[] weights;

  private WordVector(int[] words, double[] weights) {
    this.words = words;
    this.weights = weights;
  }

  /**
   * Returns the vector of these weights, brought to length 1.
   *
   * @param words word numbers in increasing order, each once
   * @param weights their weights, in the same order
   */
  static WordVector of(int[] words, double[] weights) {
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    if (squares == 0) {
      return NONE;
    }
    double length = Math.sqrt(squares);
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= length;
    }
    return new WordVector(words, weights);
  }

  /** Returns the numbers of the {@code most} words of greatest weight. */
  List<Integer> strongest(int most) {
    return IntStream.range(0, words.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparing(i -> words[i]))
        .limit(most)
        .map(i -> words[i])
        .toList();
  }

  /** How many of the words both vectors have pass a test. */
  int shared(WordVector other, IntPredicate test) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      if (words[i] == other.words[j]) {
        shared += test.test(words[i]) ? 1 : 0;
        i++;
        j++;
      } else if (words[i] < other.words[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /** The cosine of the angle between two vectors: 0 for nothing shared, 1 for the same mix. */
  double cosine(WordVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      if (words[i] == other.words[j]) {
        sum += weights[i++] * other.weights[j++];
      } else if (words[i] < other.words[j]) {
        i++;
      } else {
        j++;
      }
    }
    return Math.min(1, sum);
  }
}
