package org.recount.report;

import java.util.List;
import org.recount.document.Mention;

/**
 * Why a report says what it says.
 *
 * @param report what is explained
 * @param made the triggers and tolls it was made from, in text order, each with its rule; never
 *     empty
 * @param stance the cues and attributions that gave its factuality, in text order; empty if it is
 *     told in the text's own voice, or is background by its place and days in the text alone
 * @param grounds what moved its probability, the strongest first
 * @param past what spoke for and against its being told as context, the strongest first; empty
 *     unless it is background
 */
public record Explanation(
    Report report,
    List<Mention> made,
    List<Mention> stance,
    List<Ground> grounds,
    List<Ground> past) {
  /** Copies its lists. */
  public Explanation {
    made = List.copyOf(made);
    stance = List.copyOf(stance);
    grounds = List.copyOf(grounds);
    past = List.copyOf(past);
  }
}
