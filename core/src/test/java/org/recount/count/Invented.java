package org.recount.count;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recount.codebook.Factuality;
import org.recount.codebook.Harm;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.document.Span;
import org.recount.incident.IncidentLinker;
import org.recount.ledger.MemoryLedger;
import org.recount.ledger.Reading;
import org.recount.place.Gazetteer;
import org.recount.place.Names;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.quantity.Bounds;
import org.recount.report.Location;
import org.recount.report.Report;
import org.recount.report.Timing;
import org.recount.report.Tolls;
import org.recount.report.Victim;
import org.recount.time.DateRange;

/** One invented report and its document, changed step by step, for tests of counting. */
record Invented(
    String document,
    String text,
    LocalDate published,
    IncidentType type,
    DateRange date,
    Place place,
    Tolls tolls,
    Factuality factuality,
    List<Target> targets,
    List<Victim> victims) {
  static final Place HILLA =
      new Place("geonames:99347", "Al Hillah", "Babil", "IQ", 32.46, 44.42, PlacePrecision.CITY);
  static final Place MOSUL =
      new Place("geonames:99072", "Mosul", "Nineveh", "IQ", 36.34, 43.12, PlacePrecision.CITY);

  static Invented bomb(String document) {
    return new Invented(
        document,
        "A bomb exploded beside a lorry near Hilla on Monday, wounding two drivers of the convoy.",
        LocalDate.of(2021, 6, 8),
        IncidentType.BOMBING,
        DateRange.day(LocalDate.of(2021, 6, 7)),
        HILLA,
        Tolls.of(Bounds.UNSTATED, Bounds.exactly(2)),
        Factuality.ASSERTED,
        List.of(Target.LOGISTICS_CONVOY),
        List.of());
  }

  Invented text(String other) {
    return new Invented(
        document, other, published, type, date, place, tolls, factuality, targets, victims);
  }

  Invented published(String day) {
    return new Invented(
        document,
        text,
        LocalDate.parse(day),
        type,
        date,
        place,
        tolls,
        factuality,
        targets,
        victims);
  }

  Invented type(IncidentType other) {
    return new Invented(
        document, text, published, other, date, place, tolls, factuality, targets, victims);
  }

  Invented date(DateRange other) {
    return new Invented(
        document, text, published, type, other, place, tolls, factuality, targets, victims);
  }

  Invented place(Place other) {
    return new Invented(
        document, text, published, type, date, other, tolls, factuality, targets, victims);
  }

  Invented killed(Bounds dead) {
    return tolls(Tolls.of(dead, tolls.injured()));
  }

  Invented tolls(Tolls other) {
    return new Invented(
        document, text, published, type, date, place, other, factuality, targets, victims);
  }

  Invented factuality(Factuality other) {
    return new Invented(
        document, text, published, type, date, place, tolls, other, targets, victims);
  }

  Invented victim(String name, Harm harm) {
    Victim victim = new Victim(new Span(0, 6), name, Bounds.exactly(1), harm);
    return new Invented(
        document, text, published, type, date, place, tolls, factuality, targets, List.of(victim));
  }

  Reading reading() {
    return reading(List.of(report("r1", factuality.countable(), false)));
  }

  /** Returns a document that also tells of another incident, which may be in passing. */
  Reading beside(Invented other, boolean inPassing) {
    return reading(List.of(report("r1", true, false), other.report("r2", false, inPassing)));
  }

  private Reading reading(List<Report> reports) {
    return new Reading(document, "", "", published, "en", true, "", text, reports);
  }

  private Report report(String id, boolean main, boolean inPassing) {
    return new Report(
        id,
        type,
        List.of(),
        Timing.of(date),
        new Location(place, new Span(0, 1), ""),
        tolls,
        1,
        List.of(),
        List.of(),
        List.of(),
        victims,
        List.of(),
        List.of(),
        targets,
        main,
        inPassing,
        factuality,
        "",
        false,
        List.of(),
        List.of(new Span(0, text.length())),
        0.9,
        List.of("test/rule"));
  }

  /** Returns a ledger that holds these, linked. */
  static MemoryLedger ledger(List<Invented> all) {
    MemoryLedger ledger =
        new MemoryLedger(
            IncidentLinker.standard(), InstantSource.fixed(Instant.parse("2021-07-01T00:00:00Z")));
    all.forEach(one -> ledger.add(one.reading(), false));
    ledger.link();
    return ledger;
  }

  static Count count(Question question, Invented... all) {
    return new Counter(ledger(List.of(all)).snapshot(), GAZETTEER)
        .count(question, CountRule.STANDARD);
  }

  /** Knows two towns and two divisions, one of them by two names. */
  static final Gazetteer GAZETTEER =
      new Gazetteer() {
        @Override
        public List<Entry> named(String folded) {
          return switch (folded) {
            case "hilla", "al hillah" -> List.of(new Entry(HILLA, Kind.CITY, "", 400_000, true));
            case "mosul", "mossoul" -> List.of(new Entry(MOSUL, Kind.CITY, "", 1_500_000, true));
            case "babil", "babylone" -> List.of(division("Babil"));
            case "nineveh" -> List.of(division("Nineveh"));
            default -> List.of();
          };
        }

        private Entry division(String name) {
          Place place = new Place("", name, name, "IQ", 33, 44, PlacePrecision.ADMIN1);
          return new Entry(place, Kind.ADMIN1, "", 0, true);
        }

        @Override
        public boolean startsAName(String folded) {
          return !named(Names.fold(folded)).isEmpty();
        }

        @Override
        public Optional<Entry> withId(String id) {
          return Optional.empty();
        }
      };
}
