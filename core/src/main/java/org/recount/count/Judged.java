package org.recount.count;

import java.util.List;
import org.recount.ledger.Outline;

/**
 * An incident held against a question.
 *
 * @param probability of its most doubtful side
 * @param joint probability that all its sides fit
 * @param reason the weightiest doubt; any if there is none
 * @param fails what speaks against it altogether, in words; empty if nothing does
 * @param amount what it adds if it counts
 */
record Judged(
    Outline incident,
    double probability,
    double joint,
    Reason reason,
    List<String> fails,
    Amount amount) {
  /** Returns the same, less probable for this reason. */
  Judged doubted(double less, Reason why) {
    return new Judged(incident, less, Math.min(joint, less), why, fails, amount);
  }
}
