package org.recount.count;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The documents that show an answer. */
final class Evidence {
  private Evidence() {}

  /** Returns the ids of the documents, first those chiefly about the incidents, each once. */
  static List<String> documents(List<Judged> counted) {
    Set<String> documents = new LinkedHashSet<>();
    for (boolean main : new boolean[] {true, false}) {
      for (Judged one : counted) {
        one.told().countable().stream()
            .filter(t -> t.member().main() == main)
            .forEach(t -> documents.add(t.document().id()));
      }
    }
    return new ArrayList<>(documents);
  }
}
