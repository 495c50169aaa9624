package org.recount.incident;

import java.util.Arrays;

/** Which numbers go with which others, both ways. */
final class Adjacency {
  private static final int[] NONE = new int[0];

  /** What changes. */
  private static final class State {
    int[][] others = new int[0][];
  }

  private final State state = new State();

  /** Returns the numbers that go with one, in no order. */
  int[] of(int one) {
    return one < state.others.length ? state.others[one] : NONE;
  }

  boolean has(int one, int other) {
    return contains(of(one), other);
  }

  /** Lets two numbers go with each other, if they do not yet. */
  void join(int one, int other) {
    if (!has(one, other)) {
      append(one, other);
      append(other, one);
    }
  }

  private void append(int one, int other) {
    if (one >= state.others.length) {
      int known = state.others.length;
      state.others = Arrays.copyOf(state.others, Math.max(one + 1, known + known / 2));
      Arrays.fill(state.others, known, state.others.length, NONE);
    }
    state.others[one] = Arrays.copyOf(state.others[one], state.others[one].length + 1);
    state.others[one][state.others[one].length - 1] = other;
  }

  /** Lets two numbers no longer go with each other. */
  void part(int one, int other) {
    if (has(one, other)) {
      drop(one, other);
      drop(other, one);
    }
  }

  private void drop(int one, int other) {
    state.others[one] = Arrays.stream(state.others[one]).filter(o -> o != other).toArray();
  }

  /** Returns whether a number is among others in no order. */
  static boolean contains(int[] numbers, int number) {
    for (int one : numbers) {
      if (one == number) {
        return true;
      }
    }
    return false;
  }
}
