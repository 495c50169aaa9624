package org.recount.stores;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.stream.Collectors;
import org.recount.codebook.Target;
import org.recount.incident.Incident;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Snapshot;

/** Writes the incidents of a snapshot in columns, in place of those before. */
final class IncidentRows {
  private final Connection connection;
  private final Engine engine;

  IncidentRows(Connection connection, Engine engine) {
    this.connection = connection;
    this.engine = engine;
  }

  void write(Snapshot snapshot) throws SQLException {
    try (Statement delete = connection.createStatement()) {
      delete.execute("DELETE FROM incident_reports");
      delete.execute("DELETE FROM incidents");
    }
    writeIncidents(snapshot);
    writeMembers(snapshot);
    writeGroups(snapshot);
  }

  private void writeIncidents(Snapshot snapshot) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO incidents VALUES"
                + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (Incident incident : snapshot.incidents()) {
        new Columns(insert, engine)
            .text(incident.id())
            .text(incident.type().code())
            .text(incident.status().name().toLowerCase(Locale.ROOT))
            .dates(incident.date())
            .place(incident.place())
            .bounds(incident.tolls().killed())
            .bounds(incident.tolls().injured())
            .text(String.join("; ", incident.actors()))
            .text(incident.targets().stream().map(Target::code).collect(Collectors.joining("; ")))
            .number(incident.revision().rejects() ? 1 : 0);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private void writeMembers(Snapshot snapshot) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO incident_reports VALUES (?, ?, ?, ?)")) {
      for (Incident incident : snapshot.incidents()) {
        for (Incident.Member member : incident.reports()) {
          new Columns(insert, engine)
              .text(incident.id())
              .text(member.document())
              .text(member.report())
              .number(member.main() ? 1 : 0);
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private void writeGroups(Snapshot snapshot) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE documents SET witness_group = ? WHERE id = ? AND witness_group <> ?")) {
      for (DocumentFacts facts : snapshot.documents()) {
        new Columns(update, engine).text(facts.group()).text(facts.id()).text(facts.group());
        update.addBatch();
      }
      update.executeBatch();
    }
  }
}
