package org.recount.incident;

/**
 * A reason to believe two reports are of the same incident.
 *
 * @param probability that they are the same incident, from 0 to 1
 * @param reason one sentence a reviewer can read
 */
public record Link(
    Incident.Member first, Incident.Member second, double probability, String reason) {
  private static final double DOUBTFUL = 0.6;

  /** Returns whether the two may well be of different incidents. */
  public boolean doubtful() {
    return probability < DOUBTFUL;
  }
}
