package org.recount.count;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recount.document.Document;
import org.recount.incident.Incident;
import org.recount.incident.IncidentMaker;
import org.recount.incident.Membership;
import org.recount.ledger.Outline;

/** An incident with all that is told of it. */
record Told(Incident incident, List<Telling> tellings) {
  Told {
    tellings = List.copyOf(tellings);
  }

  /** Returns what documents published up to a day tell of it; empty if none does. */
  Optional<Told> publishedBy(LocalDate day) {
    if (day.equals(LocalDate.MAX)) {
      return Optional.of(this);
    }
    List<Telling> known =
        tellings.stream()
            .filter(t -> !t.document().published().equals(Document.UNDATED))
            .filter(t -> !t.document().published().isAfter(day))
            .toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(known.size() == tellings.size() ? this : new Told(again(known), known));
  }

  private Incident again(List<Telling> known) {
    List<Incident.Member> members = known.stream().map(Telling::member).toList();
    return IncidentMaker.make(
        new Membership(incident.id(), members, List.of()),
        known.stream().map(Telling::told).toList(),
        incident.revision());
  }

  Outline outline() {
    return Outline.of(incident, tellings.stream().map(Telling::told).toList());
  }

  /** The tellings that may raise a count. */
  List<Telling> countable() {
    return tellings.stream().filter(Telling::countable).toList();
  }
}
