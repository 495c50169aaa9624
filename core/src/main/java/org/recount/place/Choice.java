package org.recount.place;

import java.util.List;

/**
 * The place that a name was taken for.
 *
 * @param place {@link Place#UNKNOWN} when the name could not be told apart
 * @param kind what it is; meaningless for an unknown place
 * @param probability how likely the choice is right, from 0 to 1
 * @param candidates the likeliest places, the likeliest first, at most {@link #MOST}; empty if the
 *     gazetteer has none
 * @param reason what spoke for it, in words
 */
public record Choice(
    Place place,
    Gazetteer.Kind kind,
    double probability,
    List<Candidate> candidates,
    String reason) {
  /** Candidates that are kept. */
  public static final int MOST = 5;

  public Choice {
    candidates = List.copyOf(candidates);
  }
}
