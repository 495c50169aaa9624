package org.recount.ledger;

import java.util.List;

/**
 * The incidents of a ledger that matter to a question.
 *
 * @param incidents those to be held against the question one by one, by increasing id; there may be
 *     more than can answer it. What else of them is not asked may be left empty: who is blamed, who
 *     was harmed, whom it was aimed at, and all of the place but its country
 * @param others those that cannot answer it for one reason alone, and are not in {@code incidents};
 *     empty if they are not asked for
 */
public record Found(List<Outline> incidents, List<Alike> others) {
  public Found {
    incidents = List.copyOf(incidents);
    others = List.copyOf(others);
  }
}
