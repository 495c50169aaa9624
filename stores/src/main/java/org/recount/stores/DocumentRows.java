package org.recount.stores;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.recount.ledger.DocumentFacts;
import org.recount.report.Report;

/** Writes a document and its reports in columns. */
final class DocumentRows {
  private final Connection connection;
  private final Engine engine;

  DocumentRows(Connection connection, Engine engine) {
    this.connection = connection;
    this.engine = engine;
  }

  void write(DocumentFacts facts, String text, List<Report> reports, long sequence)
      throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM documents WHERE id = ?")) {
      new Columns(delete, engine).text(facts.id());
      delete.executeUpdate();
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      new Columns(insert, engine)
          .text(facts.id())
          .number(facts.version())
          .text(facts.title())
          .text(facts.source())
          .text(facts.url())
          .day(facts.published())
          .text(facts.language())
          .number(facts.readable() ? 1 : 0)
          .text(facts.contentHash())
          .text(facts.group())
          .number(facts.arrival())
          .number(sequence);
      insert.executeUpdate();
    }
    write(facts.id(), text, reports);
  }

  private void write(String document, String text, List<Report> reports) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO reports VALUES"
                + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (Report report : reports) {
        new Columns(insert, engine)
            .text(document)
            .text(report.id())
            .text(report.type().code())
            .text(report.factuality().code())
            .number(report.main() ? 1 : 0)
            .dates(report.date())
            .place(report.location().place())
            .bounds(report.tolls().killed())
            .bounds(report.tolls().injured())
            .real(report.probability())
            .text(report.evidence().get(0).of(text));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
