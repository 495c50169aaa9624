package org.recount.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The documents from which is learned how rare words are and which lines are furniture. To learn it
 * from all, always, would mean to compare all with all again for every document that comes. So all
 * are taken while they are few; when they are many, of each language those that arrived first, and
 * half as many again each time that there are enough. What is learned depends on the documents
 * alone, not on how often they were linked meanwhile.
 */
final class Sample {
  private static final int FIRST_STEP = 4;

  private Sample() {}

  /**
   * Returns the ids of the documents of the sample.
   *
   * @param few how many documents are all taken
   */
  static Set<String> of(List<LinkInput> documents, int few) {
    Map<String, List<LinkInput>> byLanguage = new HashMap<>();
    for (LinkInput document : documents) {
      String language = documents.size() <= few ? "" : document.language();
      byLanguage.computeIfAbsent(language, l -> new ArrayList<>()).add(document);
    }
    Set<String> sample = new HashSet<>(documents.size() * 2);
    for (List<LinkInput> ofOne : byLanguage.values()) {
      ofOne.sort(Comparator.comparingLong(LinkInput::arrival).thenComparing(LinkInput::document));
      int taken = documents.size() <= few ? ofOne.size() : step(ofOne.size());
      ofOne.subList(0, taken).forEach(document -> sample.add(document.document()));
    }
    return sample;
  }

  private static int step(int documents) {
    int step = Math.min(FIRST_STEP, documents);
    while (step + step / 2 <= documents && step > 1) {
      step += step / 2;
    }
    return step;
  }
}
