package org.recount.report;

import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;

/** How a date stands outside the sentences of an incident: alone, or with another incident. */
final class Elsewhere {
  private Elsewhere() {}

  static void describe(double[] row, Document document, Mention.Timex date) {
    Span words = date.span();
    boolean own =
        has(row, Bearing.SAME_SENTENCE)
            || has(row, Bearing.TITLE_OF_IT)
            || has(row, Bearing.IN_DATELINE);
    if (own) {
      return;
    }
    boolean time = date.type() == Mention.Timex.Type.TIME;
    Bearings.set(row, Bearing.TIME_ELSEWHERE, time);
    Bearings.set(row, Bearing.CLAUSE_OF_ANOTHER, another(document, document.clauseOf(words)));
  }

  private static boolean has(double[] row, Bearing bearing) {
    return row[bearing.ordinal()] > 0;
  }

  private static boolean another(Document document, Span clause) {
    for (Mention.Trigger trigger : document.mentions(Mention.Trigger.class, clause)) {
      if (!trigger.generic()) {
        return true;
      }
    }
    return false;
  }
}
