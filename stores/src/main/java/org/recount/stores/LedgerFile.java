package org.recount.stores;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.recount.RecountException;
import org.sqlite.SQLiteConfig;

/** Opens the file of a ledger, and makes it when there is none. */
final class LedgerFile {
  /** {@code RCNT}: says in the head of the file that it is a ledger of Recount. */
  static final int APPLICATION_ID = 0x52434E54;

  /**
   * One file for each step of the format, in order. The version of the format is {@link #OLDEST}
   * for the first, and one more for each further.
   */
  private static final List<String> MIGRATIONS = List.of("0001-ledger.sql");

  /** The oldest format that can be read; the one before was never released. */
  private static final int OLDEST = 2;

  private static final int CURRENT = OLDEST + MIGRATIONS.size() - 1;

  private LedgerFile() {}

  /**
   * Returns a connection to a ledger of this version.
   *
   * @param patience how long to wait while another program writes
   * @throws RecountException if the file is no ledger, of a newer version, or cannot be opened
   */
  static Connection open(Path file, boolean readOnly, Duration patience) {
    try {
      return readOnly ? openToRead(file, patience) : openToWrite(file, patience);
    } catch (SQLException failed) {
      throw SqliteFailure.of("open", file, failed);
    }
  }

  private static Connection openToWrite(Path file, Duration patience) throws SQLException {
    SQLiteConfig config = config(patience);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    try (Statement statement = connection.createStatement()) {
      boolean fresh = isFresh(file, statement);
      check(file, statement, fresh);
      statement.execute("PRAGMA journal_mode = WAL");
      // Full, not normal: what was acknowledged must survive a power cut too.
      statement.execute("PRAGMA synchronous = FULL");
      migrate(statement);
      return connection;
    } catch (SQLException | RecountException refused) {
      connection.close();
      throw refused;
    }
  }

  private static Connection openToRead(Path file, Duration patience) throws SQLException {
    SQLiteConfig config = config(patience);
    config.setReadOnly(true);
    String url = "jdbc:sqlite:" + file.toAbsolutePath();
    Connection connection = config.createConnection(url);
    try (Statement statement = connection.createStatement()) {
      check(file, statement, false);
      return connection;
    } catch (SQLException refused) {
      connection.close();
      // On a read-only disk SQLite cannot make the files of its write-ahead log.
      return immutable(file, config, refused);
    } catch (RecountException refused) {
      connection.close();
      throw refused;
    }
  }

  private static Connection immutable(Path file, SQLiteConfig config, SQLException first)
      throws SQLException {
    if (!SqliteFailure.isUnwritable(first)) {
      throw first;
    }
    String url = "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath() + "?immutable=1";
    Connection connection = config.createConnection(url);
    try (Statement statement = connection.createStatement()) {
      check(file, statement, false);
      return connection;
    } catch (SQLException | RecountException refused) {
      connection.close();
      throw refused;
    }
  }

  private static SQLiteConfig config(Duration patience) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout((int) patience.toMillis());
    config.enforceForeignKeys(true);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    return config;
  }

  private static boolean isFresh(Path file, Statement statement) throws SQLException {
    return number(statement, "PRAGMA application_id") == 0
        && number(statement, "SELECT count(*) FROM sqlite_master") == 0
        && number(statement, "PRAGMA user_version") == 0
        && isEmpty(file);
  }

  private static boolean isEmpty(Path file) {
    try {
      return !Files.exists(file) || Files.size(file) == 0;
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static void check(Path file, Statement statement, boolean fresh) throws SQLException {
    if (fresh) {
      return;
    }
    if (number(statement, "PRAGMA application_id") != APPLICATION_ID) {
      throw new RecountException(
          "'" + file + "' must be a ledger of Recount, got another kind of SQLite file");
    }
    int version = number(statement, "PRAGMA user_version");
    if (version < OLDEST) {
      throw new RecountException(
          "'"
              + file
              + "' was written by a Recount that was never released: its format is "
              + version
              + ", the oldest that can be read is "
              + OLDEST
              + "; make the ledger anew with 'recount add'");
    }
    if (version > CURRENT) {
      throw new RecountException(
          "'"
              + file
              + "' was written by a newer Recount: its format is "
              + version
              + ", this version reads up to "
              + CURRENT);
    }
  }

  private static void migrate(Statement statement) throws SQLException {
    if (number(statement, "PRAGMA user_version") == CURRENT) {
      return;
    }
    statement.execute("BEGIN EXCLUSIVE");
    try {
      // Another program may have done it while this one waited.
      int version = number(statement, "PRAGMA user_version");
      for (int next = Math.max(version + 1, OLDEST); next <= CURRENT; next++) {
        for (String sql : statements(MIGRATIONS.get(next - OLDEST))) {
          statement.execute(sql);
        }
        statement.execute("PRAGMA user_version = " + next);
      }
      statement.execute("PRAGMA application_id = " + APPLICATION_ID);
      statement.execute("COMMIT");
    } catch (SQLException failed) {
      SqliteLedger.rollBack(statement);
      throw failed;
    }
  }

  private static List<String> statements(String migration) {
    String name = "migrations/" + migration;
    try (InputStream in = LedgerFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new RecountException("the program lacks its file " + name);
      }
      String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(sql.split("\\R\\R+")).filter(part -> !isRemark(part)).toList();
    } catch (IOException unreadable) {
      throw new RecountException("cannot read the program's file " + name, unreadable);
    }
  }

  private static boolean isRemark(String part) {
    return part.lines().allMatch(line -> line.startsWith("--"));
  }

  private static int number(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      return row.getInt(1);
    }
  }
}
