package org.recount.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recount.document.Document;
import org.recount.incident.Incident;
import org.recount.incident.IncidentMaker;
import org.recount.incident.Membership;
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
  /** Returns what documents published up to a day tell of it; empty if none does. */
  Optional<Told> publishedBy(LocalDate day) {
    List<Telling> known =
        tellings.stream()
            .filter(t -> !t.document().published().equals(Document.UNDATED))
            .filter(t -> !t.document().published().isAfter(day))
            .toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(known.size() == tellings.size() ? this : of(again(known), known));
  }

  private Incident again(List<Telling> known) {
    List<Incident.Member> members = known.stream().map(Telling::member).toList();
    return IncidentMaker.make(
        new Membership(incident.id(), members, List.of()),
        known.stream()
            .map(
                t ->
                    new IncidentMaker.Told(
                        t.member(), t.report(), t.document().published(), t.document().group()))
            .toList(),
        incident.revision());
  }

  private static Told of(Incident incident, List<Telling> tellings) {
    return new Told(
        incident,
        List.copyOf(tellings),
        Names.fold(incident.place().name()),
        Names.fold(incident.place().admin1()));
  }

  static Told of(Incident incident, Snapshot ledger) {
    List<Telling> tellings = new ArrayList<>();
    for (Incident.Member member : incident.reports()) {
      Optional<Report> report = ledger.report(member);
      Optional<DocumentFacts> document = ledger.document(member.document());
      if (report.isPresent() && document.isPresent()) {
        tellings.add(new Telling(member, report.get(), document.get()));
      }
    }
    return of(incident, tellings);
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
