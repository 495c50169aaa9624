package org.recount.audit;

import java.util.List;
import org.recount.document.Span;

/**
 * Two things a document says that do not fit.
 *
 * @param id {@code c1}, {@code c2}, … within the document
 * @param members ids of the tallies and reports involved
 * @param explanation one sentence with both numbers, in no language yet
 * @param evidence the words that do not fit, in text order
 */
public record Contradiction(
    String id,
    Kind kind,
    boolean hard,
    List<String> members,
    Statement explanation,
    List<Span> evidence) {
  /** The kinds of the guideline (section 5). */
  public enum Kind {
    COUNT_MISMATCH,
    SUM_MISMATCH,
    TOLL_MISMATCH,
    WINDOW_MISMATCH,
    DATE_MISMATCH,
    ATTRIBUTION_CONFLICT,
    SCOPE_MISMATCH,
    STATUS_CONFLICT,
    PRECISION_VARIANCE,
    PLACE_MISMATCH
  }

  public Contradiction {
    members = List.copyOf(members);
    evidence = List.copyOf(evidence);
  }
}
