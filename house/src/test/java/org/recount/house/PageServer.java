package org.recount.house;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.recount.testkit.PostgresServer;

/** The server that pages speak of: one of the tests' own, with an empty database. */
final class PageServer {
  private static final String ON_PAGES = "jdbc:postgresql://localhost/recount";

  private final String address;

  private PageServer(String address) {
    this.address = address;
  }

  /**
   * Starts it, if need be, and lets the shell in. Where PostgreSQL is missing the test is left out.
   */
  static PageServer openedTo(Shell shell) {
    PostgresServer server = PostgresServer.running();
    String database = server.freshName();
    try (Connection connection = DriverManager.getConnection(server.open("postgres"));
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + database);
    } catch (SQLException refused) {
      throw new IllegalStateException("cannot make the database " + database, refused);
    }
    shell.with("PGUSER", PostgresServer.USER).with("PGPASSWORD", PostgresServer.PASSWORD);
    return new PageServer(server.address(database));
  }

  /** Returns what a page says, with the real address. */
  String real(String onPage) {
    return onPage.replace(ON_PAGES, address);
  }
}
