package org.recount.stores;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Runs what belongs together as one transaction of a connection: all of it holds, or nothing. */
final class Transactions {
  /** Something done in one transaction. */
  interface Step<T> {
    T take() throws SQLException;
  }

  private final Connection connection;
  private final Engine engine;

  Transactions(Connection connection, Engine engine) {
    this.connection = connection;
    this.engine = engine;
  }

  /** Looks at the ledger as it is at one moment. */
  <T> T read(Step<T> step) {
    try (Statement statement = connection.createStatement()) {
      return inOne(statement, List.of(engine.beginReading()), step);
    } catch (SQLException failed) {
      throw engine.failure("read", failed);
    }
  }

  /** Changes the ledger while no other program can. */
  <T> T write(Step<T> step) {
    try (Statement statement = connection.createStatement()) {
      return inOne(statement, engine.beginWriting(), step);
    } catch (SQLException failed) {
      throw engine.failure("write to", failed);
    }
  }

  private static <T> T inOne(Statement statement, List<String> begin, Step<T> step)
      throws SQLException {
    boolean done = false;
    try {
      for (String sql : begin) {
        statement.execute(sql);
      }
      T outcome = step.take();
      statement.execute("COMMIT");
      done = true;
      return outcome;
    } finally {
      if (!done) {
        rollBack(statement);
      }
    }
  }

  /** Undoes what was not committed. The database may have done so already; then this fails. */
  private static void rollBack(Statement statement) {
    try {
      statement.execute("ROLLBACK");
    } catch (SQLException alreadyUndone) {
      // The failure that led here is the one to tell.
    }
  }
}
