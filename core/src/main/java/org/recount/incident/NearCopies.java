package org.recount.incident;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells a reprint from a text of its own: two texts are near copies when at least four fifths of
 * the runs of eight words of the shorter one stand in the longer one (Broder's containment of
 * shingles).
 */
final class NearCopies {
  private static final int RUN = 8;
  private static final double SHARE = 0.8;
  private static final int FEWEST_RUNS = 12;

  private NearCopies() {}

  /** Returns whether one text is nearly a part of the other; never for very short texts. */
  static boolean copies(List<String> one, List<String> other) {
    Set<String> runs = runs(one);
    Set<String> runsOfOther = runs(other);
    int smaller = Math.min(runs.size(), runsOfOther.size());
    if (smaller < FEWEST_RUNS) {
      return false;
    }
    runs.retainAll(runsOfOther);
    return runs.size() >= SHARE * smaller;
  }

  private static Set<String> runs(List<String> words) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }
}
