package org.recount.stores;

import java.net.UnknownHostException;
import java.sql.SQLException;
import org.recount.RecountException;

/** Puts what a PostgreSQL server reports into words for the person who must fix it. */
final class PostgresFailure {
  private PostgresFailure() {}

  /**
   * Returns the exception to throw.
   *
   * @param action what was tried: {@code read}, {@code write to}
   * @param ledger its address, without any password
   */
  static RecountException of(String action, String ledger, SQLException failed) {
    return new RecountException(
        "cannot " + action + " the ledger '" + ledger + "': " + reason(failed), failed);
  }

  private static String reason(SQLException failed) {
    return switch (String.valueOf(failed.getSQLState())) {
      case "08001" ->
          failed.getCause() instanceof UnknownHostException
              ? "there is no such host"
              : "no server answers there; is it running, and may it be reached from here?";
      case "08004", "28000", "28P01" ->
          "the server does not let this user in; user and password are taken from the address,"
              + " PGUSER and PGPASSWORD, or ~/.pgpass";
      case "3D000" -> "the server has no such database; make it with createdb";
      case "08003", "08006", "08007", "57P01", "57P02", "57P03" ->
          "the server went away; what was reported as done is kept, run this again for the rest"
              + " once it is back";
      case "55P03" ->
          "another program is writing to it; wait until it is done, then run this again";
      case "53100" ->
          "the disk of the server is full; what was reported as done is kept, run this again for"
              + " the rest";
      case "53300" -> "the server has too many connections; run this again later";
      case "25006" -> "the server takes no changes, it only follows another one";
      case "42501" -> "this user may not: " + said(failed);
      default -> said(failed);
    };
  }

  /** The first line of what the server says; the rest is where in the program it came up. */
  private static String said(SQLException failed) {
    return String.valueOf(failed.getMessage()).lines().findFirst().orElse("no reason given");
  }
}
