package org.recount.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.recount.audit.Tally;
import org.recount.codebook.Target;
import org.recount.contract.ClaimJson;
import org.recount.contract.DocumentJson;
import org.recount.contract.IncidentJson;
import org.recount.incident.Incident;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Snapshot;
import org.recount.ledger.SourcePlaces;
import org.recount.place.Place;
import org.recount.place.PlacePrior;
import org.recount.quantity.Bounds;

/** Makes the rows that {@code list} and {@code export} print. */
final class Listings {
  private static final int MOST_PLACES = 3;
  private static final List<String> INCIDENT =
      List.of(
          "id",
          "type",
          "status",
          "earliest",
          "latest",
          "date_precision",
          "place",
          "admin1",
          "country",
          "latitude",
          "longitude",
          "place_precision",
          "killed_lower",
          "killed_upper",
          "injured_lower",
          "injured_upper",
          "actors",
          "targets",
          "reports",
          "documents");
  private static final List<String> DOCUMENT =
      List.of(
          "id",
          "version",
          "title",
          "source",
          "published",
          "language",
          "readable",
          "url",
          "group",
          "reports",
          "content_hash");
  private static final List<String> CLAIM =
      List.of(
          "document",
          "claim",
          "kind",
          "metric",
          "lower",
          "upper",
          "since",
          "until",
          "place",
          "country",
          "factuality",
          "number",
          "quote");
  private static final List<String> SOURCE = List.of("source", "documents", "first", "last");

  private Listings() {}

  static Listing of(ListCommand.What what, Snapshot snapshot, Supplier<Extractor> extractor) {
    return switch (what) {
      case incidents -> incidents(snapshot, snapshot.incidents());
      case documents -> documents(snapshot);
      case claims -> claims(snapshot, extractor.get());
      case sources -> sources(snapshot);
    };
  }

  static Listing incidents(Snapshot snapshot, List<Incident> incidents) {
    return new Listing(
        INCIDENT,
        incidents.stream()
            .map(
                incident ->
                    new Listing.Row(
                        IncidentLines.of(incident, snapshot),
                        cells(incident),
                        () -> IncidentJson.write(incident)))
            .toList());
  }

  private static List<String> cells(Incident incident) {
    List<String> cells = new ArrayList<>();
    cells.add(incident.id());
    cells.add(incident.type().code());
    cells.add(IncidentJson.status(incident));
    cells.add(day(incident.date().earliest()));
    cells.add(day(incident.date().latest()));
    cells.add(incident.date().precision().code());
    Place place = incident.place();
    cells.addAll(List.of(place.name(), place.admin1(), place.country()));
    cells.add(place.hasPoint() ? Double.toString(place.latitude()) : "");
    cells.add(place.hasPoint() ? Double.toString(place.longitude()) : "");
    cells.add(place.precision().code());
    add(cells, incident.tolls().killed());
    add(cells, incident.tolls().injured());
    cells.add(String.join("; ", incident.actors()));
    cells.add(String.join("; ", incident.targets().stream().map(Target::code).toList()));
    cells.add(Integer.toString(incident.reports().size()));
    cells.add(
        String.join(
            "; ", incident.reports().stream().map(Incident.Member::document).distinct().toList()));
    return cells;
  }

  static Listing documents(Snapshot snapshot) {
    return new Listing(
        DOCUMENT,
        snapshot.documents().stream()
            .map(facts -> row(facts, snapshot.reports(facts.id()).size()))
            .toList());
  }

  private static Listing.Row row(DocumentFacts facts, int reports) {
    String words =
        String.join(
            "  ",
            facts.id(),
            known(day(facts.published()), "undated"),
            known(facts.language(), "?"),
            known(facts.source(), "no source"),
            facts.readable() ? Words.count(reports, "report") : "not read yet",
            facts.title());
    List<String> cells =
        List.of(
            facts.id(),
            Integer.toString(facts.version()),
            facts.title(),
            facts.source(),
            day(facts.published()),
            facts.language(),
            Boolean.toString(facts.readable()),
            facts.url(),
            facts.group(),
            Integer.toString(reports),
            facts.contentHash());
    return new Listing.Row(words.stripTrailing(), cells, () -> DocumentJson.write(facts, reports));
  }

  static Listing claims(Snapshot snapshot, Extractor extractor) {
    List<Listing.Row> rows = new ArrayList<>();
    for (DocumentFacts facts : snapshot.documents()) {
      if (facts.readable()) {
        String text = snapshot.text(facts.id()).orElse("");
        extractor
            .extract(facts, text)
            .extraction()
            .tallies()
            .forEach(tally -> rows.add(row(facts.id(), tally, text)));
      }
    }
    return new Listing(CLAIM, rows);
  }

  private static Listing.Row row(String document, Tally tally, String text) {
    String quote = tally.evidence().get(0).of(text);
    String words =
        document
            + "/"
            + tally.id()
            + "  "
            + tally.count()
            + " "
            + tally.metric()
            + "  "
            + Quote.of(quote);
    List<String> cells = new ArrayList<>();
    cells.add(document);
    cells.add(tally.id());
    cells.add(ClaimJson.kind(tally));
    cells.add(tally.metric());
    add(cells, tally.count());
    cells.add(day(tally.since()));
    cells.add(day(tally.until()));
    cells.add(tally.place().name());
    cells.add(tally.place().country());
    cells.add(tally.factuality().code());
    cells.add(tally.number().of(text));
    cells.add(quote);
    return new Listing.Row(words, cells, () -> ClaimJson.write(document, tally, text));
  }

  static Listing sources(Snapshot snapshot) {
    Map<String, List<LocalDate>> days = new TreeMap<>();
    for (DocumentFacts facts : snapshot.documents()) {
      days.computeIfAbsent(facts.source(), source -> new ArrayList<>()).add(facts.published());
    }
    SourcePlaces places = SourcePlaces.of(snapshot);
    return new Listing(
        SOURCE,
        days.entrySet().stream()
            .map(entry -> row(entry.getKey(), entry.getValue(), places.of(entry.getKey())))
            .toList());
  }

  private static Listing.Row row(String source, List<LocalDate> days, PlacePrior places) {
    List<LocalDate> known =
        days.stream().filter(day -> !day.equals(LocalDate.MIN)).sorted().toList();
    String first = known.isEmpty() ? "" : known.get(0).toString();
    String last = known.isEmpty() ? "" : known.get(known.size() - 1).toString();
    String words =
        known(source, "(no source)")
            + "  "
            + Words.count(days.size(), "document")
            + (first.isEmpty() ? "" : "  " + first + " to " + last)
            + (places.countries().isEmpty() ? "" : "  reports from " + most(places));
    return new Listing.Row(
        words,
        List.of(source, Integer.toString(days.size()), first, last),
        () -> DocumentJson.writeSource(source, days.size(), first, last));
  }

  /** The first-level divisions, else the countries, that most reports lie in, with how many. */
  private static String most(PlacePrior places) {
    Map<String, Integer> counts =
        places.divisions().isEmpty() ? places.countries() : places.divisions();
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_PLACES)
        .map(place -> place.getKey() + " (" + place.getValue() + ")")
        .collect(Collectors.joining(", "));
  }

  private static void add(List<String> cells, Bounds bounds) {
    cells.add(bounds.stated() ? Integer.toString(bounds.lower()) : "");
    cells.add(bounds.stated() && !bounds.isOpen() ? Integer.toString(bounds.upper()) : "");
  }

  private static String day(LocalDate day) {
    return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? "" : day.toString();
  }

  private static String known(String value, String otherwise) {
    return value.isEmpty() ? otherwise : value;
  }
}
