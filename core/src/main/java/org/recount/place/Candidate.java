package org.recount.place;

/**
 * A place that a name may stand for.
 *
 * @param place {@link Place#UNKNOWN} for a place that the gazetteer does not have
 * @param probability how likely it is the one, from 0 to 1, as often right as it says
 */
public record Candidate(Place place, double probability) {}
