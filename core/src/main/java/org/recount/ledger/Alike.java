package org.recount.ledger;

import java.util.List;
import org.recount.codebook.Target;
import org.recount.place.Place;

/**
 * Incidents that cannot answer a question for one reason, and are alike in what else it asks. What
 * it does not ask is left empty.
 *
 * @param side what does not fit
 * @param place where they happened
 * @param decided whether people decided the place
 * @param targets whom they were aimed at
 * @param actors who is blamed
 * @param documents ids of the documents chiefly about it, where texts may tell more of the place
 * @param count how many there are; 1 where documents are named
 */
public record Alike(
    Side side,
    Place place,
    boolean decided,
    List<Target> targets,
    List<String> actors,
    List<String> documents,
    int count) {
  /** A side of an incident. */
  public enum Side {
    /** It is of another type. */
    TYPE,
    /** It happened on other days. */
    DATE,
    /** It is undated, and told of before the days asked for. */
    UNDATED,
    /** It happened in another country. */
    COUNTRY
  }

  public Alike {
    targets = List.copyOf(targets);
    actors = List.copyOf(actors);
    documents = List.copyOf(documents);
  }
}
