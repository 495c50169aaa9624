package org.recount.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recount.document.Span;

/** The order in which numbers are read, and that in which they are told. */
final class Drafts {
  /** Characters between a part and the whole right behind it: " of the ", " sur les ". */
  private static final int OF_THE = 9;

  private Drafts() {}

  /** Returns whether a whole stands right behind a part: "33 of the 43 attacks". */
  static boolean isOfMany(Span part, Span whole) {
    return whole.start() > part.end() && whole.start() - part.end() <= OF_THE;
  }

  /** Returns the drafts with every whole before its part. */
  static List<Draft> wholesFirst(List<Draft> drafts) {
    List<Draft> ordered = new ArrayList<>(drafts);
    for (int i = 0; i + 1 < ordered.size(); i++) {
      Draft part = ordered.get(i);
      Draft whole = ordered.get(i + 1);
      boolean ofMany = isOfMany(part.number(), whole.number());
      if (ofMany && part.part() && part.takesUp() && !whole.part()) {
        ordered.set(i, whole);
        ordered.set(i + 1, part);
        i++;
      }
    }
    return ordered;
  }

  /** Returns tallies in text order, with ids that follow it. */
  static List<Tally> inTextOrder(List<Tally> tallies) {
    List<Tally> ordered = new ArrayList<>(tallies);
    ordered.sort((one, other) -> one.number().compareTo(other.number()));
    if (ordered.equals(tallies)) {
      return tallies;
    }
    Map<String, String> ids = new TreeMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      ids.put(ordered.get(i).id(), "t" + (i + 1));
    }
    return ordered.stream()
        .map(t -> t.named(ids.getOrDefault(t.id(), ""), ids.getOrDefault(t.partOf(), "")))
        .toList();
  }
}
