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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.recount.contract.DecisionJson;
import org.recount.document.Document;
import org.recount.document.Span;
import org.recount.incident.Incident;
import org.recount.incident.IncidentMaker;
import org.recount.incident.IncidentMaker.Told;
import org.recount.incident.Link;
import org.recount.incident.Membership;
import org.recount.incident.Revision;
import org.recount.ledger.Decision;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Entry;
import org.recount.ledger.Reading;
import org.recount.ledger.Voice;
import org.recount.report.Report;

/**
 * Writes an invented ledger of any size, with every entry that adding and linking would write. Most
 * incidents are told by one document, some by up to twelve; one in seven is told only in passing,
 * in a document about another one. Without the entries, the tables are those that a count reads,
 * and of a very large ledger most incidents are copies of others under other names.
 */
final class LargeLedger {
  private static final int BATCH = 20_000;
  private static final int PAPERS = 600;

  /** So many are drawn; of a larger ledger without entries, the others are copies of these. */
  private static final int DRAWN = 500_000;

  private final SplittableRandom random = new SplittableRandom(7);
  private final InventedDeeds deeds = new InventedDeeds(random);
  private final boolean entries;
  private final Tables tables;
  private final DocumentRows documentRows;
  private final IncidentRows incidentRows;
  private final Map<Long, Integer> published = new TreeMap<>();
  private final Map<String, Integer> sources = new TreeMap<>();
  private final Map<Long, Map<String, Integer>> sourceMonths = new TreeMap<>();
  private Tables.Head head = new Tables.Head(0, Entry.ORIGIN);
  private int documents;
  private int incidents;

  /** A document that is being written. */
  private record Draft(String id, String source, LocalDate published, List<Report> reports) {}

  /** An incident with the documents that tell of it. */
  private record Case(String id, InventedDeeds.Deed deed, List<Told> told, List<Voice> voices) {}

  private LargeLedger(Connection connection, Engine engine, boolean entries) {
    this.entries = entries;
    this.tables = new Tables(connection, engine);
    this.documentRows = new DocumentRows(tables.sql());
    this.incidentRows = new IncidentRows(tables.sql());
  }

  /** Writes a ledger of so many incidents to a file that is not there. */
  static void write(Path file, int incidents, boolean entries) throws SQLException {
    if (Files.exists(file)) {
      throw new IllegalArgumentException("the file must not be there: " + file);
    }
    SqliteEngine engine = new SqliteEngine(file, Duration.ofSeconds(5));
    try (Connection connection = engine.connect(false);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = DELETE");
      statement.execute("PRAGMA journal_mode = OFF");
      statement.execute("PRAGMA synchronous = OFF");
      statement.execute("PRAGMA foreign_keys = OFF");
      statement.execute("PRAGMA cache_size = -1000000");
      statement.execute("PRAGMA temp_store = FILE");
      LargeLedger ledger = new LargeLedger(connection, engine, entries);
      List<String> indexes = indexes(ledger.tables.sql());
      int drawn = entries ? incidents : Math.min(incidents, DRAWN);
      for (int from = 0; from < drawn; from += BATCH) {
        statement.execute("BEGIN IMMEDIATE");
        ledger.batch(Math.min(BATCH, drawn - from));
        statement.execute("COMMIT");
      }
      ledger.copy(incidents / drawn, statement);
      statement.execute("BEGIN IMMEDIATE");
      ledger.sumUp();
      statement.execute("COMMIT");
      for (String index : indexes) {
        statement.execute(index);
      }
      statement.execute("PRAGMA journal_mode = WAL");
    }
  }

  /** Drops the indexes, and returns how to make them again: at the end that takes less time. */
  private static List<String> indexes(Sql sql) throws SQLException {
    List<String> named =
        sql.list(
            "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
                + " AND tbl_name NOT LIKE 'recount%' AND tbl_name <> 'incident_sums'",
            row -> row.text(1));
    List<String> made = new ArrayList<>();
    for (String name : named) {
      made.addAll(
          sql.list("SELECT sql FROM sqlite_master WHERE name = ?", row -> row.text(1), name));
      sql.change("DROP INDEX " + name);
    }
    return made;
  }

  /** Writes all incidents and their reports several times more. */
  private void copy(int times, Statement statement) throws SQLException {
    long reports = tables.sql().number("SELECT max(rowid) FROM incident_reports");
    String columns = IncidentRows.columns().substring("id".length());
    for (int copy = 1; copy < times; copy++) {
      String incident = "'INC" + copy + "' || substr(%s, 4)";
      statement.execute("BEGIN IMMEDIATE");
      statement.execute(
          "INSERT INTO incidents (id"
              + columns
              + ") SELECT "
              + incident.formatted("id")
              + columns
              + " FROM incidents WHERE rowid <= "
              + incidents
              + " ORDER BY id");
      statement.execute(
          "INSERT INTO incident_reports SELECT "
              + incident.formatted("incident")
              + ", 'DOC"
              + copy
              + "' || substr(document, 4), report, main, position, countable, source,"
              + " published_day FROM incident_reports WHERE rowid <= "
              + reports
              + " ORDER BY document, report");
      statement.execute("COMMIT");
    }
    published.replaceAll((day, count) -> count * times);
    sources.replaceAll((source, count) -> count * times);
    sourceMonths.values().forEach(month -> month.replaceAll((source, count) -> count * times));
  }

