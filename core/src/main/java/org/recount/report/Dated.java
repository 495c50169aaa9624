package org.recount.report;

import org.recount.document.Span;
import org.recount.time.DateRange;

/**
 * A date that may belong to a trigger.
 *
 * @param range the days, or {@link DateRange#UNKNOWN}
 * @param mention the words; empty (0, 0) when unknown
 * @param nearness how the date stands to the trigger
 */
record Dated(DateRange range, Span mention, Nearness nearness) {
  static final Dated UNKNOWN = new Dated(DateRange.UNKNOWN, new Span(0, 0), Nearness.NONE);

  boolean known() {
    return range.known();
  }

  boolean own() {
    return nearness == Nearness.CLAUSE || nearness == Nearness.SENTENCE;
  }
}
