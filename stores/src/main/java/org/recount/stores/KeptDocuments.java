package org.recount.stores;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.recount.contract.DecisionJson;
import org.recount.document.Document;
import org.recount.ledger.Decision;
import org.recount.ledger.DocumentFacts;
import org.recount.report.Report;

/** Reads documents of the kept state; what was read once is remembered, but for the texts. */
final class KeptDocuments {
  /** How many are asked for at once. */
  static final int PAGE = 256;

  private static final String FACTS =
      "d.id, d.version, d.source, d.url, d.published, d.language, d.readable, d.title,"
          + " d.content_hash, d.witness_group, d.arrival";

  private final Sql sql;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  /**
   * A document with what was read in it.
   *
   * @param sequence the entry that holds it
   */
  record Known(DocumentFacts facts, List<Report> reports, long sequence) {
    Optional<Report> report(String id) {
      return reports.stream().filter(r -> r.id().equals(id)).findFirst();
    }
  }

  KeptDocuments(Sql sql) {
    this.sql = sql;
  }

  /** Returns a document as far as it was read before. */
  Optional<Known> remembered(String id) {
    return Optional.ofNullable(known.get(id));
  }

  /** Returns a document; empty if there is none. */
  Optional<Known> document(String id) throws SQLException {
    read(List.of(id));
    return remembered(id);
  }

  /** Reads these documents, as far as they are there and were not read before. */
  void read(Collection<String> ids) throws SQLException {
    List<String> unread = ids.stream().distinct().filter(id -> !known.containsKey(id)).toList();
    for (int from = 0; from < unread.size(); from += PAGE) {
      readPage(Sql.padded(unread.subList(from, Math.min(unread.size(), from + PAGE))));
    }
  }

  private void readPage(List<String> ids) throws SQLException {
    String query =
        "SELECT "
            + FACTS
            + ", d.seq, e.kind, e.body, t.text FROM documents AS d"
            + " JOIN decisions AS e ON e.seq = d.seq JOIN texts AS t ON t.hash = d.content_hash"
            + " WHERE d.id IN "
            + Sql.marks(ids.size());
    for (Known one : sql.list(query, KeptDocuments::known, ids)) {
      known.put(one.facts().id(), one);
    }
  }

  private static Known known(Sql.Result row) throws SQLException {
    String body = row.columns().getString(14);
    Decision decision = DecisionJson.read(row.text(13), body, row.text(15));
    List<Report> reports =
        decision instanceof Decision.DocumentAdded added
            ? added.reports()
            : decision instanceof Decision.DocumentReplaced replaced
                ? replaced.reports()
                : List.of();
    return new Known(facts(row), reports, row.number(12));
  }

  private static DocumentFacts facts(Sql.Result row) throws SQLException {
    String published = row.text(5);
    return new DocumentFacts(
        row.text(1),
        (int) row.number(2),
        row.text(3),
        row.text(4),
        published.isEmpty() ? Document.UNDATED : LocalDate.parse(published),
        row.text(6),
        row.number(7) == 1,
        row.text(8),
        row.text(9),
        row.text(10),
        row.number(11));
  }

  /** What is known of a document, without reading what was read in it. */
  Optional<DocumentFacts> facts(String id) throws SQLException {
    Optional<Known> before = remembered(id);
    return before.isPresent()
        ? before.map(Known::facts)
        : sql.first(select("WHERE d.id = ?"), KeptDocuments::facts, id);
  }

  List<DocumentFacts> all() throws SQLException {
    return sql.list(select("ORDER BY d.arrival, d.id"), KeptDocuments::facts);
  }

  Optional<String> text(String id) throws SQLException {
    return Optional.ofNullable(texts(List.of(id)).get(id));
  }

  Map<String, String> texts(Collection<String> ids) throws SQLException {
    List<String> all = ids.stream().distinct().toList();
    Map<String, String> texts = new HashMap<>();
    for (int from = 0; from < all.size(); from += PAGE) {
      List<String> page = Sql.padded(all.subList(from, Math.min(all.size(), from + PAGE)));
      sql.each(
          "SELECT d.id, t.text FROM documents AS d JOIN texts AS t ON t.hash = d.content_hash"
              + " WHERE d.id IN "
              + Sql.marks(page.size()),
          row -> texts.put(row.text(1), row.text(2)),
          page);
    }
    return texts;
  }

  /** Returns the nearest documents of a source on each side of a day, some of both. */
  List<DocumentFacts> around(String source, LocalDate day, int most) throws SQLException {
    long number = Row.number(day);
    String readable = "WHERE d.source = ? AND d.readable = 1 AND d.published_day ";
    List<DocumentFacts> around =
        new ArrayList<>(
            sql.list(
                select(readable + ">= ? ORDER BY d.published_day, d.id LIMIT ?"),
                KeptDocuments::facts,
                source,
                number,
                most));
    around.addAll(
        sql.list(
            select(
                readable
                    + "< ? AND d.published_day > ? ORDER BY d.published_day DESC, d.id LIMIT ?"),
            KeptDocuments::facts,
            source,
            number,
            -Row.NO_DAY,
            most));
    return around;
  }

  private static String select(String which) {
    return "SELECT " + FACTS + " FROM documents AS d " + which;
  }
}
