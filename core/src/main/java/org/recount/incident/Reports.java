package org.recount.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The reports to be linked, each with a number and a rank. The number stays as long as the report;
 * the rank is its place in the order of {@link Profile#ORDER}, in which equals are decided.
 */
final class Reports {
  /** What changes. */
  private static final class State {
    int[] documents = new int[0];
    int[] ranks = new int[0];
    int[] ranked = new int[0];
  }

  private final State state = new State();

  private final List<Profile> profiles = new ArrayList<>();
  private final BitSet present = new BitSet();

  /** Adds reports of a document; they have no rank before {@link #rank}. */
  void add(int document, List<Profile> added) {
    int first = profiles.size();
    profiles.addAll(added);
    present.set(first, profiles.size());
    if (state.documents.length < profiles.size()) {
      state.documents = Arrays.copyOf(state.documents, profiles.size() * 3 / 2);
    }
    Arrays.fill(state.documents, first, profiles.size(), document);
  }

  void remove(int report) {
    present.clear(report);
  }

  /** Ranks those that are there. */
  void rank() {
    int[] kept = Arrays.stream(state.ranked).filter(present::get).toArray();
    int[] added =
        present.stream()
            .filter(report -> report >= state.ranks.length)
            .boxed()
            .sorted((one, other) -> Profile.ORDER.compare(get(one), get(other)))
            .mapToInt(report -> report)
            .toArray();
    state.ranked = new int[kept.length + added.length];
    int k = 0;
    int a = 0;
    for (int i = 0; i < state.ranked.length; i++) {
      boolean takeKept =
          a == added.length
              || k < kept.length && Profile.ORDER.compare(get(kept[k]), get(added[a])) < 0;
      state.ranked[i] = takeKept ? kept[k++] : added[a++];
    }
    state.ranks = new int[profiles.size()];
    for (int rank = 0; rank < state.ranked.length; rank++) {
      state.ranks[state.ranked[rank]] = rank;
    }
  }

  Profile get(int report) {
    return profiles.get(report);
  }

  /** How many numbers were ever given. */
  int numbers() {
    return profiles.size();
  }

  /** How many reports there are. */
  int size() {
    return state.ranked.length;
  }

  /** The document of each report, by its number. */
  int[] documents() {
    return state.documents;
  }

  /** The rank of each report. */
  int[] ranks() {
    return state.ranks;
  }

  /** The report of each rank. */
  int[] ranked() {
    return state.ranked;
  }

  boolean present(int report) {
    return present.get(report);
  }
}
