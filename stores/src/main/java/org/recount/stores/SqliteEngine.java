package org.recount.stores;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.recount.RecountException;
import org.sqlite.SQLiteConfig;

/** Keeps a ledger in one SQLite file. */
final class SqliteEngine implements Engine {
  /** {@code RCNT}: says in the head of the file that it is a ledger of Recount. */
  private static final int APPLICATION_ID = 0x52434E54;

  private static final Migrations MIGRATIONS =
      new Migrations("sqlite", Map.of("strict", "STRICT", "real", "REAL"));

  private final Path file;
  private final Duration patience;

  /**
   * Creates the engine for a file, which need not be there.
   *
   * @param patience how long to wait while another program writes
   */
  SqliteEngine(Path file, Duration patience) {
    this.file = file;
    this.patience = patience;
  }

  @Override
  public boolean exists() {
    try {
      return Files.exists(file) && (!Files.isRegularFile(file) || Files.size(file) > 0);
    } catch (IOException unreadable) {
      return true; // Opening it says why.
    }
  }

  @Override
  public boolean isWritable() {
    return Files.isWritable(file) && Files.isWritable(file.toAbsolutePath().getParent());
  }

  @Override
  public Connection connect(boolean readOnly) {
    try {
      return readOnly ? connectToRead() : connectToWrite();
    } catch (SQLException failed) {
      throw failure("open", failed);
    }
  }

  private Connection connectToWrite() throws SQLException {
    SQLiteConfig config = config();
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    Connection connection = config.createConnection(url());
    try (Statement statement = connection.createStatement()) {
      if (isFresh(statement)) {
        bring(0, Format.CURRENT);
      }
      Format.mustBeCurrent(toString(), format(statement));
      statement.execute("PRAGMA journal_mode = WAL");
      // Full, not normal: what was acknowledged must survive a power cut too.
      statement.execute("PRAGMA synchronous = FULL");
      return connection;
    } catch (SQLException | RecountException refused) {
      connection.close();
      throw refused;
    }
  }

  private Connection connectToRead() throws SQLException {
    SQLiteConfig config = config();
    config.setReadOnly(true);
    try {
      return checked(config.createConnection(url()));
    } catch (SQLException refused) {
      if (!SqliteFailure.isUnwritable(refused)) {
        throw refused;
      }
      // On a read-only disk SQLite cannot make the files of its write-ahead log.
      String path = file.toAbsolutePath().toUri().getRawPath();
      return checked(config.createConnection("jdbc:sqlite:file:" + path + "?immutable=1"));
    }
  }

  private Connection checked(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      Format.mustBeCurrent(toString(), format(statement));
      return connection;
    } catch (SQLException | RecountException refused) {
      connection.close();
      throw refused;
    }
  }

  private String url() {
    return "jdbc:sqlite:" + file.toAbsolutePath();
  }

  private SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout((int) patience.toMillis());
    config.enforceForeignKeys(true);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    return config;
  }

  /** Whether the file is empty, or its making was broken off. */
  private boolean isFresh(Statement statement) throws SQLException {
    if (number(statement, "PRAGMA user_version") != 0) {
      return false;
    }
    return number(statement, "PRAGMA application_id") == APPLICATION_ID
        || number(statement, "SELECT count(*) FROM sqlite_master") == 0 && isEmpty();
  }

  private boolean isEmpty() {
    try {
      return !Files.exists(file) || Files.size(file) == 0;
    } catch (IOException unreadable) {
      return false;
    }
  }

  private int format(Statement statement) throws SQLException {
    if (number(statement, "PRAGMA application_id") != APPLICATION_ID) {
      throw new RecountException(
          "'" + file + "' must be a ledger of Recount, got another kind of SQLite file");
    }
    return number(statement, "PRAGMA user_version");
  }

  @Override
  public Migrated migrate() {
    try {
      Migrated planned = plan();
      if (planned.changed()) {
        bring(planned);
      }
      return planned;
    } catch (SQLException failed) {
      throw failure("upgrade", failed);
    }
  }

  /** Looks at the file and, if it is of an older format, makes the copy. */
  private Migrated plan() throws SQLException {
    try (Connection connection = config().createConnection(url());
        Statement statement = connection.createStatement()) {
      int there = format(statement);
      Format.mustBeKnown(toString(), there);
      if (there == Format.CURRENT) {
        return new Migrated(there, there, Path.of(""));
      }
      Path copy = file.resolveSibling(file.getFileName() + ".format-" + there);
      if (Files.exists(copy)) {
        throw new RecountException(
            "'" + copy + "' must not be there: the ledger is copied there before it is changed");
      }
      copy(connection, copy);
      return new Migrated(there, Format.CURRENT, copy);
    }
  }

  private void bring(Migrated planned) throws SQLException {
    boolean done = false;
    try {
      bring(planned.from(), planned.to());
      done = true;
    } finally {
      if (!done) {
        remove(planned.copy());
      }
    }
  }

  /** The file is as it was, so a copy of it is of no use. */
  private static void remove(Path copy) {
    try {
      Files.deleteIfExists(copy);
    } catch (IOException left) {
      // The failure that led here is the one to tell.
    }
  }

  @Override
  public boolean copy(Connection connection, Path copy) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
      statement.setString(1, copy.toAbsolutePath().toString());
      statement.execute();
      return true;
    }
  }

  /** Runs the migrations from one format to another, alone with the file. */
  private void bring(int from, int to) throws SQLException {
    try (Connection connection = config().createConnection(url());
        Statement statement = connection.createStatement()) {
      // Kept from the first lock on until the connection is closed, over all transactions.
      statement.execute("PRAGMA locking_mode = EXCLUSIVE");
      statement.execute("BEGIN EXCLUSIVE");
      // Another program may have done it while this one waited.
      boolean done = number(statement, "PRAGMA user_version") != from;
      statement.execute("PRAGMA application_id = " + APPLICATION_ID);
      statement.execute("COMMIT");
      if (!done) {
        ConnectionSource source = new ConnectionSource(() -> unclosable(connection));
        MIGRATIONS.run(toString(), source, from, to);
        statement.execute("PRAGMA user_version = " + to);
      }
    }
  }

  /** The library closes what it is given; here all of it must go through one connection. */
  private static Connection unclosable(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            SqliteEngine.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, values) -> {
              try {
                return method.getName().equals("close") ? null : method.invoke(connection, values);
              } catch (InvocationTargetException failed) {
                throw failed.getTargetException();
              }
            });
  }

  @Override
  public List<String> beginWriting() {
    return List.of("BEGIN IMMEDIATE");
  }

  @Override
  public String beginReading() {
    return "BEGIN";
  }

  @Override
  public List<String> scrubbing() {
    return List.of("VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)");
  }

  @Override
  public String kept(String text) {
    return text;
  }

  @Override
  public String given(String kept) {
    return kept;
  }

  @Override
  public RecountException failure(String action, SQLException failed) {
    return SqliteFailure.of(action, file, failed);
  }

  @Override
  public String toString() {
    return file.toString();
  }

  private static int number(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      return row.getInt(1);
    }
  }
}
