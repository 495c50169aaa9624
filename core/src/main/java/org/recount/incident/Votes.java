package org.recount.incident;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Votes for values in which each independence group has only its strongest voice per value. */
final class Votes<T> {
  private final Map<T, Map<String, Integer>> voices = new LinkedHashMap<>();

  /** Takes in a vote of {@code group} for {@code value}. */
  void add(T value, String group, int strength) {
    voices.computeIfAbsent(value, v -> new HashMap<>()).merge(group, strength, Math::max);
  }

  /** Returns the value with most votes, the first one voted for among equals. */
  T winner(T whenNone) {
    T best = whenNone;
    int most = 0;
    for (Map.Entry<T, Map<String, Integer>> entry : voices.entrySet()) {
      int sum = entry.getValue().values().stream().mapToInt(Integer::intValue).sum();
      if (sum > most) {
        most = sum;
        best = entry.getKey();
      }
    }
    return best;
  }
}
