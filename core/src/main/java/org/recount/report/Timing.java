package org.recount.report;

import org.recount.document.Span;
import org.recount.time.DateRange;

/**
 * When an incident happened and which words say so.
 *
 * @param range the days stated, or {@link DateRange#UNKNOWN}; never the publication day by default
 * @param mention the words; empty (0, 0) when unknown
 * @param reason how the words belong to the incident and what they were counted from, or why no
 *     date of the text does; empty when there is nothing to explain
 */
public record Timing(DateRange range, Span mention, String reason) {
  private static final Span NOWHERE = new Span(0, 0);

  /** The text does not say. */
  public static final Timing UNKNOWN = of(DateRange.UNKNOWN);

  /** Returns days that no words are known to say. */
  public static Timing of(DateRange range) {
    return new Timing(range, NOWHERE, "");
  }

  /** Returns that the text does not say, and why. */
  static Timing unknown(String reason) {
    return new Timing(DateRange.UNKNOWN, NOWHERE, reason);
  }
}
