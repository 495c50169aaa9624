package org.recount.stores;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.recount.codebook.Factuality;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.contract.DecisionJson;
import org.recount.document.Span;
import org.recount.incident.Incident;
import org.recount.incident.Membership;
import org.recount.ledger.Decision;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Entry;
import org.recount.ledger.Reading;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.quantity.Bounds;
import org.recount.report.Location;
import org.recount.report.Report;
import org.recount.report.Timing;
import org.recount.report.Tolls;
import org.recount.time.DateRange;

/**
 * Writes an invented ledger of any size, with every entry that adding and linking would write. Ten
 * years, forty countries of ten divisions with ten towns each, places and days skewed as news are;
 * one incident in ten is told by two documents.
 */
final class LargeLedger {
  private static final int BATCH = 5_000;
  private static final LocalDate START = LocalDate.of(2012, 1, 1);
  private static final int DAYS = 3_650;
  private static final int COUNTRIES = 40;

  private final Random random = new Random(7);
  private final Tables tables;
  private final StateTables state;
  private Tables.Head head = new Tables.Head(0, Entry.ORIGIN);
  private int documents;

  private LargeLedger(Connection connection, Engine engine) {
    this.tables = new Tables(connection, engine);
    this.state = new StateTables(tables.sql(), engine);
  }

  /** Writes a ledger of so many incidents to a file that is not there. */
  static void write(Path file, int incidents) throws SQLException {
    if (Files.exists(file)) {
      throw new IllegalArgumentException("the file must not be there: " + file);
    }
    SqliteEngine engine = new SqliteEngine(file, Duration.ofSeconds(5));
    try (Connection connection = engine.connect(false);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA synchronous = OFF");
      LargeLedger ledger = new LargeLedger(connection, engine);
      for (int from = 0; from < incidents; from += BATCH) {
        statement.execute("BEGIN IMMEDIATE");
        ledger.batch(Math.min(BATCH, incidents - from));
        statement.execute("COMMIT");
      }
    }
  }

  private void batch(int incidents) throws SQLException {
    List<Membership> changed = new ArrayList<>();
    for (int i = 0; i < incidents; i++) {
      changed.add(incident());
    }
    Decision.IncidentsLinked linked = new Decision.IncidentsLinked(changed, List.of(), Map.of());
    append(linked);
    state.link(linked, Long.MAX_VALUE);
    tables.linkedThrough(head.sequence());
    tables.keptThrough(head.sequence());
  }

  private Membership incident() throws SQLException {
    IncidentType type = IncidentType.values()[skewed(IncidentType.values().length - 1)];
    LocalDate day = START.plusDays(random.nextInt(DAYS));
    Place place = place();
    List<Incident.Member> members = new ArrayList<>();
    for (int told = random.nextInt(10) == 0 ? 2 : 1; told > 0; told--) {
      members.add(document(type, day, place));
    }
    return new Membership("INC-" + documents, members, List.of());
  }

  /** Small numbers are more common. */
  private int skewed(int below) {
    return (int) (below * Math.pow(random.nextDouble(), 2));
  }

  private Place place() {
    if (random.nextInt(20) == 0) {
      return Place.UNKNOWN;
    }
    int country = skewed(COUNTRIES);
    int division = skewed(10);
    int town = skewed(10);
    String code = "" + (char) ('A' + country / 26) + (char) ('A' + country % 26);
    return new Place(
        "t:" + country + "." + division + "." + town,
        "Town" + town + " of " + code + division,
        "Division " + code + division,
        code,
        country,
        division,
        PlacePrecision.CITY);
  }

  private Incident.Member document(IncidentType type, LocalDate day, Place place)
      throws SQLException {
    String id = "DOC-" + documents++;
    LocalDate published = day.plusDays(random.nextInt(3));
    String where = place.known() ? place.name() + ", " + place.admin1() : "an unnamed place";
    String text =
        "The "
            + type.code()
            + " of "
            + day
            + " at "
            + where
            + " left several people hurt, the police said. "
            + "The road to the town was closed for some hours while they looked for more. "
                .repeat(10)
            + "It is the matter numbered "
            + documents
            + ".";
    Report report = report(type, day, place, text);
    String source = "Paper " + skewed(500);
    Reading reading =
        new Reading(id, source, "", published, "en", true, "News", text, List.of(report));
    DocumentFacts facts =
        new DocumentFacts(
            id,
            1,
            source,
            "",
            published,
            "en",
            true,
            "News",
            reading.contentHash(),
            id,
            head.sequence() + 1);
    append(new Decision.DocumentAdded(facts, text, List.of(report)));
    return new Incident.Member(id, "r1", true);
  }

  private Report report(IncidentType type, LocalDate day, Place place, String text) {
    Bounds killed = random.nextInt(3) == 0 ? Bounds.exactly(skewed(9)) : Bounds.UNSTATED;
    return new Report(
        "r1",
        type,
        List.of(),
        Timing.of(random.nextInt(20) == 0 ? DateRange.UNKNOWN : DateRange.day(day)),
        new Location(place, new Span(0, place.known() ? 3 : 0), ""),
        Tolls.of(killed, Bounds.exactly(random.nextInt(5))),
        1,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(Target.values()[skewed(Target.values().length)]),
        true,
        random.nextInt(15) == 0 ? Factuality.HYPOTHETICAL : Factuality.ASSERTED,
        "",
        false,
        List.of(),
        List.of(new Span(0, Math.min(40, text.length()))),
        0.5 + random.nextDouble() / 2,
        List.of("en/triggers/invented"));
  }

  private void append(Decision decision) throws SQLException {
    Entry entry =
        Entry.following(
            head.sequence() + 1,
            head.hash(),
            Instant.EPOCH,
            decision.kind(),
            DecisionJson.write(decision));
    tables.writeEntry(entry);
    tables.writeDecision(decision, entry.sequence());
    head = new Tables.Head(entry.sequence(), entry.hash());
  }

  /** Takes a file and a number of incidents. */
  public static void main(String[] arguments) throws SQLException {
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }
}
