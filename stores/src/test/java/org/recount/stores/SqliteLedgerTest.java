package org.recount.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.RecountException;
import org.recount.incident.IncidentLinker;
import org.recount.ledger.Added;
import org.recount.ledger.Ledger;
import org.recount.ledger.Snapshot;
import org.recount.testkit.LedgerContract;
import org.recount.testkit.ReplayedAnswers;

class SqliteLedgerTest implements LedgerContract {
  private static final InstantSource CLOCK = () -> Instant.parse("2026-11-01T08:00:00Z");

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("test.ledger");
  }

  private JdbcLedger open() {
    return LedgerAddress.of(file()).open(IncidentLinker.standard(), CLOCK);
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long number(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.getLong(1);
    }
  }

  @Override
  public Ledger emptyLedger() {
    return open();
  }

  @Test
  void keepsEverythingWhenClosedAndOpenedAgain() {
    try (Ledger ledger = open()) {
      ledger.add(LedgerContract.reading("a", TEXT), false);
      ledger.add(LedgerContract.reading("b", TEXT), false);
      ledger.link();
    }
    try (JdbcLedger ledger = open()) {
      assertEquals(2, ledger.snapshot().documents().size());
      assertEquals(LedgerContract.reading("a", TEXT).reports(), ledger.snapshot().reports("a"));
      assertFalse(ledger.needsLinking());
      assertEquals(
          Added.Outcome.KNOWN, ledger.add(LedgerContract.reading("a", TEXT), false).outcome());
      assertTrue(ledger.verify().intact());
    }
  }

  @Test
  void answersAsIfEveryEntryWereReplayedWhateverItHolds() {
    for (int seed = 1; seed < 3; seed++) {
      Path other = folder.resolve(seed + ".ledger");
      try (Ledger ledger = LedgerAddress.of(other).open(IncidentLinker.standard(), CLOCK)) {
        ReplayedAnswers.assertGiven(ledger, seed);
      }
    }
  }

  @Test
  void textsOfAnyCharactersComeBackAsTheyWere() {
    String text = "\u0000 😀 انفجار في بابل\r\n\tété \uFFFF";
    try (Ledger ledger = open()) {
      ledger.add(LedgerContract.reading("a", text + TEXT), false);
    }
    try (JdbcLedger ledger = open()) {
      assertEquals(text + TEXT, ledger.snapshot().text("a").orElseThrow());
      assertTrue(ledger.verify().intact());
    }
  }

  @Test
  void saysThatDocumentsCameAfterTheLastLinking() {
    try (JdbcLedger ledger = open()) {
      assertFalse(ledger.needsLinking());
      ledger.add(LedgerContract.reading("a", TEXT), false);
      assertTrue(ledger.needsLinking());
      ledger.link();
      assertFalse(ledger.needsLinking());
    }
  }

  @Test
  void twoProgramsMayWriteInTurns() {
    try (JdbcLedger one = open();
        JdbcLedger two = open()) {
      one.add(LedgerContract.reading("a", TEXT), false);
      assertEquals(2, two.add(LedgerContract.reading("b", TEXT), false).sequence());
      assertEquals(
          Added.Outcome.KNOWN, one.add(LedgerContract.reading("b", TEXT), false).outcome());
      assertTrue(one.verify().intact());
    }
  }

  @Test
  void saysThatAnotherProgramIsWriting() throws SQLException {
    open().close();
    try (JdbcLedger ledger =
            LedgerAddress.of(file(), Duration.ofMillis(50)).open(IncidentLinker.standard(), CLOCK);
        Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      RecountException refused =
          assertThrows(
              RecountException.class, () -> ledger.add(LedgerContract.reading("a", TEXT), false));
      assertTrue(refused.getMessage().contains("another program is writing"), refused.getMessage());
      statement.execute("ROLLBACK");
      assertEquals(1, ledger.add(LedgerContract.reading("a", TEXT), false).sequence());
    }
  }

  @Test
  void aFullDiskLosesNothingThatWasAdded() throws SQLException {
    try (JdbcLedger ledger = open()) {
      ledger.add(LedgerContract.reading("a", TEXT), false);
      ledger.limitPages(40);
      String long1 = TEXT + " x".repeat(400_000);
      RecountException full =
          assertThrows(
              RecountException.class, () -> ledger.add(LedgerContract.reading("b", long1), false));
      assertTrue(full.getMessage().contains("the disk is full"), full.getMessage());
      assertEquals(1, ledger.snapshot().documents().size());
      assertEquals(2, ledger.add(LedgerContract.reading("c", TEXT), false).sequence());
      assertTrue(ledger.verify().intact());
    }
  }

  @Test
  void refusesALedgerOfANewerVersion() throws SQLException {
    open().close();
    sql("PRAGMA user_version = 9");
    RecountException refused = assertThrows(RecountException.class, this::open);
    assertTrue(
        refused.getMessage().contains("newer Recount: its format is 9"), refused.getMessage());
  }

  @Test
  void refusesAndKeepsAnotherKindOfFile() throws IOException, SQLException {
    Files.writeString(file(), "This is no database, but notes of some length.".repeat(40));
    RecountException refused = assertThrows(RecountException.class, this::open);
    assertTrue(refused.getMessage().contains("another kind of file"), refused.getMessage());
    Files.delete(file());
    sql("CREATE TABLE shopping (item TEXT)");
    refused = assertThrows(RecountException.class, this::open);
    assertTrue(refused.getMessage().contains("another kind of SQLite file"), refused.getMessage());
    assertEquals(1, number("SELECT count(*) FROM sqlite_master"));
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    Path nowhere = folder.resolve("no/such/folder/a.ledger");
    RecountException refused =
        assertThrows(
            RecountException.class,
            () -> LedgerAddress.of(nowhere).open(IncidentLinker.standard(), CLOCK));
    assertTrue(refused.getMessage().contains(nowhere.toString()), refused.getMessage());
  }

  @Test
  void findsAnEntryThatWasChanged() throws SQLException {
    fill();
    sql("DROP TRIGGER decisions_are_never_changed");
    sql("UPDATE decisions SET body = replace(body, 'Invented', 'Other') WHERE seq = 2");
    try (JdbcLedger ledger = open()) {
      assertEquals(1, ledger.verify().entries());
      assertTrue(ledger.verify().fault().contains("entry 2"), ledger.verify().fault());
    }
  }

  @Test
  void findsATextThatWasChanged() throws SQLException {
    fill();
    sql("DROP TRIGGER texts_are_never_changed");
    sql("UPDATE texts SET text = replace(text, 'two', 'ten') WHERE text LIKE '%Mosul%'");
    try (JdbcLedger ledger = open()) {
      assertEquals("the text of entry 2 was changed after it was written", ledger.verify().fault());
    }
  }

  @Test
  void findsKeptStateThatDoesNotFollowFromTheEntriesAndMakesItAnew() throws SQLException {
    fill();
    List<String> faults =
        List.of(
            "UPDATE incidents SET land = 'FR'",
            "UPDATE documents SET published_day = 1",
            "DELETE FROM incident_reports",
            "UPDATE reports SET killed_lower = 7",
            "UPDATE published_days SET documents = 9",
            "DELETE FROM versions");
    for (String fault : faults) {
      sql(fault);
      try (JdbcLedger ledger = open()) {
        String said = ledger.verify().fault();
        assertTrue(
            said.contains("recount migrate --remake --ledger " + file()), fault + ": " + said);
        ledger.remake();
        assertEquals("", ledger.verify().fault(), fault);
      }
    }
  }

  @Test
  void makesTheKeptStateWhenThereIsNone() throws SQLException {
    fill();
    sql("DELETE FROM documents");
    sql("DELETE FROM incidents");
    sql("DELETE FROM progress WHERE what = 'state'");
    try (JdbcLedger ledger = LedgerAddress.of(file()).openReadOnly(IncidentLinker.standard())) {
      assertEquals(2, ledger.snapshot().incidents().size());
      assertFalse(ledger.remade());
    }
    try (JdbcLedger ledger = open()) {
      assertTrue(ledger.remade());
      assertEquals(2, ledger.snapshot().incidents().size());
      assertEquals("", ledger.verify().fault());
    }
  }

  @Test
  void aViewStaysAsItIsWhenAnotherProgramWrites() {
    fill();
    try (JdbcLedger one = open();
        JdbcLedger two = open()) {
      Snapshot before = one.snapshot();
      two.add(LedgerContract.reading("c", "A bomb hit Tikrit, two people were hurt."), false);
      two.link();
      assertEquals(2, before.documents().size());
      assertEquals(2, before.incidents().size());
      assertEquals(Optional.empty(), before.text("c"));
      assertEquals(3, one.snapshot().documents().size());
    }
  }

  @Test
  void entriesCannotBeChangedByMistake() throws SQLException {
    fill();
    assertThrows(SQLException.class, () -> sql("UPDATE decisions SET at = 'now'"));
    assertThrows(SQLException.class, () -> sql("DELETE FROM decisions WHERE seq = 3"));
  }

  @Test
  void theFileReadsWellInOtherTools() throws SQLException {
    fill();
    assertEquals(2, number("SELECT count(*) FROM documents"));
    assertEquals(2, number("SELECT sum(injured_upper) / 2 FROM reports"));
    assertEquals(2, number("SELECT count(*) FROM incidents_with_reports"));
    assertEquals(3, number("SELECT count(*) FROM history"));
  }

  @Test
  void canBeReadWithoutWriting() throws SQLException {
    fill();
    try (Ledger ledger = LedgerAddress.of(file()).openReadOnly(IncidentLinker.standard())) {
      assertEquals(2, ledger.snapshot().documents().size());
      assertThrows(
          RecountException.class, () -> ledger.add(LedgerContract.reading("z", TEXT), false));
    }
  }

  private void fill() {
    try (JdbcLedger ledger = open()) {
      ledger.add(LedgerContract.reading("a", TEXT), false);
      ledger.add(LedgerContract.reading("b", "A bomb hit Mosul, two people were hurt."), false);
      ledger.link();
    }
  }
}
