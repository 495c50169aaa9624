package org.recount.gazetteer.layers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recount.place.Names;

/**
 * Places found for a name that a person typed.
 *
 * @param exact whether they bear the name itself, and not one close to it
 * @param found the most populous first; empty if nothing is close either
 */
public record Search(boolean exact, List<LayeredGazetteer.Found> found) {
  /** Keeps a copy. */
  public Search {
    found = List.copyOf(found);
  }

  /** Looks a name up; names close to it only when nothing bears it. */
  public static Search of(LayeredGazetteer gazetteer, String name) {
    String folded = Names.fold(name);
    List<LayeredGazetteer.Found> exact = gazetteer.found(folded);
    if (!exact.isEmpty()) {
      return new Search(true, exact);
    }
    Set<String> ids = new HashSet<>();
    List<LayeredGazetteer.Found> near = new ArrayList<>();
    for (String spelling : NearNames.of(folded)) {
      for (LayeredGazetteer.Found found : gazetteer.found(spelling)) {
        if (ids.add(found.entry().place().id())) {
          near.add(found);
        }
      }
    }
    near.sort(
        Comparator.comparingLong((LayeredGazetteer.Found found) -> -found.entry().population()));
    return new Search(false, near);
  }
}
