package org.recount.stores;

import java.sql.SQLException;
import java.util.List;
import org.recount.ledger.DocumentFacts;
import org.recount.place.Place;
import org.recount.report.Report;

/** Writes documents and their reports in columns, and what follows for their days and sources. */
final class DocumentRows {
  private static final String DOCUMENT = "INSERT INTO documents VALUES " + Sql.marks(14);
  private static final String REPORT = "INSERT INTO reports VALUES " + Sql.marks(23);

  private final Sql sql;

  DocumentRows(Sql sql) {
    this.sql = sql;
  }

  /** Writes a document in place of its version before. */
  void write(DocumentFacts facts, String text, List<Report> reports, long sequence)
      throws SQLException {
    remove(facts.id());
    sql.change("INSERT INTO versions VALUES (?, ?, ?)", sequence, facts.id(), facts.contentHash());
    writeAlone(facts, sequence);
    for (Report report : reports) {
      sql.write(REPORT, row(facts, report, text));
    }
    add(facts);
    sql.change(
        "INSERT INTO source_places SELECT ?, country, admin1, count(*) FROM reports"
            + " WHERE document = ? AND main = 1 AND place_precision <> 'unknown'"
            + " AND country <> '' AND ? <> '' GROUP BY country, admin1"
            + " ON CONFLICT (source, country, admin1)"
            + " DO UPDATE SET reports = source_places.reports + excluded.reports",
        facts.source(),
        facts.id(),
        facts.source());
  }

  /** Writes the columns of a document that is not there, and nothing else. */
  void writeAlone(DocumentFacts facts, long sequence) throws SQLException {
    sql.write(DOCUMENT, row(facts, facts.group(), sequence));
  }

  private void add(DocumentFacts facts) throws SQLException {
    sql.change(
        "INSERT INTO source_months VALUES (?, ?, 1) ON CONFLICT (month, source)"
            + " DO UPDATE SET documents = source_months.documents + 1",
        Row.month(Row.number(facts.published())),
        facts.source());
    sql.change(
        "INSERT INTO published_days VALUES (?, 1)"
            + " ON CONFLICT (day) DO UPDATE SET documents = published_days.documents + 1",
        Row.number(facts.published()));
    sql.change(
        "INSERT INTO sources VALUES (?, 1)"
            + " ON CONFLICT (source) DO UPDATE SET documents = sources.documents + 1",
        facts.source());
  }

  /** Removes a document that may be there, but not its versions. */
  void remove(String document) throws SQLException {
    if (sql.number("SELECT count(*) FROM documents WHERE id = ?", document) == 0) {
      return;
    }
    removeFromMonth(document);
    String source = " = (SELECT source FROM documents WHERE id = ?)";
    sql.change(
        "UPDATE source_places SET reports = reports - (SELECT count(*) FROM reports AS r"
            + " WHERE r.document = ? AND r.main = 1 AND r.place_precision <> 'unknown'"
            + " AND r.country = source_places.country AND r.admin1 = source_places.admin1)"
            + " WHERE source"
            + source,
        document,
        document);
    sql.change("DELETE FROM source_places WHERE reports = 0 AND source" + source, document);
    sql.change("UPDATE sources SET documents = documents - 1 WHERE source" + source, document);
    sql.change("DELETE FROM sources WHERE documents = 0 AND source" + source, document);
    String day = " = (SELECT published_day FROM documents WHERE id = ?)";
    sql.change("UPDATE published_days SET documents = documents - 1 WHERE day" + day, document);
    sql.change("DELETE FROM published_days WHERE documents = 0 AND day" + day, document);
    sql.change("DELETE FROM documents WHERE id = ?", document);
  }

  private void removeFromMonth(String document) throws SQLException {
    long day = sql.number("SELECT published_day FROM documents WHERE id = ?", document);
    String there = " WHERE month = ? AND source = (SELECT source FROM documents WHERE id = ?)";
    sql.change(
        "UPDATE source_months SET documents = documents - 1" + there, Row.month(day), document);
    sql.change(
        "DELETE FROM source_months" + there + " AND documents = 0", Row.month(day), document);
  }

  /**
   * Returns the columns of a document.
   *
   * @param group the one it is in now
   */
  static Row row(DocumentFacts facts, String group, long sequence) {
    return new Row()
        .text(facts.id())
        .number(facts.version())
        .text(facts.title())
        .text(facts.source())
        .text(facts.url())
        .day(facts.published())
        .text(facts.language())
        .number(facts.readable() ? 1 : 0)
        .text(facts.contentHash())
        .text(group)
        .number(facts.arrival())
        .number(sequence)
        .number(Row.number(facts.published()))
        .text(facts.group());
  }

  /** Returns the columns of a report. */
  static Row row(DocumentFacts facts, Report report, String text) {
    Place place = report.location().place();
    return new Row()
        .text(facts.id())
        .text(report.id())
        .text(report.type().code())
        .text(report.factuality().code())
        .number(report.main() ? 1 : 0)
        .dates(report.date())
        .place(place)
        .bounds(report.tolls().killed())
        .bounds(report.tolls().injured())
        .real(report.probability())
        .text(report.evidence().get(0).of(text))
        .dayNumbers(report.date())
        .number(Row.number(facts.published()));
  }
}
