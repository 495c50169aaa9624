package org.recount.stores;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.ledger.Decision;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Entry;
import org.recount.ledger.Offer;
import org.recount.ledger.Reading;
import org.recount.report.Report;

/** Reads and writes the tables of one ledger, inside the transaction of the caller. */
final class Tables {
  private static final String INCIDENTS = "incidents";

  /** Since when all that follows from the decisions is kept. */
  private static final String STATE = "state";

  private final Connection connection;
  private final Engine engine;
  private final Sql sql;

  Tables(Connection connection, Engine engine) {
    this.connection = connection;
    this.engine = engine;
    this.sql = new Sql(connection, engine);
  }

  Sql sql() {
    return sql;
  }

  /**
   * The last entry.
   *
   * @param sequence its number; 0 if there is none
   */
  record Head(long sequence, String hash) {}

  Head head() throws SQLException {
    return sql.first(
            "SELECT seq, hash FROM decisions ORDER BY seq DESC LIMIT 1",
            row -> new Head(row.number(1), row.text(2)))
        .orElse(new Head(0, Entry.ORIGIN));
  }

  /**
   * The number of the last decision; 0 if there is none. Its contents may be long: none is read.
   */
  long last() throws SQLException {
    return sql.number("SELECT coalesce(max(seq), 0) FROM decisions");
  }

  /** Returns a document offered now, with what is known of it. */
  Offer offer(Reading reading) throws SQLException {
    String id = reading.id();
    String hash = reading.contentHash();
    String added = "SELECT added_group, seq FROM documents WHERE id = ?";
    Optional<String> group = sql.first(added, row -> row.text(1), id);
    return new Offer(
        reading,
        new KeptDocuments(sql).facts(id).map(facts -> facts.inGroup(group.orElse(id))),
        sql.first(added, row -> row.number(2), id).orElse(0L),
        sql.first(
            "SELECT document FROM versions WHERE content_hash = ? ORDER BY seq LIMIT 1",
            row -> row.text(1),
            hash),
        sql.number("SELECT count(*) FROM forgotten WHERE content_hash = ?", hash) > 0,
        last());
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
    if (!hashes.isEmpty()) {
      sql.each(
          "SELECT hash, text FROM texts WHERE hash IN " + Sql.marks(hashes.size()),
          row -> texts.put(row.text(1), row.text(2)),
          List.copyOf(hashes));
    }
    return texts;
  }

  private void writeText(String hash, String text) throws SQLException {
    sql.change("INSERT INTO texts (hash, text) VALUES (?, ?) ON CONFLICT DO NOTHING", hash, text);
  }

  /** Removes the contents of the entries, texts and columns of forgotten documents. */
  private void forget(Decision.DocumentsForgotten gone, long sequence) throws SQLException {
    for (String hash : gone.contentHashes()) {
      sql.change(
          "INSERT INTO forgotten (content_hash, seq) VALUES (?, ?) ON CONFLICT DO NOTHING",
          hash,
          sequence);
    }
    for (long entry : gone.entries()) {
      sql.change("UPDATE decisions SET body = '' WHERE seq = ?", entry);
    }
    DocumentRows documents = new DocumentRows(sql);
    for (String document : gone.documents()) {
      documents.remove(document);
      sql.change("DELETE FROM versions WHERE document = ?", document);
    }
    for (String hash : gone.contentHashes()) {
      sql.change("DELETE FROM texts WHERE hash = ?", hash);
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
    new DocumentRows(sql).write(facts, text, reports, sequence);
  }

  /** Says up to which entry the incidents are up to date. */
  void linkedThrough(long sequence) throws SQLException {
    progress(INCIDENTS, sequence);
  }

  /** The entry up to which incidents are up to date; 0 if none. */
  long linkedThrough() throws SQLException {
    return sql.number("SELECT seq FROM progress WHERE what = ?", INCIDENTS);
  }

  /** Says that all is kept that follows from the decisions up to an entry, but for incidents. */
  void keptThrough(long sequence) throws SQLException {
    progress(STATE, sequence);
  }

  /** The entry up to which all is kept; 0 if none. */
  long keptThrough() throws SQLException {
    return sql.number("SELECT seq FROM progress WHERE what = ?", STATE);
  }

  private void progress(String what, long sequence) throws SQLException {
    sql.change(
        "INSERT INTO progress (what, seq) VALUES (?, ?)"
            + " ON CONFLICT (what) DO UPDATE SET seq = excluded.seq",
        what,
        sequence);
  }
}
