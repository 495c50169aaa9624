package org.recount.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.RecountException;
import org.recount.incident.IncidentLinker;
import org.recount.ledger.Entry;
import org.recount.ledger.Ledger;

class MigrationTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("old.ledger");
  }

  private Path copy() {
    return folder.resolve("old.ledger.format-2");
  }

  @BeforeEach
  void writeALedgerOfFormatTwo() throws IOException, SQLException {
    try (InputStream in = MigrationTest.class.getResourceAsStream("format-2.sql")) {
      sql(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private long number(Path of, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + of);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.getLong(1);
    }
  }

  private Ledger open() {
    return LedgerAddress.of(file()).open(IncidentLinker.standard(), () -> Instant.EPOCH);
  }

  private static void says(String part, Runnable refused) {
    String message = assertThrows(RecountException.class, refused::run).getMessage();
    assertTrue(message.contains(part), message);
  }

  @Test
  void anOlderLedgerIsLeftAloneUntilItIsBroughtUpToDate() throws SQLException {
    says("recount migrate --ledger " + file(), this::open);
    says("older format: 2", () -> LedgerAddress.of(file()).openReadOnly(IncidentLinker.standard()));
    assertEquals(2, number(file(), "PRAGMA user_version"));
  }

  @Test
  void bringsALedgerUpToDateAndKeepsItAsItWasBeside() throws SQLException {
    Migrated migrated = LedgerAddress.of(file()).migrate();
    assertEquals(new Migrated(2, Format.CURRENT, copy()), migrated);
    assertEquals(2, number(copy(), "PRAGMA user_version"));
    assertEquals(5, number(copy(), "SELECT count(*) FROM decisions"));
    try (Ledger ledger = open()) {
      List<Entry> entries = ledger.entries(0);
      assertEquals(5, entries.size());
      assertTrue(ledger.verify().intact());
      assertEquals(1, ledger.snapshot().documents().size());
    }
    assertFalse(LedgerAddress.of(file()).migrate().changed());
  }

  // Format 2 could not list the history once a document was forgotten.
  @Test
  void theHistoryIsReadableAfterAnEntryWasForgotten() throws SQLException {
    assertThrows(SQLException.class, () -> number(file(), "SELECT count(document) FROM history"));
    LedgerAddress.of(file()).migrate();
    assertEquals(1, number(file(), "SELECT count(document) FROM history"));
  }

  @Test
  void overwritesNoCopyThatIsThere() throws IOException, SQLException {
    Files.writeString(copy(), "mine");
    says("must not be there", () -> LedgerAddress.of(file()).migrate());
    assertEquals("mine", Files.readString(copy()));
    assertEquals(2, number(file(), "PRAGMA user_version"));
  }

  @Test
  void isAsItWasWhenAnotherProgramWrites() throws SQLException {
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      says(
          "another program is writing",
          () -> LedgerAddress.of(file(), Duration.ofMillis(50)).migrate());
      statement.execute("ROLLBACK");
    }
    assertFalse(Files.exists(copy()));
    assertEquals(2, number(file(), "PRAGMA user_version"));
    assertTrue(LedgerAddress.of(file()).migrate().changed());
  }

  @Test
  void aLedgerWhoseMakingWasBrokenOffIsMadeAnew() throws IOException, SQLException {
    Files.delete(file());
    sql("PRAGMA application_id = 1380142676");
    try (Ledger ledger = open()) {
      assertEquals(0, ledger.snapshot().sequence());
    }
  }
}
