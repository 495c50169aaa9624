package org.recount.stores;

import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.recount.RecountException;

/**
 * Makes and upgrades the tables of a ledger, one file for each step of the format.
 *
 * <p>What both databases understand is in {@code migrations/shared}; only triggers and what looks
 * into JSON is written for each. Nothing here is used while a ledger is of the current format, as
 * starting the library costs more than most commands.
 */
final class Migrations {
  private static final String FOLDER = "classpath:org/recount/stores/migrations/";

  /** Where the library tells of every step; what goes wrong it throws as well. */
  private static final Logger LOG = Logger.getLogger("org.flywaydb");

  /** The table in which the library keeps which files were run. */
  static final String TABLE = "recount_format";

  private final String engine;
  private final Map<String, String> words;

  /**
   * Creates the migrations for one kind of database.
   *
   * @param engine the name of its folder
   * @param words what it writes for the words in braces of the shared files
   */
  Migrations(String engine, Map<String, String> words) {
    this.engine = engine;
    this.words = words;
  }

  /**
   * Brings tables to a format; all of it or, where the database can, nothing.
   *
   * @param ledger where the ledger is, for messages
   * @param there the format the tables have; 0 if there are none
   * @throws SQLException if the database refuses
   */
  void run(String ledger, DataSource source, int there, int format) throws SQLException {
    LOG.setLevel(Level.OFF);
    try {
      Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(source)
          .table(TABLE)
          .locations(FOLDER + "shared", FOLDER + engine)
          .placeholders(words)
          .target(Integer.toString(format))
          // Ledgers of the first formats were made before this library was used.
          .baselineOnMigrate(there > 0)
          .baselineVersion(Integer.toString(Math.max(there, 1)))
          .group(true)
          .load()
          .migrate();
    } catch (FlywayException failed) {
      if (failed.getCause() instanceof SQLException refused) {
        throw refused;
      }
      throw new RecountException(
          "cannot bring the tables of the ledger '"
              + ledger
              + "' to format "
              + format
              + "; nothing of it was lost: "
              + failed.getMessage(),
          failed);
    }
  }
}
