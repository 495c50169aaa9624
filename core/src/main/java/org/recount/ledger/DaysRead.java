package org.recount.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.recount.document.Document;
import org.recount.place.Place;
import org.recount.place.PlacePrior;
import org.recount.report.Report;
import org.recount.time.DateRange;

/** What the documents of a snapshot say of its days and sources, one document after the other. */
final class DaysRead {
  private final Snapshot ledger;

  DaysRead(Snapshot ledger) {
    this.ledger = ledger;
  }

  Read published(LocalDate since, LocalDate until) {
    Set<String> sources = new HashSet<>();
    TreeSet<LocalDate> days = new TreeSet<>();
    int documents = 0;
    for (DocumentFacts facts : ledger.documents()) {
      if (inside(facts.published(), since, until)) {
        documents++;
        sources.add(facts.source());
        days.add(facts.published());
      }
    }
    days.remove(Document.UNDATED);
    return new Read(documents, sources, days);
  }

  Read covered(LocalDate since, LocalDate until) {
    Set<String> sources = new HashSet<>();
    TreeSet<LocalDate> covered = new TreeSet<>();
    int documents = 0;
    for (DocumentFacts facts : ledger.documents()) {
      Set<LocalDate> days = days(facts, ledger.reports(facts.id()));
      days.removeIf(day -> !inside(day, since, until));
      if (!days.isEmpty()) {
        documents++;
        sources.add(facts.source());
        covered.addAll(days);
      }
    }
    return new Read(documents, sources, covered);
  }

  private static boolean inside(LocalDate day, LocalDate since, LocalDate until) {
    return !day.isBefore(since) && !day.isAfter(until);
  }

  private static Set<LocalDate> days(DocumentFacts facts, List<Report> reports) {
    Set<LocalDate> days = new HashSet<>();
    if (!facts.published().equals(Document.UNDATED)) {
      days.add(facts.published());
    }
    for (Report report : reports) {
      DateRange date = report.date();
      if (date.known() && date.days() <= Read.LONGEST_REPORT) {
        date.earliest().datesUntil(date.latest().plusDays(1)).forEach(days::add);
      }
    }
    return days;
  }

  LocalDate lastPublished() {
    return ledger.documents().stream()
        .map(DocumentFacts::published)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  List<DocumentFacts> nearest(String source, LocalDate day, int most) {
    return ledger.documents().stream()
        .filter(f -> f.readable() && f.source().equals(source))
        .filter(f -> !f.published().equals(Document.UNDATED))
        .sorted(DocumentFacts.nearestTo(day))
        .limit(most)
        .toList();
  }

  Map<String, PlacePrior> priors() {
    Map<String, List<Place>> places = new HashMap<>();
    for (DocumentFacts facts : ledger.documents()) {
      for (Report report : ledger.reports(facts.id())) {
        if (report.main() && report.location().place().known() && !facts.source().isEmpty()) {
          places
              .computeIfAbsent(facts.source(), source -> new ArrayList<>())
              .add(report.location().place());
        }
      }
    }
    Map<String, PlacePrior> priors = new HashMap<>();
    places.forEach((source, earlier) -> priors.put(source, PlacePrior.of(earlier)));
    return priors;
  }
}
