package org.recount.stores;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.recount.RecountException;

/**
 * The address of a PostgreSQL database.
 *
 * @param shown the address without user and password
 * @param url the address for the driver
 * @param properties what the driver needs beside it, the password perhaps among it
 */
record PostgresUrl(String shown, String url, Properties properties) {
  private static final String SCHEME = "jdbc:postgresql:";

  /**
   * Reads an address such as {@code jdbc:postgresql://host:5432/database?user=ada}. The driver
   * itself looks into {@code ~/.pgpass} for a password that is neither here nor in {@code
   * PGPASSWORD}.
   *
   * @throws IllegalArgumentException if it is the address of another kind of database
   */
  static PostgresUrl of(String named, UnaryOperator<String> variable) {
    if (!named.startsWith(SCHEME)) {
      throw new IllegalArgumentException(
          "the address of a ledger must start with "
              + SCHEME
              + "//, got one that starts with '"
              + named.substring(0, named.indexOf(':', "jdbc:".length()) + 1)
              + "'");
    }
    String url = withoutUser(named);
    Properties properties = Driver.parseURL(url, new Properties());
    if (properties == null) {
      throw new IllegalArgumentException(
          "the address of a ledger must be like "
              + SCHEME
              + "//host:5432/database, got '"
              + shown(url, "")
              + "'");
    }
    addUser(named, properties);
    addDefault(properties, PGProperty.USER, variable.apply("PGUSER"));
    addDefault(properties, PGProperty.PASSWORD, variable.apply("PGPASSWORD"));
    addDefault(properties, PGProperty.APPLICATION_NAME, "recount");
    addDefault(properties, PGProperty.REWRITE_BATCHED_INSERTS, "true");
    addDefault(properties, PGProperty.TCP_KEEP_ALIVE, "true");
    return new PostgresUrl(shown(url, schema(properties)), url, properties);
  }

  private static void addDefault(Properties properties, PGProperty property, String value) {
    if (!value.isEmpty() && !property.isPresent(properties)) {
      property.set(properties, value);
    }
  }

  /** {@code user:password@} as other programs write it; empty if it is not there. */
  private static String user(String named) {
    int start = named.indexOf("//") + 2;
    int end = named.length();
    for (char stop : new char[] {'/', '?'}) {
      int at = named.indexOf(stop, start);
      end = start > 1 && at >= 0 ? Math.min(end, at) : end;
    }
    int at = named.substring(0, end).lastIndexOf('@');
    return start > 1 && at >= start ? named.substring(start, at + 1) : "";
  }

  private static String withoutUser(String named) {
    String user = user(named);
    return user.isEmpty() ? named : named.replace("//" + user, "//");
  }

  private static void addUser(String named, Properties properties) {
    String user = user(named);
    if (user.isEmpty()) {
      return;
    }
    String[] parts = user.substring(0, user.length() - 1).split(":", 2);
    PGProperty.USER.set(properties, URLDecoder.decode(parts[0], StandardCharsets.UTF_8));
    if (parts.length > 1) {
      PGProperty.PASSWORD.set(properties, URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
  }

  private static String shown(String url, String schema) {
    String address = url.replaceFirst("\\?.*", "");
    return schema.isEmpty() ? address : address + "?currentSchema=" + schema;
  }

  private static String schema(Properties properties) {
    return Objects.requireNonNullElse(PGProperty.CURRENT_SCHEMA.getOrDefault(properties), "");
  }

  /** The schema that the address names; empty if the one that the server chooses. */
  String schema() {
    return schema(properties);
  }

  Connection connect() throws SQLException {
    Connection connection = new Driver().connect(url, properties);
    if (connection == null) {
      throw new RecountException("the address '" + shown + "' is not one of PostgreSQL");
    }
    return connection;
  }

  @Override
  public String toString() {
    return shown;
  }
}
