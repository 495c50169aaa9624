package org.recount.stores;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.RecountException;

/** Keeps a ledger in one schema of a PostgreSQL database. */
final class PostgresEngine implements Engine {
  private static final Migrations MIGRATIONS =
      new Migrations("postgresql", Map.of("strict", "", "real", "DOUBLE PRECISION"));

  private final PostgresUrl url;
  private final String patience;
  private Optional<Standing> standing = Optional.empty();

  /**
   * What a first look at the database shows.
   *
   * @param format of the ledger; 0 if there is none
   * @param writable whether this user may add to it
   */
  private record Standing(int format, boolean writable) {}

  /**
   * Creates the engine for a database, which must be there, but need not hold a ledger.
   *
   * @param patience how long to wait while other programs write
   */
  PostgresEngine(PostgresUrl url, Duration patience) {
    this.url = url;
    this.patience = "lock_timeout = " + patience.toMillis();
  }

  @Override
  public boolean exists() {
    return look().format() > 0;
  }

  @Override
  public boolean isWritable() {
    return look().writable();
  }

  /** Asked once: each connection costs more than most answers. */
  private Standing look() {
    if (standing.isEmpty()) {
      try (Connection connection = url.connect();
          Statement statement = connection.createStatement()) {
        standing = Optional.of(look(statement));
      } catch (SQLException failed) {
        throw failure("open", failed);
      }
    }
    return standing.get();
  }

  private static Standing look(Statement statement) throws SQLException {
    int format = format(statement);
    boolean writable =
        format > 0
            && number(
                    statement,
                    "SELECT (has_table_privilege('decisions', 'INSERT')"
                        + " AND NOT pg_is_in_recovery())::integer")
                == 1;
    return new Standing(format, writable);
  }

  private static int format(Statement statement) throws SQLException {
    String there = "SELECT (to_regclass('" + Migrations.TABLE + "') IS NOT NULL)::integer";
    if (number(statement, there) == 0) {
      return 0;
    }
    return number(
        statement,
        "SELECT coalesce(max(version::integer), 0) FROM " + Migrations.TABLE + " WHERE success");
  }

  @Override
  public Connection connect(boolean readOnly) {
    try {
      Connection connection = url.connect();
      try (Statement statement = connection.createStatement()) {
        check(statement, readOnly);
        return connection;
      } catch (SQLException | RecountException refused) {
        connection.close();
        throw refused;
      }
    } catch (SQLException failed) {
      throw failure("open", failed);
    }
  }

  private void check(Statement statement, boolean readOnly) throws SQLException {
    int format = format(statement);
    if (format > 0) {
      Format.mustBeCurrent(toString(), format);
    } else if (readOnly) {
      throw new RecountException("there is no ledger at '" + url + "'");
    } else {
      create(statement);
    }
  }

  private void create(Statement statement) throws SQLException {
    String encoding = text(statement, "SHOW server_encoding");
    if (!encoding.equals("UTF8")) {
      throw new RecountException(
          "the database '" + url + "' must keep its texts in UTF8, got " + encoding);
    }
    if (!url.schema().isEmpty() && text(statement, "SELECT current_schema()").isEmpty()) {
      statement.execute("CREATE SCHEMA \"" + url.schema().replace("\"", "\"\"") + '"');
    }
    int others =
        number(
            statement,
            "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename <> '"
                + Migrations.TABLE
                + "'");
    if (others > 0 && format(statement) == 0) {
      throw new RecountException(
          "the schema of the database '"
              + url
              + "' must be empty or hold a ledger, got "
              + others
              + " other tables; name one of its own with ?currentSchema=recount");
    }
    MIGRATIONS.run(toString(), new ConnectionSource(url::connect), 0, Format.CURRENT);
  }

  @Override
  public Migrated migrate() {
    try (Connection connection = url.connect();
        Statement statement = connection.createStatement()) {
      int there = format(statement);
      if (there == 0) {
        throw new RecountException("there is no ledger at '" + url + "'");
      }
      Format.mustBeKnown(toString(), there);
      if (there < Format.CURRENT) {
        MIGRATIONS.run(toString(), new ConnectionSource(url::connect), there, Format.CURRENT);
      }
      return new Migrated(there, Format.CURRENT, Path.of(""));
    } catch (SQLException failed) {
      throw failure("upgrade", failed);
    }
  }

  /**
   * One writer at a time: every entry holds the hash of the one before, so two that were made at
   * once could not both be right. What is read after the lock must show what its last holder wrote,
   * hence {@code READ COMMITTED}. The lock is on the table of this schema, so that ledgers in one
   * database do not wait for each other, and the server lets go of it when a program dies.
   */
  @Override
  public List<String> beginWriting() {
    return List.of(
        "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE",
        "SET LOCAL " + patience,
        "SELECT pg_advisory_xact_lock(1380142676, 'decisions'::regclass::oid::integer)");
  }

  @Override
  public String beginReading() {
    return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
  }

  /** Without {@code FULL} the bytes of deleted rows would stay in the pages of the tables. */
  @Override
  public List<String> scrubbing() {
    return List.of(
        "SET " + patience,
        "VACUUM (FULL, ANALYZE) texts",
        "VACUUM (FULL, ANALYZE) decisions",
        "VACUUM (FULL, ANALYZE) documents",
        "VACUUM (FULL, ANALYZE) reports",
        "VACUUM (FULL, ANALYZE) incidents",
        "VACUUM (FULL, ANALYZE) incident_reports",
        "VACUUM (FULL, ANALYZE) incident_links",
        "VACUUM (FULL, ANALYZE) former_incidents",
        "VACUUM (FULL, ANALYZE) versions",
        "VACUUM (FULL, ANALYZE) sources",
        "VACUUM (FULL, ANALYZE) source_months",
        "VACUUM (FULL, ANALYZE) source_places",
        "RESET lock_timeout");
  }

  @Override
  public boolean copy(Connection connection, Path file) {
    return false;
  }

  /** PostgreSQL keeps every character but the first, so that one is written with another before. */
  @Override
  public String kept(String text) {
    return text.indexOf('\u0000') < 0 && text.indexOf('\u001B') < 0
        ? text
        : text.replace("\u001B", "\u001Be").replace("\u0000", "\u001B0");
  }

  @Override
  public String given(String kept) {
    return kept.indexOf('\u001B') < 0
        ? kept
        : kept.replace("\u001B0", "\u0000").replace("\u001Be", "\u001B");
  }

  @Override
  public RecountException failure(String action, SQLException failed) {
    return PostgresFailure.of(action, toString(), failed);
  }

  @Override
  public String toString() {
    return url.toString();
  }

  private static int number(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  private static String text(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      String text = row.next() ? row.getString(1) : null;
      return text == null ? "" : text;
    }
  }
}
