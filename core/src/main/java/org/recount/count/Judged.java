package org.recount.count;

import java.util.List;

/**
 * An incident held against a question.
 *
 * @param probability of its most doubtful side
 * @param reason the weightiest doubt; any if there is none
 * @param fails what speaks against it altogether, in words; empty if nothing does
 * @param amount what it adds if it counts
 */
record Judged(Told told, double probability, Reason reason, List<String> fails, Amount amount) {}
