package org.recount.document.dates;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.document.Span;

/** The time expressions of one document, as the second pass looks them up. */
final class Found {
  /**
   * @param first its first token, marked or not
   * @param end the token after it
   * @param span the marked words
   */
  record Resolved(int first, int end, Span span, Rule rule, Slots slots, Reading reading) {}

  private final List<Resolved> all = new ArrayList<>();
  private final Map<Integer, Integer> byToken = new HashMap<>();
  private final BitSet starts = new BitSet();

  void add(Resolved resolved, int markFirst) {
    byToken.put(markFirst, all.size());
    starts.set(markFirst);
    all.add(resolved);
  }

  List<Resolved> all() {
    return all;
  }

  Resolved get(int index) {
    return all.get(index);
  }

  boolean starts(int token) {
    return starts.get(token);
  }

  /** The number of the expression that starts at a token; -1 if none does. */
  int index(int token) {
    return byToken.getOrDefault(token, -1);
  }
}
