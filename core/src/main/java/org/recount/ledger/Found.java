package org.recount.ledger;

import java.util.List;
import java.util.Map;

/**
 * The incidents of a ledger that matter to a question.
 *
 * @param incidents those to be held against the question one by one, by increasing id; there may be
 *     more than can answer it. What else of them is not asked may be left empty: who is blamed, who
 *     was harmed, whom it was aimed at, and all of the place but its country
 * @param others those that cannot answer it for one reason alone, and are not in {@code incidents};
 *     empty if they are not asked for
 * @param voices who tells of {@code incidents}, in order of arrival, as far as it was at hand; of
 *     those it does not have, {@link Snapshot#voices} tells
 */
public record Found(List<Outline> incidents, List<Alike> others, Map<String, List<Voice>> voices) {
  public Found {
    incidents = List.copyOf(incidents);
    others = List.copyOf(others);
    voices = Map.copyOf(voices);
  }
}
