package org.recount.incident;

import java.util.List;
import java.util.Map;

/**
 * Who belongs together among all reports of a ledger.
 *
 * @param incidents every report is in exactly one of them; by the arrival of their first report
 * @param groups for each document that copies another one, wholly or nearly, the id of the earliest
 *     document of its independence group; documents of their own are left out
 */
public record Linking(List<Membership> incidents, Map<String, String> groups) {
  /** No report, no incident. */
  public static final Linking NONE = new Linking(List.of(), Map.of());

  public Linking {
    incidents = List.copyOf(incidents);
    groups = Map.copyOf(groups);
  }
}
