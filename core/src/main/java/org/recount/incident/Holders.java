package org.recount.incident;

import java.util.Arrays;

/** Which reports have a key: for each number of a key, the reports, in no order. */
final class Holders {
  private static final int[] NOBODY = new int[0];

  /** What changes. */
  private static final class State {
    int[][] reports = new int[0][];
    int[] sizes = new int[0];
  }

  private final State state = new State();

  void add(int key, int report) {
    if (key >= state.sizes.length) {
      int size = Math.max(key + 1, state.sizes.length + state.sizes.length / 2);
      int known = state.reports.length;
      state.reports = Arrays.copyOf(state.reports, size);
      Arrays.fill(state.reports, known, size, NOBODY);
      state.sizes = Arrays.copyOf(state.sizes, size);
    }
    int size = state.sizes[key]++;
    if (size == state.reports[key].length) {
      state.reports[key] = Arrays.copyOf(state.reports[key], Math.max(2, size + size / 2));
    }
    state.reports[key][size] = report;
  }

  void remove(int key, int report) {
    int last = --state.sizes[key];
    int at = 0;
    while (state.reports[key][at] != report) {
      at++;
    }
    state.reports[key][at] = state.reports[key][last];
  }

  /** How many reports have a key. */
  int size(int key) {
    return key < state.sizes.length ? state.sizes[key] : 0;
  }

  /** The reports with a key, as the first {@link #size} of the array. */
  int[] of(int key) {
    return state.reports[key];
  }
}
