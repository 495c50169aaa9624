package org.recount.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts documents that copy each other in one independence group, named by the earliest. */
final class CopyGroups {
  private static final Comparator<LinkInput> EARLIEST =
      Comparator.comparingLong(LinkInput::arrival).thenComparing(LinkInput::document);

  private final Pool pool;
  private final Evaluation evaluation;
  private final Reprints reprints;

  private CopyGroups(Pool pool, Evaluation evaluation, Reprints reprints) {
    this.pool = pool;
    this.evaluation = evaluation;
    this.reprints = reprints;
  }

  /** Returns the first document of the group of each document that is not on its own. */
  static Map<String, String> of(Pool pool, Evaluation evaluation, Reprints reprints) {
    CopyGroups groups = new CopyGroups(pool, evaluation, reprints);
    Map<String, String> firsts = new HashMap<>();
    Set<Integer> seen = new HashSet<>();
    for (int document = 0; document < pool.documents(); document++) {
      boolean copied =
          evaluation.copies(document).length > 0
              || !reprints.of(pool.read(document).input().document()).isEmpty();
      if (copied && pool.has(document) && !seen.contains(document)) {
        List<LinkInput> group = groups.group(document, seen);
        String first = group.stream().min(EARLIEST).orElseThrow().document();
        group.forEach(one -> firsts.put(one.document(), first));
      }
    }
    return firsts;
  }

  private List<LinkInput> group(int document, Set<Integer> seen) {
    List<Integer> reached = new ArrayList<>(List.of(document));
    seen.add(document);
    List<LinkInput> group = new ArrayList<>();
    for (int i = 0; i < reached.size(); i++) {
      LinkInput one = pool.read(reached.get(i)).input();
      group.add(one);
      group.addAll(reprints.of(one.document()));
      for (int copy : evaluation.copies(reached.get(i))) {
        if (seen.add(copy)) {
          reached.add(copy);
        }
      }
    }
    return group;
  }
}
