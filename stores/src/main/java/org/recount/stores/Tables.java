package org.recount.stores;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.recount.ledger.Decision;
import org.recount.ledger.Entry;
import org.recount.ledger.Snapshot;

/** Reads and writes the tables of one ledger, inside the transaction of the caller. */
final class Tables {
  private static final String INCIDENTS = "incidents";

  /** Takes entries one by one. */
  interface Taker {
    /** Takes the next entry. */
    void take(Entry entry) throws SQLException;
  }

  private final Connection connection;

  Tables(Connection connection) {
    this.connection = connection;
  }

  /** Hands over the entries after one and up to another, in order. */
  void eachEntry(long after, long last, Taker taker) throws SQLException {
    String sql =
        "SELECT seq, at, kind, body, body_hash, previous, hash FROM decisions"
            + " WHERE seq > ? AND seq <= ? ORDER BY seq";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setLong(1, after);
      query.setLong(2, last);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          taker.take(entry(rows));
        }
      }
    }
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getLong(1),
        Instant.parse(row.getString(2)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7));
  }

  void writeEntry(Entry entry) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO decisions (seq, at, kind, body, body_hash, previous, hash)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, entry.sequence());
      insert.setString(2, entry.at().toString());
      insert.setString(3, entry.kind());
      insert.setString(4, entry.body());
      insert.setString(5, entry.bodyHash());
      insert.setString(6, entry.previous());
      insert.setString(7, entry.hash());
      insert.executeUpdate();
    }
  }

  /** Returns the text with this hash; empty if there is none. */
  Optional<String> textWith(String hash) throws SQLException {
    String sql = "SELECT text FROM texts WHERE hash = ?";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, hash);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
  }

  void writeText(String hash, String text) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT OR IGNORE INTO texts (hash, text) VALUES (?, ?)")) {
      insert.setString(1, hash);
      insert.setString(2, text);
      insert.executeUpdate();
    }
  }

  /** Removes the contents of the entries, texts and columns of forgotten documents. */
  void forget(Decision.DocumentsForgotten gone, long sequence) throws SQLException {
    for (String hash : gone.contentHashes()) {
      change("INSERT OR IGNORE INTO forgotten (content_hash, seq) VALUES (?, ?)", hash, sequence);
    }
    for (long entry : gone.entries()) {
      change("UPDATE decisions SET body = '' WHERE seq = ?", entry);
    }
    for (String document : gone.documents()) {
      change("DELETE FROM incident_reports WHERE document = ?", document);
      change("DELETE FROM documents WHERE id = ?", document);
    }
    for (String hash : gone.contentHashes()) {
      change("DELETE FROM texts WHERE hash = ?", hash);
    }
  }

  private void change(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  /** Writes the columns of a document and its reports. */
  void writeDocument(Decision decision, long sequence) throws SQLException {
    DocumentRows rows = new DocumentRows(connection);
    if (decision instanceof Decision.DocumentAdded added) {
      rows.write(added.facts(), added.text(), added.reports(), sequence);
    } else if (decision instanceof Decision.DocumentReplaced replaced) {
      rows.write(replaced.facts(), replaced.text(), replaced.reports(), sequence);
    }
  }

  /** Writes the columns of all incidents anew. */
  void writeIncidents(Snapshot snapshot) throws SQLException {
    new IncidentRows(connection).write(snapshot);
    try (PreparedStatement upsert =
        connection.prepareStatement(
            "INSERT INTO progress (what, seq) VALUES (?, ?)"
                + " ON CONFLICT (what) DO UPDATE SET seq = excluded.seq")) {
      upsert.setString(1, INCIDENTS);
      upsert.setLong(2, snapshot.sequence());
      upsert.executeUpdate();
    }
  }

  /** The entry up to which incidents are up to date; 0 if none. */
  long linkedThrough() throws SQLException {
    String sql = "SELECT seq FROM progress WHERE what = ?";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, INCIDENTS);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getLong(1) : 0;
      }
    }
  }
}
