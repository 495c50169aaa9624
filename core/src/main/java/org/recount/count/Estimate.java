package org.recount.count;

/**
 * The three numbers of an answer, without what shows them: {@code lower <= best <= upper}.
 *
 * @param best what is more probable than not
 * @param lower what the true number reaches as probably as the rule says
 * @param upper what the true number exceeds no more probably than the rule says
 */
public record Estimate(int best, int lower, int upper) {}
