package org.recount.incident;

import java.util.Arrays;

/**
 * Gives words numbers, from 0 on. A word is known by 64 bits of a hash, which two of a hundred
 * million words share with a probability of one in four thousand; so no word is kept. Which number
 * a word gets depends on who asks first, so nothing else may depend on it. Growing it is for one
 * thread; finding is for many.
 */
final class Numbers {
  static final int NONE = -1;
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /** What changes. */
  private static final class State {
    long[] slots = new long[1 << 10];
    int[] numbers = new int[1 << 10];
    long[] hashes = new long[1 << 9];
    int size;
  }

  private final State state = new State();

  /** Returns the hash by which a word is known; never 0. */
  static long hash(CharSequence word) {
    long hash = OFFSET;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return mixed(hash);
  }

  /** Returns the hash of two things side by side; never 0. */
  static long hash(long one, long other) {
    return mixed(one * PRIME + other);
  }

  private static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    mixed ^= mixed >>> 32;
    return mixed == 0 ? 1 : mixed;
  }

  int size() {
    return state.size;
  }

  /** The hash of the word with a number. */
  long hashOf(int number) {
    return state.hashes[number];
  }

  /** Returns the number of a word, {@link #NONE} if it has none yet. */
  int find(long hash) {
    int at = at(hash);
    return state.slots[at] == 0 ? NONE : state.numbers[at];
  }

  /** Returns the number of a word, a new one if it has none yet. */
  int of(long hash) {
    int at = at(hash);
    if (state.slots[at] == hash) {
      return state.numbers[at];
    }
    state.slots[at] = hash;
    state.numbers[at] = state.size;
    if (state.size == state.hashes.length) {
      state.hashes = Arrays.copyOf(state.hashes, state.size * 2);
    }
    state.hashes[state.size++] = hash;
    if (state.size > state.slots.length / 2) {
      grow();
    }
    return state.size - 1;
  }

  /** Returns the numbers of several words. */
  int[] of(long[] words) {
    int[] found = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      found[i] = of(words[i]);
    }
    return found;
  }

  /** Where a hash is, or would be. */
  private int at(long hash) {
    int mask = state.slots.length - 1;
    int at = (int) hash & mask;
    while (state.slots[at] != 0 && state.slots[at] != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    state.slots = new long[state.slots.length * 2];
    state.numbers = new int[state.slots.length];
    for (int number = 0; number < state.size; number++) {
      int at = at(state.hashes[number]);
      state.slots[at] = state.hashes[number];
      state.numbers[at] = number;
    }
  }
}
