package org.recount.stores;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs statements on one connection, each prepared once. */
final class Sql {
  private final Connection connection;
  private final Engine engine;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  /** Makes a value of one row. */
  interface Reader<T> {
    /** Returns the value of the row that the result is at. */
    T read(Result row) throws SQLException;
  }

  /** The row that a result is at; columns are counted from 1. */
  record Result(ResultSet columns, Engine engine) {
    String text(int column) throws SQLException {
      String kept = columns.getString(column);
      return kept == null ? "" : engine.given(kept);
    }

    long number(int column) throws SQLException {
      return columns.getLong(column);
    }

    /** Whether the column asked for last is NULL. */
    boolean isNull() throws SQLException {
      return columns.wasNull();
    }

    /** Returns a number, {@code NaN} for NULL. */
    double real(int column) throws SQLException {
      double value = columns.getDouble(column);
      return columns.wasNull() ? Double.NaN : value;
    }
  }

  /** Takes one row. */
  interface Taker {
    /** Takes the row that the result is at. */
    void take(Result row) throws SQLException;
  }

  Sql(Connection connection, Engine engine) {
    this.connection = connection;
    this.engine = engine;
  }

  /** Changes rows, with these values for the question marks. */
  void change(String sql, Object... values) throws SQLException {
    PreparedStatement statement = prepared(sql);
    set(statement, List.of(values));
    statement.executeUpdate();
  }

  /** Writes one row, with a question mark for each of its values. */
  void write(String sql, Row row) throws SQLException {
    PreparedStatement statement = prepared(sql);
    row.set(statement, engine);
    statement.executeUpdate();
  }

  /** Returns what is made of all rows, in order. */
  <T> List<T> list(String sql, Reader<T> reader, Object... values) throws SQLException {
    return list(sql, reader, List.of(values));
  }

  <T> List<T> list(String sql, Reader<T> reader, List<?> values) throws SQLException {
    List<T> all = new ArrayList<>();
    each(sql, row -> all.add(reader.read(row)), values);
    return all;
  }

  /** Hands over all rows, in order. */
  void each(String sql, Taker taker, Object... values) throws SQLException {
    each(sql, taker, List.of(values));
  }

  void each(String sql, Taker taker, List<?> values) throws SQLException {
    PreparedStatement statement = prepared(sql);
    set(statement, values);
    try (ResultSet rows = statement.executeQuery()) {
      Result result = new Result(rows, engine);
      while (rows.next()) {
        taker.take(result);
      }
    }
  }

  /** Returns what is made of the first row; empty if there is none. */
  <T> Optional<T> first(String sql, Reader<T> reader, Object... values) throws SQLException {
    return list(sql, reader, values).stream().findFirst();
  }

  /** Returns the number in the first row; 0 if there is none. */
  long number(String sql, Object... values) throws SQLException {
    return first(sql, row -> row.number(1), values).orElse(0L);
  }

  /** The same values, the last of them again and again, so that few statements ask for many. */
  static List<String> padded(List<String> values) {
    List<String> padded = new ArrayList<>(values);
    while (Integer.bitCount(padded.size()) > 1) {
      padded.add(values.get(values.size() - 1));
    }
    return padded;
  }

  /** So many question marks, in parentheses. */
  static String marks(int count) {
    return "(" + String.join(", ", Collections.nCopies(count, "?")) + ")";
  }

  /** Lets go of all statements: a database is not cleaned up, nor used after a fault, with them. */
  void release() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
    prepared.clear();
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement known = prepared.get(sql);
    if (known != null) {
      return known;
    }
    PreparedStatement made = connection.prepareStatement(sql);
    prepared.put(sql, made);
    return made;
  }

  private void set(PreparedStatement statement, List<?> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      statement.setObject(i + 1, value instanceof String text ? engine.kept(text) : value);
    }
  }
}
