package org.recount.document;

import java.util.List;
import org.recount.place.Gazetteer.Entry;

/**
 * Words that are the name of some place, which does not yet mean that the text names it.
 *
 * @param first its first token
 * @param last its last token, included
 * @param key the folded name
 */
record PlaceName(int first, int last, String key, List<Entry> entries) {
  int length() {
    return last - first + 1;
  }

  /** Whether some place of this name holds some place of the other name. */
  boolean mayHold(PlaceName other) {
    for (Entry outer : entries) {
      for (Entry inner : other.entries) {
        if (outer.holds(inner)) {
          return true;
        }
      }
    }
    return false;
  }
}
