package org.recount.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  /** Returns the vector of these weights by word number, brought to length 1. */
  static WordVector of(Map<Integer, Double> weightByWord) {
    TreeMap<Integer, Double> ordered = new TreeMap<>(weightByWord);
    double squares = 0;
    for (double weight : ordered.values()) {
      squares += weight * weight;
    }
    if (squares == 0) {
      return NONE;
    }
    double length = Math.sqrt(squares);
    return new WordVector(
        ordered.keySet().stream().mapToInt(Integer::intValue).toArray(),
        ordered.values().stream().mapToDouble(w -> w / length).toArray());
  }

  boolean isEmpty() {
    return words.length == 0;
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

  /** Returns the numbers of the words both vectors have, in increasing order. */
  List<Integer> shared(WordVector other) {
    List<Integer> shared = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      if (words[i] == other.words[j]) {
        shared.add(words[i]);
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
