package org.recount.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.RecountException;
import org.recount.incident.IncidentLinker;
import org.recount.ledger.Added;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Ledger;
import org.recount.testkit.LedgerContract;
import org.recount.testkit.PostgresServer;

class PostgresLedgerTest implements LedgerContract {
  private static final InstantSource CLOCK = () -> Instant.parse("2026-11-01T08:00:00Z");

  @TempDir Path folder;

  private PostgresServer server;
  private String database;

  @BeforeEach
  void makeAnEmptyDatabase() throws SQLException {
    server = PostgresServer.running();
    database = server.freshName();
    sqlIn("postgres", "CREATE DATABASE " + database);
  }

  private void sqlIn(String name, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(server.open(name));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void sql(String sql) throws SQLException {
    sqlIn(database, sql);
  }

  private long number(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(server.open(database));
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  private static LedgerAddress address(String url) {
    return LedgerAddress.of(url, variable -> "");
  }

  private JdbcLedger open() {
    return address(server.open(database)).open(IncidentLinker.standard(), CLOCK);
  }

  private static void says(String part, Runnable refused) {
    String message = assertThrows(RecountException.class, refused::run).getMessage();
    assertTrue(message.contains(part), message);
    assertFalse(message.contains(PostgresServer.PASSWORD.substring(0, 5)), message);
    assertEquals(1, message.lines().count(), message);
  }

  private void fill() {
    try (JdbcLedger ledger = open()) {
      ledger.add(LedgerContract.reading("a", TEXT), false);
      ledger.add(LedgerContract.reading("b", "A bomb hit Mosul, two people were hurt."), false);
      ledger.link();
    }
  }

  @Override
  public Ledger emptyLedger() {
    return open();
  }

  @Test
  void keepsEverythingWhenClosedAndOpenedAgain() {
    fill();
    try (JdbcLedger ledger = open()) {
      assertEquals(2, ledger.snapshot().documents().size());
      assertEquals(LedgerContract.reading("a", TEXT).reports(), ledger.snapshot().reports("a"));
      assertFalse(ledger.needsLinking());
      assertTrue(ledger.verify().intact());
    }
  }

  @Test
  void programsThatAddAtOnceLoseNothingAndDoubleNothing()
      throws InterruptedException, ExecutionException {
    ExecutorService programs = Executors.newFixedThreadPool(3);
    List<Future<?>> running =
        Stream.of("a", "b", "c").<Future<?>>map(n -> programs.submit(() -> addMany(n))).toList();
    for (Future<?> program : running) {
      program.get();
    }
    programs.shutdown();
    try (JdbcLedger ledger = open()) {
      assertEquals(20 + 3 * 20, ledger.snapshot().documents().size());
      assertTrue(ledger.verify().intact(), () -> ledger.verify().fault());
    }
  }

  /** Documents that every program adds, and some of its own; the ledger itself is made at once. */
  private void addMany(String name) {
    try (JdbcLedger ledger = open()) {
      for (int i = 0; i < 20; i++) {
        ledger.add(LedgerContract.reading("shared" + i, TEXT + i), false);
        ledger.add(LedgerContract.reading(name + i, TEXT + name + i), false);
      }
      ledger.link();
    }
  }

  @Test
  void aServerThatStopsLosesNothingThatWasAdded() throws Exception {
    try (JdbcLedger ledger = open();
        Connection other = DriverManager.getConnection(server.open(database));
        Statement statement = other.createStatement()) {
      ledger.add(LedgerContract.reading("a", TEXT), false);
      statement.execute("BEGIN");
      // Whoever writes now has begun, and waits for this lock on the table.
      statement.execute("LOCK TABLE texts");
      ExecutorService program = Executors.newSingleThreadExecutor();
      Future<?> adding =
          program.submit(() -> ledger.add(LedgerContract.reading("b", OTHER), false));
      while (number("SELECT count(*) FROM pg_locks WHERE NOT granted") == 0) {
        Thread.onSpinWait();
      }
      server.stop();
      ExecutionException failed = assertThrows(ExecutionException.class, adding::get);
      program.shutdown();
      says(
          "what was reported as done is kept, run this again",
          () -> {
            throw (RecountException) failed.getCause();
          });
    } finally {
      server.start();
    }
    try (JdbcLedger ledger = open()) {
      assertEquals(1, ledger.snapshot().documents().size());
      assertEquals(
          Added.Outcome.NEW, ledger.add(LedgerContract.reading("b", OTHER), false).outcome());
      assertTrue(ledger.verify().intact());
    }
  }

  @Test
  void nothingThatWasAddedIsLostWhenTheServerStopsAtAnyMoment() throws Exception {
    List<String> reported = new CopyOnWriteArrayList<>();
    CountDownLatch some = new CountDownLatch(25);
    ExecutorService program = Executors.newSingleThreadExecutor();
    try (JdbcLedger ledger = open()) {
      Future<?> adding = program.submit(() -> addUntilItFails(ledger, reported, some));
      some.await();
      server.stop();
      adding.get();
    } finally {
      program.shutdown();
      server.start();
    }
    try (JdbcLedger ledger = open()) {
      List<String> kept = ledger.snapshot().documents().stream().map(DocumentFacts::id).toList();
      assertTrue(kept.containsAll(reported), "reported " + reported + ", kept " + kept);
      assertTrue(kept.size() <= reported.size() + 1, "kept " + kept);
      assertTrue(ledger.verify().intact(), () -> ledger.verify().fault());
      assertTrue(ledger.needsLinking());
      ledger.link();
    }
  }

  private static void addUntilItFails(Ledger ledger, List<String> reported, CountDownLatch some) {
    says(
        "cannot write to the ledger",
        () -> {
          for (int i = 0; i < 100_000; i++) {
            ledger.add(LedgerContract.reading("d" + i, TEXT + i), false);
            reported.add("d" + i);
            some.countDown();
          }
        });
  }

  @Test
  void saysThatAnotherProgramIsWriting() throws SQLException {
    fill();
    PostgresUrl url = PostgresUrl.of(server.open(database), variable -> "");
    try (JdbcLedger ledger =
            LedgerAddress.of(url, Duration.ofMillis(50)).open(IncidentLinker.standard(), CLOCK);
        JdbcLedger reader = open();
        Connection other = DriverManager.getConnection(server.open(database));
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN");
      for (String sql : new PostgresEngine(url, Duration.ofSeconds(1)).beginWriting()) {
        statement.execute(sql);
      }
      says(
          "another program is writing",
          () -> ledger.add(LedgerContract.reading("c", OTHER), false));
      assertEquals(2, reader.snapshot().documents().size());
      statement.execute("ROLLBACK");
      assertEquals(4, ledger.add(LedgerContract.reading("c", OTHER), false).sequence());
    }
  }

  @Test
  void aLedgerOfAnotherFormatIsOnlyTouchedByMigrate() throws SQLException {
    fill();
    sql("DROP VIEW history");
    withoutKeptState();
    sql("DELETE FROM recount_format WHERE version IN ('3', '4', '5', '6', '7')");
    says("recount migrate --ledger " + server.address(database), this::open);
    assertEquals(
        new Migrated(2, Format.CURRENT, Path.of("")), address(server.open(database)).migrate());
    assertEquals(3, number("SELECT count(*) FROM history"));
    assertFalse(address(server.open(database)).migrate().changed());
    sql("UPDATE recount_format SET version = '9' WHERE version = '7'");
    says("newer Recount: its format is 9", this::open);
    says("newer Recount: its format is 9", () -> address(server.open(database)).migrate());
  }

  /** As format 3 was. */
  private void withoutKeptState() throws SQLException {
    sql(
        "DROP TABLE versions, incident_links, former_incidents, published_days, sources,"
            + " source_places, incident_sums, source_months");
    sql("DROP INDEX decisions_of_people, documents_by_entry");
    sql("ALTER TABLE documents DROP COLUMN published_day, DROP COLUMN added_group");
    sql("ALTER TABLE reports DROP COLUMN from_day, DROP COLUMN to_day, DROP COLUMN published_day");
    sql(
        "ALTER TABLE incident_reports DROP COLUMN position, DROP COLUMN countable,"
            + " DROP COLUMN source, DROP COLUMN published_day");
    sql("CREATE INDEX incident_reports_by_incident ON incident_reports (incident)");
    for (String column :
        ("other_types only_type place_id place_decided land from_day to_day probability"
                + " told_day news first_told last_told witnesses chief predicted doubtful_links"
                + " dating key_day key_month summed located kidnapped_lower kidnapped_upper"
                + " killed_with_attackers attackers_killed_lower attackers_killed_upper"
                + " attackers_injured_lower attackers_injured_upper steady allowed_from"
                + " allowed_to tolls voices")
            .split(" ")) {
      sql("ALTER TABLE incidents DROP COLUMN " + column);
    }
    sql("CREATE INDEX incidents_by_type_and_day ON incidents (type, earliest)");
    sql("CREATE INDEX incidents_by_country ON incidents (country, admin1)");
    sql("DELETE FROM progress WHERE what = 'state'");
  }

  @Test
  void saysWhoIsNotLetInAndWhatIsNotThere() {
    says(
        "does not let this user in",
        () -> address(server.address(database) + "?user=ada&password=wrong").exists());
    says("does not let this user in", () -> address(server.address(database)).exists());
    says("no such database", () -> address(server.open("nowhere")).exists());
  }

  @Test
  void takesThePasswordFromWhereverItIsGivenAndNeverShowsIt() {
    fill();
    String plain = server.address(database);
    String other = plain.replace("//", "//postgres:correct%20horse@");
    assertEquals(plain, address(other).toString());
    assertEquals(plain, address(server.open(database)).toString());
    assertTrue(address(other).exists());
    Map<String, String> variables =
        Map.of("PGUSER", PostgresServer.USER, "PGPASSWORD", PostgresServer.PASSWORD);
    assertTrue(LedgerAddress.of(plain, name -> variables.getOrDefault(name, "")).exists());
  }

  @Test
  void leavesTablesOfOthersAlone() throws SQLException {
    sql("CREATE TABLE shopping (item TEXT)");
    says("got 1 other tables", this::open);
    assertEquals(1, number("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"));
    LedgerAddress own = address(server.open(database) + "&currentSchema=recount");
    own.open(IncidentLinker.standard(), CLOCK).close();
    assertTrue(own.exists());
    assertFalse(address(server.open(database)).exists());
  }

  @Test
  void whoMayOnlyLookCanLook() throws SQLException {
    fill();
    sql("CREATE ROLE " + database + " LOGIN PASSWORD 'reader'");
    sql("GRANT SELECT ON ALL TABLES IN SCHEMA public TO " + database);
    LedgerAddress reader = address(server.address(database) + "?password=reader&user=" + database);
    try (JdbcLedger ledger = reader.openToRead(IncidentLinker.standard(), CLOCK)) {
      assertTrue(ledger.isReadOnly());
      assertEquals(2, ledger.snapshot().documents().size());
      says("this user may not", () -> ledger.add(LedgerContract.reading("z", TEXT), false));
    }
  }

  @Test
  void entriesCannotBeChangedByMistake() throws SQLException {
    fill();
    assertThrows(SQLException.class, () -> sql("UPDATE decisions SET at = 'now'"));
    assertThrows(SQLException.class, () -> sql("DELETE FROM decisions WHERE seq = 3"));
    assertThrows(SQLException.class, () -> sql("DELETE FROM texts CASCADE"));
    assertThrows(SQLException.class, () -> sql("UPDATE texts SET text = 'x'"));
  }

  @Test
  void findsAnEntryThatWasChanged() throws SQLException {
    fill();
    sql("ALTER TABLE decisions DISABLE TRIGGER USER");
    sql("UPDATE decisions SET body = replace(body, 'Invented', 'Other') WHERE seq = 2");
    try (JdbcLedger ledger = open()) {
      assertTrue(ledger.verify().fault().contains("entry 2"), ledger.verify().fault());
    }
  }

  @Test
  void readsWellInOtherTools() throws SQLException {
    fill();
    try (JdbcLedger ledger = open()) {
      ledger.forget(SIGNED, "a");
    }
    assertEquals(1, number("SELECT count(*) FROM incidents_with_reports"));
    assertEquals(1, number("SELECT count(document) FROM history"));
  }

  @Test
  void forgottenWordsAreGoneFromTheTablesOnDisk() throws SQLException, IOException {
    String secret = "Zebedee of Hilla";
    try (JdbcLedger ledger = open()) {
      ledger.add(LedgerContract.reading("a", TEXT + " It was seen by " + secret + "."), false);
      ledger.link();
      sql("CHECKPOINT");
      assertTrue(isOnDisk(secret));
      ledger.forget(SIGNED, "a");
      sql("CHECKPOINT");
      assertFalse(isOnDisk(secret));
      assertTrue(ledger.verify().intact());
    }
  }

  private boolean isOnDisk(String words) throws IOException {
    try (Stream<Path> files = Files.walk(server.data().resolve("base"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(words)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void whoDoesNotOwnTheTablesIsToldThatTracesRemain() throws SQLException {
    fill();
    sql("CREATE ROLE " + database + " LOGIN PASSWORD 'writer'");
    sql("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO " + database);
    LedgerAddress writer = address(server.address(database) + "?password=writer&user=" + database);
    try (JdbcLedger ledger = writer.open(IncidentLinker.standard(), CLOCK)) {
      says("cannot remove the traces", () -> ledger.forget(SIGNED, "a"));
      assertTrue(ledger.snapshot().text("a").isEmpty());
    }
  }

  @Test
  void movesToAFileAndBackEntryForEntry() {
    fill();
    LedgerAddress file = LedgerAddress.of(folder.resolve("copy.ledger"));
    try (JdbcLedger ledger = open()) {
      ledger.forget(SIGNED, "a");
      file.fill(ledger, IncidentLinker.standard());
    }
    LedgerAddress back = address(server.open(database) + "&currentSchema=back");
    try (JdbcLedger ledger = open();
        JdbcLedger copy = file.openReadOnly(IncidentLinker.standard())) {
      back.fill(copy, IncidentLinker.standard());
      assertEquals(ledger.entries(0), copy.entries(0));
      assertEquals(ledger.snapshot().incidents(), copy.snapshot().incidents());
      says("must be empty", () -> back.fill(copy, IncidentLinker.standard()));
    }
    try (JdbcLedger ledger = back.open(IncidentLinker.standard(), CLOCK)) {
      assertFalse(ledger.needsLinking());
      assertTrue(ledger.verify().intact());
      assertEquals(1, ledger.snapshot().documents().size());
    }
  }
}
