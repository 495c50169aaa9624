package org.recount.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recount.document.Document;
import org.recount.incident.Incident;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Snapshot;
import org.recount.place.Names;
import org.recount.report.Report;

/**
 * An incident with all that is told of it.
 *
 * @param place the folded name of its place; empty if unknown
 * @param division the folded name of the first-level division that holds it; empty if unknown
 */
record Told(Incident incident, List<Telling> tellings, String place, String division) {
  static Told of(Incident incident, Snapshot ledger) {
    List<Telling> tellings = new ArrayList<>();
    for (Incident.Member member : incident.reports()) {
      Optional<Report> report = ledger.report(member);
      Optional<DocumentFacts> document = ledger.document(member.document());
      if (report.isPresent() && document.isPresent()) {
        tellings.add(new Telling(member, report.get(), document.get()));
      }
    }
    return new Told(
        incident,
        List.copyOf(tellings),
        Names.fold(incident.place().name()),
        Names.fold(incident.place().admin1()));
  }

  /** The tellings that may raise a count. */
  List<Telling> countable() {
    return tellings.stream().filter(Telling::countable).toList();
  }

  /** The day the first document that is chiefly about it was published; empty if none is dated. */
  Optional<LocalDate> news() {
    return tellings.stream()
        .filter(t -> t.member().main() && !t.report().background())
        .map(t -> t.document().published())
        .filter(day -> !day.equals(Document.UNDATED))
        .min(Comparator.naturalOrder());
  }

  /** The day the first document that tells of it was published; empty if none is dated. */
  Optional<LocalDate> firstTold() {
    return tellings.stream()
        .map(t -> t.document().published())
        .filter(day -> !day.equals(Document.UNDATED))
        .min(Comparator.naturalOrder());
  }
}
