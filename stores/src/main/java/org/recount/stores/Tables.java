package org.recount.stores;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.ledger.Decision;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Entry;
import org.recount.ledger.Snapshot;
import org.recount.report.Report;

/** Reads and writes the tables of one ledger, inside the transaction of the caller. */
final class Tables {
  private static final String INCIDENTS = "incidents";

  private final Connection connection;
  private final Engine engine;

  Tables(Connection connection, Engine engine) {
    this.connection = connection;
    this.engine = engine;
  }

  /** Returns the first entries after one, up to another and to a number of them, in order. */
  List<Entry> entries(long after, long last, int most) throws SQLException {
    String sql =
        "SELECT seq, at, kind, body, body_hash, previous, hash FROM decisions"
            + " WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setLong(1, after);
      query.setLong(2, last);
      query.setInt(3, most);
      try (ResultSet rows = query.executeQuery()) {
        List<Entry> entries = new ArrayList<>();
        while (rows.next()) {
          entries.add(entry(rows));
        }
        return entries;
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

  /** Returns the texts with these hashes, as far as they are there, by their hashes. */
  Map<String, String> texts(Collection<String> hashes) throws SQLException {
    Map<String, String> texts = new HashMap<>();
    if (hashes.isEmpty()) {
      return texts;
    }
    String places = String.join(", ", Collections.nCopies(hashes.size(), "?"));
    String sql = "SELECT hash, text FROM texts WHERE hash IN (" + places + ")";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      Columns columns = new Columns(query, engine);
      for (String hash : hashes) {
        columns.text(hash);
      }
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          texts.put(rows.getString(1), engine.given(rows.getString(2)));
        }
      }
    }
    return texts;
  }

  private void writeText(String hash, String text) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO texts (hash, text) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
      new Columns(insert, engine).text(hash).text(text);
      insert.executeUpdate();
    }
  }

  /** Removes the contents of the entries, texts and columns of forgotten documents. */
  private void forget(Decision.DocumentsForgotten gone, long sequence) throws SQLException {
    for (String hash : gone.contentHashes()) {
      change(
          "INSERT INTO forgotten (content_hash, seq) VALUES (?, ?) ON CONFLICT DO NOTHING",
          hash,
          sequence);
    }
    for (long entry : gone.entries()) {
      change("UPDATE decisions SET body = '' WHERE seq = ?", entry);
    }
    for (String document : gone.documents()) {
      change("DELETE FROM incident_reports WHERE document = ?", engine.kept(document));
      change("DELETE FROM documents WHERE id = ?", engine.kept(document));
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

  /** Writes what follows from a decision in columns. Its entry must be written before. */
  void writeDecision(Decision decision, long sequence) throws SQLException {
    if (decision instanceof Decision.DocumentAdded added) {
      writeDocument(added.facts(), added.text(), added.reports(), sequence);
    } else if (decision instanceof Decision.DocumentReplaced replaced) {
      writeDocument(replaced.facts(), replaced.text(), replaced.reports(), sequence);
    } else if (decision instanceof Decision.DocumentsForgotten gone) {
      forget(gone, sequence);
    }
  }

  private void writeDocument(DocumentFacts facts, String text, List<Report> reports, long sequence)
      throws SQLException {
    writeText(facts.contentHash(), text);
    new DocumentRows(connection, engine).write(facts, text, reports, sequence);
  }

  /**
   * Writes the columns of all incidents anew.
   *
   * @param linkedThrough the entry up to which they are up to date
   */
  void writeIncidents(Snapshot snapshot, long linkedThrough) throws SQLException {
    new IncidentRows(connection, engine).write(snapshot);
    try (PreparedStatement upsert =
        connection.prepareStatement(
            "INSERT INTO progress (what, seq) VALUES (?, ?)"
                + " ON CONFLICT (what) DO UPDATE SET seq = excluded.seq")) {
      upsert.setString(1, INCIDENTS);
      upsert.setLong(2, linkedThrough);
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
