package org.recount.ledger;

import java.util.List;
import java.util.Optional;
import org.recount.incident.Incident;
import org.recount.report.Report;

/** A fixed view of the ledger: later entries never show. Safe for use by many threads. */
public interface Snapshot {
  /** The sequence number of the last entry in view; 0 for an empty ledger. */
  long sequence();

  /** Every incident in view, by increasing id. */
  List<Incident> incidents();

  /** Returns the incident with this id; empty if there is none in view. */
  Optional<Incident> incident(String id);

  /**
   * Returns the incident that an id names: the one with this id, or the one that it became part of.
   * Empty if there never was one in view.
   */
  Optional<Incident> resolve(String id);

  /** Every decision that people made, in order, also those that were undone. */
  List<Reviewed> reviews();

  /** Every document in view in its latest version, by arrival. */
  List<DocumentFacts> documents();

  /** Returns what is known of a document; empty if it is not in view. */
  Optional<DocumentFacts> document(String id);

  /** Returns the text of the latest version of a document; empty if it is not in view. */
  Optional<String> text(String document);

  /** Returns the reports of a document in text order; empty if there are none. */
  List<Report> reports(String document);

  /** Returns the report that an incident names; empty if it is not in view. */
  Optional<Report> report(Incident.Member member);
}
