package org.recount.stores;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.recount.incident.Incident;
import org.recount.incident.IncidentMaker.Told;
import org.recount.incident.ReportKey;
import org.recount.ledger.Decision;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.LedgerState;
import org.recount.ledger.Snapshot;
import org.recount.ledger.Voice;
import org.recount.report.Report;

/** Holds the kept state against a replay of every entry. */
final class StateChecking {
  private static final String REPORT = "SELECT * FROM reports WHERE document = ? AND report = ?";

  private static final String SUMS = "SELECT * FROM incident_sums";

  private final Sql sql;
  private final Engine engine;
  private final LedgerState state = new LedgerState();
  private final Map<String, DocumentFacts> documents = new TreeMap<>();
  private final Map<String, Long> entries = new HashMap<>();
  private final Map<Long, DocumentFacts> versions = new TreeMap<>();

  StateChecking(Sql sql, Engine engine) {
    this.sql = sql;
    this.engine = engine;
  }

  /** Takes in the next decision of the replay. */
  void take(Decision decision) {
    state.apply(decision);
    if (decision instanceof Decision.DocumentAdded added) {
      keep(added.facts());
    } else if (decision instanceof Decision.DocumentReplaced replaced) {
      keep(replaced.facts());
    } else if (decision instanceof Decision.DocumentsForgotten gone) {
      gone.documents().forEach(documents::remove);
      versions.values().removeIf(facts -> gone.documents().contains(facts.id()));
    }
  }

  private void keep(DocumentFacts facts) {
    documents.put(facts.id(), facts);
    entries.put(facts.id(), state.sequence());
    versions.put(state.sequence(), facts);
  }

  /**
   * Returns what does not follow from the entries; empty if all does.
   *
   * @param linked whether every report is in an incident; if not, incidents are to be linked yet
   */
  String fault(boolean linked) throws SQLException {
    Snapshot expected = state.snapshot();
    String table = documents(expected);
    table = table.isEmpty() ? versions() : table;
    table = table.isEmpty() ? sums() : table;
    table = table.isEmpty() && linked ? incidents(expected) : table;
    return table.isEmpty()
        ? ""
        : "the table '"
            + table
            + "' does not follow from the entries; make it anew with:"
            + " recount migrate --remake --ledger "
            + engine;
  }

  private String documents(Snapshot expected) throws SQLException {
    int reports = 0;
    for (DocumentFacts facts : expected.documents()) {
      String id = facts.id();
      DocumentFacts added = documents.getOrDefault(id, facts);
      Row row = DocumentRows.row(added, facts.group(), entries.getOrDefault(id, 0L));
      if (!isThere("SELECT * FROM documents WHERE id = ?", row, id)) {
        return "documents";
      }
      String text = expected.text(id).orElse("");
      for (Report report : expected.reports(id)) {
        reports++;
        Row columns = DocumentRows.row(added, report, text);
        if (!isThere(REPORT, columns, id, report.id())) {
          return "reports";
        }
      }
    }
    if (size("documents") != expected.documentCount()) {
      return "documents";
    }
    return size("reports") == reports ? "" : "reports";
  }

  private String versions() throws SQLException {
    for (Map.Entry<Long, DocumentFacts> version : versions.entrySet()) {
      DocumentFacts facts = version.getValue();
      Row row = new Row().number(version.getKey()).text(facts.id()).text(facts.contentHash());
      if (!isThere("SELECT * FROM versions WHERE seq = ?", row, version.getKey())) {
        return "versions";
      }
    }
    return size("versions") == versions.size() ? "" : "versions";
  }

  /** What is summed up must be the sum of rows that were found right. */
  private String sums() throws SQLException {
    if (!rows("SELECT * FROM published_days")
        .equals(rows("SELECT published_day, count(*) FROM documents GROUP BY published_day"))) {
      return "published_days";
    }
    if (!rows("SELECT * FROM sources")
        .equals(rows("SELECT source, count(*) FROM documents GROUP BY source"))) {
      return "sources";
    }
    if (!rows("SELECT month || '/' || source, documents FROM source_months")
        .equals(sourceMonths())) {
      return "source_months";
    }
    return rows("SELECT source || '/' || country || '/' || admin1, reports FROM source_places")
            .equals(
                rows(
                    "SELECT d.source || '/' || r.country || '/' || r.admin1, count(*)"
                        + " FROM documents AS d JOIN reports AS r ON r.document = d.id"
                        + " WHERE r.main = 1 AND r.place_precision <> 'unknown'"
                        + " AND r.country <> '' AND d.source <> ''"
                        + " GROUP BY d.source, r.country, r.admin1"))
        ? ""
        : "source_places";
  }

  private Map<String, Long> sourceMonths() throws SQLException {
    Map<String, Long> months = new HashMap<>();
    sql.each(
        "SELECT published_day, source FROM documents",
        row -> months.merge(Row.month(row.number(1)) + "/" + row.text(2), 1L, Long::sum));
    return months;
  }

  private Map<String, Long> rows(String query) throws SQLException {
    Map<String, Long> rows = new HashMap<>();
    sql.each(query, row -> rows.merge(row.text(1), row.number(2), Long::sum));
    return rows;
  }

  private Map<List<String>, Long> cells(String query) throws SQLException {
    Map<List<String>, Long> cells = new HashMap<>();
    sql.each(
        query,
        row -> {
          List<String> key = new ArrayList<>();
          for (int column = 1; column <= 9; column++) {
            key.add(row.text(column));
          }
          cells.merge(key, row.number(10), Long::sum);
        });
    return cells;
  }

  private String incidents(Snapshot expected) throws SQLException {
    KeptView kept = new KeptView(sql, engine, expected.sequence());
    String columns = "SELECT " + IncidentRows.columns() + " FROM incidents WHERE id = ?";
    int reports = 0;
    for (Incident incident : expected.incidents()) {
      List<Told> told = told(incident, expected);
      reports += incident.reports().size();
      String id = incident.id();
      List<Voice> voices = expected.voices(List.of(id)).getOrDefault(id, List.of());
      if (!isThere(columns, IncidentRows.row(incident, told, voices), id)) {
        return "incidents";
      }
      if (!kept.incident(id).equals(Optional.of(incident))
          || !kept.voices(List.of(id)).equals(Map.of(id, voices))) {
        return "incident_reports";
      }
    }
    for (Map.Entry<String, ReportKey> former : state.former().entrySet()) {
      ReportKey key = former.getValue();
      Row row = new Row().text(former.getKey()).text(key.document()).text(key.report());
      if (!isThere("SELECT * FROM former_incidents WHERE id = ?", row, former.getKey())) {
        return "former_incidents";
      }
    }
    if (!cells(SUMS).equals(cells(IncidentRows.SUMS))) {
      return "incident_sums";
    }
    if (size("incidents") != expected.incidentCount()) {
      return "incidents";
    }
    return size("incident_reports") == reports ? "" : "incident_reports";
  }

  private static List<Told> told(Incident incident, Snapshot ledger) {
    return incident.reports().stream()
        .flatMap(
            member ->
                ledger.report(member).stream()
                    .flatMap(
                        report ->
                            ledger.document(member.document()).stream()
                                .map(d -> new Told(member, report, d.published(), d.group()))))
        .toList();
  }

  private long size(String table) throws SQLException {
    return sql.number("SELECT count(*) FROM " + table);
  }

  private boolean isThere(String query, Row row, Object... key) throws SQLException {
    return sql.list(query, found -> row.is(found.columns(), engine), key).equals(List.of(true));
  }
}
