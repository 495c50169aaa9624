package org.recount.incident;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The words of many documents, each with a number and how many documents have it, so that a rare
 * word says more than a common one. No list of words of any language is needed.
 */
final class Vocabulary {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Integer, Integer> documentsWith = new HashMap<>();
  private final int documents;

  private Vocabulary(int documents) {
    this.documents = documents;
  }

  /** Returns the vocabulary of documents, each given by its words. */
  static Vocabulary of(List<List<String>> documents) {
    Vocabulary vocabulary = new Vocabulary(documents.size());
    for (List<String> words : documents) {
      new HashSet<>(words)
          .forEach(w -> vocabulary.documentsWith.merge(vocabulary.number(w), 1, Integer::sum));
    }
    return vocabulary;
  }

  private int number(String word) {
    return numbers.computeIfAbsent(word, w -> numbers.size());
  }

  /** How many documents have the word with this number. */
  int documentsWith(int word) {
    return documentsWith.getOrDefault(word, 0);
  }

  /**
   * How much a word tells: the logarithm of how rare it is, above 0 even if all documents have it.
   */
  double rarity(int word) {
    return Math.log((documents + 1.0) / (documentsWith(word) + 0.5));
  }

  /**
   * Returns the words weighted by {@code (1 + ln frequency) × rarity}; unknown words are left out.
   */
  WordVector vector(Collection<String> words) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (String word : words) {
      Integer number = numbers.get(word);
      if (number != null) {
        counts.merge(number, 1, Integer::sum);
      }
    }
    Map<Integer, Double> weights = new HashMap<>();
    counts.forEach((word, n) -> weights.put(word, (1 + Math.log(n)) * rarity(word)));
    return WordVector.of(weights);
  }
}
