package org.recount.count;

import org.recount.incident.Incident;
import org.recount.incident.IncidentMaker;
import org.recount.ledger.DocumentFacts;
import org.recount.report.Report;

/** One document's telling of an incident. */
record Telling(Incident.Member member, Report report, DocumentFacts document) {
  boolean countable() {
    return report.countable();
  }

  IncidentMaker.Told told() {
    return new IncidentMaker.Told(member, report, document.published(), document.group());
  }
}
