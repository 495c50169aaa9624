package org.recount.count;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recount.ledger.Voice;

/** The documents that show an answer. */
final class Evidence {
  private Evidence() {}

  /** Returns the ids of the documents, first those chiefly about the incidents, each once. */
  static List<String> documents(List<Judged> counted, Testimony testimony) {
    Set<String> documents = new LinkedHashSet<>();
    for (boolean main : new boolean[] {true, false}) {
      for (Judged one : counted) {
        for (Voice voice : testimony.voices(one.incident().id())) {
          if (voice.countable() && voice.main() == main) {
            documents.add(voice.document());
          }
        }
      }
    }
    return new ArrayList<>(documents);
  }
}
