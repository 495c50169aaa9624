package org.recount.incident;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of many documents, each with a number and how many documents have it, so that a rare
 * word says more than a common one. No list of words of any language is needed.
 */
final class Vocabulary {
  private static final int UNKNOWN = -1;

  private final Map<String, Integer> numbers;
  private final int[] documentsWith;
  private final double[] rarity;

  private Vocabulary(Map<String, Integer> numbers, int[] documentsWith, double[] rarity) {
    this.numbers = numbers;
    this.documentsWith = documentsWith;
    this.rarity = rarity;
  }

  /** Returns the vocabulary of documents, each given by its words. */
  static Vocabulary of(List<List<String>> documents) {
    Map<String, Integer> numbers = new HashMap<>();
    documents.forEach(words -> words.forEach(w -> numbers.putIfAbsent(w, numbers.size())));
    int[] documentsWith = new int[numbers.size()];
    int[] lastSeen = new int[numbers.size()];
    for (int d = 0; d < documents.size(); d++) {
      for (String word : documents.get(d)) {
        int number = numbers.getOrDefault(word, UNKNOWN);
        documentsWith[number] += lastSeen[number] == d + 1 ? 0 : 1;
        lastSeen[number] = d + 1;
      }
    }
    double[] rarity = new double[documentsWith.length];
    for (int w = 0; w < rarity.length; w++) {
      rarity[w] = Math.log((documents.size() + 1.0) / (documentsWith[w] + 0.5));
    }
    return new Vocabulary(numbers, documentsWith, rarity);
  }

  /** How many documents have the word with this number. */
  int documentsWith(int word) {
    return documentsWith[word];
  }

  /**
   * Returns the words weighted by {@code (1 + ln frequency) × rarity}; rarity is the logarithm of
   * the share of documents without the word, above 0 even if all have it. Unknown words are left
   * out.
   */
  WordVector vector(List<String> words) {
    int[] found = new int[words.size()];
    int known = 0;
    for (String word : words) {
      int number = numbers.getOrDefault(word, UNKNOWN);
      if (number != UNKNOWN) {
        found[known++] = number;
      }
    }
    Arrays.sort(found, 0, known);
    int[] distinct = new int[known];
    double[] weights = new double[known];
    int size = 0;
    for (int i = 0; i < known; ) {
      int next = i;
      while (next < known && found[next] == found[i]) {
        next++;
      }
      distinct[size] = found[i];
      weights[size++] = (1 + Math.log(next - i)) * rarity[found[i]];
      i = next;
    }
    return WordVector.of(Arrays.copyOf(distinct, size), Arrays.copyOf(weights, size));
  }
}
