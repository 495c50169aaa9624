package org.recount.incident;

import java.util.Arrays;

/** Room to find those that a report shares most with; to be used again by the same thread. */
final class Nearest {
  private static final int RANK_BITS = 31;
  private static final int RANK = Integer.MAX_VALUE;

  /** What changes. */
  private static final class State {
    int kept;
    int[] others = new int[1 << 10];
    int size;
  }

  private final State state = new State();

  private final long[] shared;

  /** A heap of the best so far, the least of them first: what was shared, then the rank. */
  private final long[] best;

  /**
   * Creates room.
   *
   * @param most how many to find
   */
  Nearest(int reports, int most) {
    shared = new long[reports];
    best = new long[most];
  }

  /** Notes that something is shared with another report. */
  void share(int other, long weight) {
    if (shared[other] == 0) {
      if (state.size == state.others.length) {
        state.others = Arrays.copyOf(state.others, state.size * 2);
      }
      state.others[state.size++] = other;
    }
    shared[other] += weight;
  }

  /** Returns those that most was shared with, of equals those of lower rank; forgets all. */
  int[] take(Reports reports) {
    int[] ranks = reports.ranks();
    state.kept = 0;
    for (int i = 0; i < state.size; i++) {
      int other = state.others[i];
      offer(shared[other] << RANK_BITS | RANK - ranks[other]);
      shared[other] = 0;
    }
    state.size = 0;
    int[] nearest = new int[state.kept];
    for (int i = 0; i < state.kept; i++) {
      nearest[i] = reports.ranked()[RANK - (int) (best[i] & RANK)];
    }
    return nearest;
  }

  private void offer(long worth) {
    if (state.kept < best.length) {
      int at = state.kept++;
      while (at > 0 && best[(at - 1) / 2] > worth) {
        best[at] = best[(at - 1) / 2];
        at = (at - 1) / 2;
      }
      best[at] = worth;
    } else if (worth > best[0]) {
      sink(worth);
    }
  }

  /** Puts something in place of the least. */
  private void sink(long worth) {
    int at = 0;
    while (2 * at + 1 < state.kept) {
      int child = 2 * at + 1;
      child += child + 1 < state.kept && best[child + 1] < best[child] ? 1 : 0;
      if (best[child] >= worth) {
        break;
      }
      best[at] = best[child];
      at = child;
    }
    best[at] = worth;
  }
}
