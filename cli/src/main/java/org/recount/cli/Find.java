package org.recount.cli;

import java.util.Locale;
import org.recount.incident.Incident;
import org.recount.ledger.Snapshot;

/** Finds what an id names. */
final class Find {
  private Find() {}

  /**
   * Returns the incident, whatever case its id is typed in, or the one that it became part of; ends
   * the command if there is none.
   */
  static Incident incident(String id, Snapshot snapshot) {
    return snapshot
        .resolve(id)
        .or(() -> snapshot.resolve(id.toUpperCase(Locale.ROOT)))
        .orElseThrow(
            () ->
                new Failure(
                    ExitCode.FAILED,
                    "the ledger holds no document or incident '"
                        + id
                        + "' (#"
                        + snapshot.sequence()
                        + "); recount list incidents shows what there is"));
  }
}
