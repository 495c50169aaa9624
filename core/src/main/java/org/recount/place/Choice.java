package org.recount.place;

/**
 * The place that a name was taken for.
 *
 * @param place {@link Place#UNKNOWN} when the name could not be told apart
 * @param kind what it is; meaningless for an unknown place
 * @param probability how sure the choice is among the candidates, from 0 to 1
 * @param reason what spoke for it, in words
 */
public record Choice(Place place, Gazetteer.Kind kind, double probability, String reason) {}