  /** Writes the sums that were not written with each incident and document. */
  private void sumUp() throws SQLException {
    incidentRows.sumUp();
    Sql sql = tables.sql();
    for (Map.Entry<Long, Integer> day : published.entrySet()) {
      sql.change("INSERT INTO published_days VALUES (?, ?)", day.getKey(), day.getValue());
    }
    for (Map.Entry<String, Integer> source : sources.entrySet()) {
      sql.change("INSERT INTO sources VALUES (?, ?)", source.getKey(), source.getValue());
    }
    for (Map.Entry<Long, Map<String, Integer>> month : sourceMonths.entrySet()) {
      for (Map.Entry<String, Integer> source : month.getValue().entrySet()) {
        sql.change(
            "INSERT INTO source_months VALUES (?, ?, ?)",
            month.getKey(),
            source.getKey(),
            source.getValue());
      }
    }
  }

  private void batch(int size) throws SQLException {
    List<Case> cases = new ArrayList<>();
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Case one = new Case("INC-" + incidents++, deeds.deed(), new ArrayList<>(), new ArrayList<>());
      boolean passing = !drafts.isEmpty() && random.nextInt(7) == 0;
      int papers = passing ? 1 : random.nextInt(5) == 0 ? 2 + deeds.skewed(11) : 1;
      for (int paper = 0; paper < papers; paper++) {
        Draft draft = passing ? drafts.get(random.nextInt(drafts.size())) : draft(one);
        if (!passing) {
          drafts.add(draft);
        }
        tell(one, draft, !passing);
      }
      cases.add(one);
    }
    for (Draft draft : drafts) {
      write(draft);
    }
    link(cases);
  }

  private Draft draft(Case one) {
    LocalDate published =
        random.nextInt(200) == 0 ? Document.UNDATED : one.deed().day().plusDays(deeds.skewed(5));
    return new Draft(
        "DOC-" + documents++, "Paper " + deeds.skewed(PAPERS), published, new ArrayList<>());
  }

  private void tell(Case one, Draft draft, boolean main) {
    String name = "r" + (draft.reports().size() + 1);
    Report report = deeds.report(one.deed(), name, main, draft.published(), new Span(0, 20));
    draft.reports().add(report);
    Incident.Member member = new Incident.Member(draft.id(), name, main);
    one.told().add(new Told(member, report, draft.published(), draft.id()));
    one.voices()
        .add(new Voice(draft.id(), main, report.countable(), draft.source(), draft.published()));
  }

  private void write(Draft draft) throws SQLException {
    String text =
        "The police told what had happened there, and the road to the town was closed. "
            + "They looked for more for some hours, and a crowd stood by. ".repeat(4)
            + "It is the matter numbered "
            + draft.id()
            + ".";
    DocumentFacts facts =
        new DocumentFacts(
            draft.id(),
            1,
            draft.source(),
            "",
            draft.published(),
            "en",
            true,
            "News",
            hash(draft, text),
            draft.id(),
            head.sequence() + 1);
    if (entries) {
      append(new Decision.DocumentAdded(facts, text, draft.reports()));
    } else {
      documentRows.writeAlone(facts, facts.arrival());
      published.merge(Row.number(facts.published()), 1, Integer::sum);
      sources.merge(facts.source(), 1, Integer::sum);
      sourceMonths
          .computeIfAbsent(Row.month(Row.number(facts.published())), month -> new HashMap<>())
          .merge(facts.source(), 1, Integer::sum);
      head = new Tables.Head(facts.arrival(), head.hash());
    }
  }

  private String hash(Draft draft, String text) {
    Reading reading =
        new Reading(draft.id(), "", "", draft.published(), "en", true, "", text, List.of());
    return entries ? reading.contentHash() : draft.id();
  }

  private void link(List<Case> cases) throws SQLException {
    List<Membership> changed = new ArrayList<>();
    for (Case one : cases) {
      Membership membership = membership(one);
      changed.add(membership);
      incidentRows.writeUncounted(
          IncidentMaker.make(membership, one.told(), Revision.NONE), one.told(), one.voices());
      incidentRows.write(membership, one.voices());
    }
    append(new Decision.IncidentsLinked(entries ? changed : List.of(), List.of(), Map.of()));
    tables.linkedThrough(head.sequence());
    tables.keptThrough(head.sequence());
  }

  private Membership membership(Case one) {
    List<Incident.Member> members = one.told().stream().map(Told::member).toList();
    List<Link> links = new ArrayList<>();
    for (int i = 1; i < members.size(); i++) {
      double probability = 0.55 + random.nextDouble() * 0.45;
      links.add(new Link(members.get(i - 1), members.get(i), probability, "same day, same place"));
    }
    return new Membership(one.id(), members, links);
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

  /**
   * Takes a file, a number of incidents and, to leave out the entries, {@code bare}; then more than
   * half a million must be a multiple of it.
   */
  public static void main(String[] arguments) throws SQLException {
    boolean entries = arguments.length < 3 || !arguments[2].equals("bare");
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), entries);
  }
}
