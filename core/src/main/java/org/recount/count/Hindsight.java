package org.recount.count;

/**
 * The three numbers of an answer as they are known, and as they could be known on a day before.
 *
 * @param now from all that was read
 * @param then from the documents published up to that day
 */
public record Hindsight(Estimate now, Estimate then) {}
