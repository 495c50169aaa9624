package org.recount.incident;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How many documents have each word, by the number of the word, so that a rare word says more than
 * a common one. No list of words of any language is needed. How rare a word is is learned from a
 * {@link Sample} and stays while documents come; a word that the sample lacks is as rare as can be.
 */
final class Vocabulary {
  /** In how many documents a word stands at most that says who wrote of whom. */
  static final int HANDFUL = 6;

  /** What changes. */
  private static final class State {
    int[] sampled = new int[0];
    int[] all = new int[0];

    /** How rare each word is, below 0 if a handful of documents at most has it. */
    double[] rarity = new double[0];

    int documents;
  }

  private final State state = new State();

  /** Words that became rare, or are no longer. */
  private final BitSet turned = new BitSet();

  /**
   * Counts the words of a document in or, with {@code by} -1, out.
   *
   * @param words each once
   * @param sample whether the document is of the sample
   */
  void count(int[] words, int by, boolean sample) {
    for (int word : words) {
      if (word >= state.all.length) {
        grow(Math.max(word + 1, state.all.length + state.all.length / 2));
      }
      state.all[word] += by;
      state.sampled[word] += sample ? by : 0;
      if (state.rarity[word] < 0 != state.all[word] <= HANDFUL) {
        state.rarity[word] = -state.rarity[word];
        turned.flip(word);
      }
    }
  }

  private void grow(int size) {
    int known = state.all.length;
    state.all = Arrays.copyOf(state.all, size);
    state.sampled = Arrays.copyOf(state.sampled, size);
    state.rarity = Arrays.copyOf(state.rarity, size);
    Arrays.fill(state.rarity, known, size, -rarity(0));
  }

  /** Learns how rare words are from what was counted. */
  void learn(int documentsOfSample) {
    state.documents = documentsOfSample;
    for (int word = 0; word < state.rarity.length; word++) {
      state.rarity[word] = rarity(state.sampled[word]) * (state.all[word] <= HANDFUL ? -1 : 1);
    }
    settle();
  }

  private double rarity(int documentsWith) {
    return Math.log((state.documents + 1.0) / (documentsWith + 0.5));
  }

  /**
   * How rare a word is: the logarithm of the share of documents without it. Below 0, and else the
   * same, if a handful of documents at most has it.
   */
  double signedRarity(int word) {
    return state.rarity[word];
  }

  /** Returns whether a document of the sample has a word. */
  boolean sampled(int word) {
    return state.sampled[word] > 0;
  }

  /** How many of the words a handful of documents at most has now or may have later. */
  int rareAtMost(int[] words) {
    int rare = 0;
    for (int word : words) {
      rare += state.sampled[word] <= HANDFUL ? 1 : 0;
    }
    return rare;
  }

  /** Returns whether one of the words became rare, or is no longer, since {@link #settle}. */
  boolean turned(int[] words) {
    if (!turned.isEmpty()) {
      for (int word : words) {
        if (turned.get(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Forgets which words turned. */
  void settle() {
    turned.clear();
  }
}
