package org.recount.count;

/**
 * How well one side of an incident fits one side of a question.
 *
 * @param probability that it fits; 0 if it cannot
 * @param reason what the doubt is about
 * @param leftOut what to call it when it is left out: {@code outside the period}
 */
record Fit(double probability, Reason reason, String leftOut) {}
