package org.recount.ledger;

import java.util.List;
import org.recount.codebook.Target;
import org.recount.place.Place;

/**
 * Incidents that cannot answer a question for one reason, and are alike in what else it asks. What
 * it does not ask is left empty.
 *
 * @param side what does not fit
 * @param place where they happened, as it was read
 * @param targets whom they were aimed at
 * @param actors who is blamed
 * @param count how many there are
 */
public record Alike(Side side, Place place, List<Target> targets, List<String> actors, int count) {
  /** A side of an incident. */
  public enum Side {
    /** It is of another type. */
    TYPE,
    /** It happened on other days. */
    DATE,
    /** It is undated, and told of before the days asked for, or long after. */
    UNDATED,
    /** It happened in another country. */
    COUNTRY
  }

  public Alike {
    targets = List.copyOf(targets);
    actors = List.copyOf(actors);
  }
}
