package org.recount.audit;

import java.util.List;

/**
 * What a text and a ledger say of the tallies of the text.
 *
 * @param extraction the text and all it says
 * @param findings one for each tally, in text order
 */
public record Audit(Extraction extraction, List<Finding> findings) {
  public Audit {
    findings = List.copyOf(findings);
  }
}
