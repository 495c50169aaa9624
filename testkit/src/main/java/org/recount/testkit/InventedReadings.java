package org.recount.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.recount.codebook.ActorKind;
import org.recount.codebook.Factuality;
import org.recount.codebook.Harm;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.document.Document;
import org.recount.document.Span;
import org.recount.ledger.Reading;
import org.recount.place.Gazetteer;
import org.recount.place.Names;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.quantity.Bounds;
import org.recount.report.Actor;
import org.recount.report.Location;
import org.recount.report.Report;
import org.recount.report.Timing;
import org.recount.report.Tolls;
import org.recount.report.Victim;
import org.recount.time.DateRange;
import org.recount.time.Precision;

/** Documents of many kinds, drawn from a seed: the same seed gives the same documents. */
public final class InventedReadings {
  /** The first day anything is told of. */
  public static final LocalDate START = LocalDate.of(2021, 1, 1);

  private static final int DAYS = 200;

  private static final List<Place> PLACES =
      List.of(
          new Place("t:1", "Al Hillah", "Babil", "IQ", 32.46, 44.42, PlacePrecision.CITY),
          new Place("t:2", "Mosul", "Nineveh", "IQ", 36.34, 43.12, PlacePrecision.CITY),
          new Place("t:3", "Aleppo", "Aleppo", "SY", 36.2, 37.16, PlacePrecision.NEAR),
          new Place("", "Babil", "Babil", "IQ", 32.5, 44.5, PlacePrecision.ADMIN1),
          new Place("", "Iraq", "", "IQ", 33, 44, PlacePrecision.COUNTRY),
          new Place("", "the border", "", "", Double.NaN, Double.NaN, PlacePrecision.REGION),
          Place.UNKNOWN);

  private static final List<IncidentType> TYPES =
      List.of(
          IncidentType.BOMBING,
          IncidentType.ARMED_ATTACK,
          IncidentType.ABDUCTION,
          IncidentType.ACCIDENT);

  private static final List<String> NAMES =
      List.of("Karim Dellouche", "Anton Brandvik", "Lea Orsk");
  private static final List<String> ACTORS = List.of("Red Column", "Hill Guard");
  private static final List<String> SOURCES = List.of("", "Invented Herald", "Invented Gazette");

  private final Random random;

  /** Starts from a seed. */
  public InventedReadings(long seed) {
    this.random = new Random(seed);
  }

  /** Returns so many documents, named d0, d1, …. */
  public List<Reading> readings(int count) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      readings.add(reading("d" + i));
    }
    return readings;
  }

  /** Returns a document with this id. */
  public Reading reading(String id) {
    LocalDate published = chance(10) ? Document.UNDATED : START.plusDays(random.nextInt(DAYS));
    String text = text();
    return new Reading(
        id,
        one(SOURCES),
        "",
        published,
        "en",
        !chance(20),
        chance(3) ? "News of Babil" : "News",
        text,
        reports(published, text));
  }

  private String text() {
    List<String> places = List.of("Hilla", "Mosul", "Aleppo", "Babil", "a village", "the coast");
    return "A blast was heard at "
        + one(places)
        + " on day "
        + random.nextInt(60)
        + ". "
        + "The road was closed for hours. ".repeat(chance(4) ? 12 : 1)
        + "Earlier a lorry burned in "
        + one(places)
        + ", said "
        + one(NAMES)
        + ".";
  }

  private List<Report> reports(LocalDate published, String text) {
    List<Report> reports = new ArrayList<>();
    boolean chief = false;
    for (int i = 0; i < random.nextInt(4); i++) {
      Factuality factuality = chance(2) ? Factuality.ASSERTED : one(List.of(Factuality.values()));
      boolean main = !chief && factuality.countable();
      chief |= main;
      reports.add(report("r" + (i + 1), published, factuality, main, text));
    }
    return reports;
  }

  private Report report(
      String id, LocalDate published, Factuality factuality, boolean main, String text) {
    IncidentType type = one(TYPES);
    IncidentType other = one(TYPES);
    Span words = new Span(0, Math.min(text.length(), 20));
    return new Report(
        id,
        type,
        chance(4) && other != type ? List.of(other) : List.of(),
        Timing.of(date(published)),
        location(one(PLACES)),
        Tolls.of(bounds(), bounds()),
        1,
        chance(3)
            ? List.of(new Actor(words, one(ACTORS), ActorKind.values()[0], Factuality.ASSERTED))
            : List.of(),
        List.of(),
        List.of(),
        chance(4)
            ? List.of(new Victim(words, one(NAMES), Bounds.exactly(1), Harm.KILLED))
            : List.of(),
        List.of(),
        List.of(),
        chance(2) ? List.of(one(List.of(Target.values()))) : List.of(),
        main,
        !main && chance(2),
        factuality,
        "",
        chance(6),
        List.of(),
        List.of(words),
        chance(8) ? 0.04 : random.nextDouble(),
        List.of("test/rule"));
  }

  private static Location location(Place place) {
    return new Location(place, new Span(0, place.known() ? 1 : 0), "");
  }

  private DateRange date(LocalDate published) {
    LocalDate day =
        published.equals(Document.UNDATED)
            ? START.plusDays(random.nextInt(DAYS))
            : published.minusDays(random.nextInt(4));
    return switch (random.nextInt(8)) {
      case 0 -> DateRange.UNKNOWN;
      case 1 -> DateRange.of(day.minusDays(5), day, Precision.WEEK);
      case 2 -> DateRange.of(day.minusDays(80), day, Precision.INTERVAL);
      case 3 -> DateRange.of(LocalDate.MIN, day, Precision.INTERVAL);
      default -> DateRange.day(day);
    };
  }

  private Bounds bounds() {
    return switch (random.nextInt(4)) {
      case 0 -> Bounds.exactly(random.nextInt(5));
      case 1 -> Bounds.atLeast(1 + random.nextInt(4));
      case 2 -> Bounds.of(1, 1 + random.nextInt(5));
      default -> Bounds.UNSTATED;
    };
  }

  private boolean chance(int of) {
    return random.nextInt(of) == 0;
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Knows the towns and divisions of these documents. */
  public static final Gazetteer GAZETTEER =
      new Gazetteer() {
        @Override
        public List<Entry> named(String folded) {
          return switch (folded) {
            case "hilla", "al hillah" -> List.of(entry(PLACES.get(0), Kind.CITY));
            case "mosul" -> List.of(entry(PLACES.get(1), Kind.CITY));
            case "babil", "babylone" -> List.of(entry(PLACES.get(3), Kind.ADMIN1));
            default -> List.of();
          };
        }

        private Entry entry(Place place, Kind kind) {
          return new Entry(place, kind, "", 400_000, true);
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
