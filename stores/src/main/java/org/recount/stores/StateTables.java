package org.recount.stores;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.incident.Incident;
import org.recount.incident.IncidentMaker.Told;
import org.recount.incident.Membership;
import org.recount.incident.ReportKey;
import org.recount.ledger.Decision;
import org.recount.ledger.Reviewed;
import org.recount.ledger.Voice;

/**
 * Writes the incidents of the kept state, of which only those change that a linking, a replaced
 * document or a person's decision touches.
 */
final class StateTables {
  private final Sql sql;
  private final Engine engine;
  private final IncidentRows rows;

  StateTables(Sql sql, Engine engine) {
    this.sql = sql;
    this.engine = engine;
    this.rows = new IncidentRows(sql);
  }

  /**
   * Brings the incidents up to date.
   *
   * @param change what was linked anew
   * @param linkedThrough the entry up to which they were up to date
   */
  void link(Decision.IncidentsLinked change, long linkedThrough) throws SQLException {
    Set<String> touched = new LinkedHashSet<>();
    for (String document : regroup(change.groups())) {
      touched.addAll(incidentsOf(document));
    }
    remove(change);
    write(change.changed(), true);
    touched.addAll(changedSince(linkedThrough));
    change.changed().forEach(membership -> touched.remove(membership.id()));
    refresh(touched);
  }

  /** Brings those up to date that changed though no report was linked anew. */
  void refresh(long linkedThrough) throws SQLException {
    refresh(changedSince(linkedThrough));
  }

  private List<String> incidentsOf(String document) throws SQLException {
    return sql.list(
        "SELECT DISTINCT incident FROM incident_reports WHERE document = ?",
        row -> row.text(1),
        document);
  }

  /** Moves documents between independence groups, and returns those that moved. */
  private Set<String> regroup(Map<String, String> groups) throws SQLException {
    Map<String, String> moving = new LinkedHashMap<>();
    Set<String> grouped = new HashSet<>();
    sql.each(
        "SELECT id, witness_group, added_group FROM documents"
            + " WHERE witness_group <> id OR added_group <> id",
        row -> {
          String id = row.text(1);
          String group = groups.getOrDefault(id, row.text(3));
          if (!group.equals(row.text(2))) {
            moving.put(id, group);
          }
          grouped.add(id);
        });
    groups.forEach(
        (id, group) -> {
          if (!grouped.contains(id) && !group.equals(id)) {
            moving.put(id, group);
          }
        });
    for (Map.Entry<String, String> move : moving.entrySet()) {
      sql.change(
          "UPDATE documents SET witness_group = ? WHERE id = ?", move.getValue(), move.getKey());
    }
    return moving.keySet();
  }

  private void remove(Decision.IncidentsLinked change) throws SQLException {
    for (String gone : change.gone()) {
      sql.change(
          "INSERT INTO former_incidents SELECT incident, document, report FROM incident_reports"
              + " WHERE incident = ? AND position = 0"
              + " ON CONFLICT (id) DO UPDATE SET document = excluded.document,"
              + " report = excluded.report",
          gone);
      rows.remove(gone);
    }
    for (Membership membership : change.changed()) {
      sql.change("DELETE FROM former_incidents WHERE id = ?", membership.id());
      sql.change("DELETE FROM incident_reports WHERE incident = ?", membership.id());
      sql.change("DELETE FROM incident_links WHERE incident = ?", membership.id());
    }
  }

  /**
   * Writes incidents of which neither reports nor links are written.
   *
   * @param counted whether they are added to the sums
   */
  private void write(List<Membership> memberships, boolean counted) throws SQLException {
    for (int from = 0; from < memberships.size(); from += KeptDocuments.PAGE) {
      int to = Math.min(memberships.size(), from + KeptDocuments.PAGE);
      writePage(memberships.subList(from, to), counted);
    }
  }

  private void writePage(List<Membership> memberships, boolean counted) throws SQLException {
    KeptIncidents incidents = new KeptView(sql, engine, 0).keptIncidents();
    incidents.prepare(memberships);
    for (Membership membership : memberships) {
      List<Told> told = incidents.told(membership.reports());
      if (!told.isEmpty()) {
        Incident incident = incidents.make(membership, told);
        List<Voice> voices = incidents.voices(told);
        if (counted) {
          rows.write(incident, told, voices);
        } else {
          rows.writeUncounted(incident, told, voices);
        }
        rows.write(membership, voices);
      }
    }
  }

  /** The incidents of documents and of decisions that came after an entry. */
  private Set<String> changedSince(long entry) throws SQLException {
    Set<String> changed =
        new LinkedHashSet<>(
            sql.list(
                "SELECT DISTINCT m.incident FROM documents AS d"
                    + " JOIN incident_reports AS m ON m.document = d.id WHERE d.seq > ?",
                row -> row.text(1),
                entry));
    for (ReportKey report : reviewedSince(entry)) {
      changed.addAll(
          sql.list(
              "SELECT incident FROM incident_reports WHERE document = ? AND report = ?",
              row -> row.text(1),
              report.document(),
              report.report()));
    }
    return changed;
  }

  /** The reports that later decisions are about; after an undoing, those of all decisions. */
  private Set<ReportKey> reviewedSince(long entry) throws SQLException {
    List<Reviewed> reviews = new KeptView(sql, engine, 0).keptIncidents().reviews();
    boolean undoing =
        reviews.stream()
            .filter(reviewed -> reviewed.sequence() > entry)
            .anyMatch(reviewed -> reviewed.review() instanceof Decision.DecisionsUndone);
    Set<ReportKey> reports = new LinkedHashSet<>();
    for (Reviewed reviewed : reviews) {
      if (undoing || reviewed.sequence() > entry) {
        reports.addAll(reviewed.review().reports());
      }
    }
    return reports;
  }

  private void refresh(Set<String> ids) throws SQLException {
    KeptIncidents incidents = new KeptView(sql, engine, 0).keptIncidents();
    for (Incident incident : incidents.incidents(ids)) {
      List<Told> told = incidents.told(incident.reports());
      List<Voice> voices = incidents.voices(told);
      rows.write(incident, told, voices);
      rows.rewrite(incident, voices);
    }
  }

  /** Removes all that follows from the decisions, but what was forgotten. */
  void clear() throws SQLException {
    for (String table :
        List.of(
            "incident_links",
            "incident_reports",
            "incidents",
            "incident_sums",
            "former_incidents",
            "reports",
            "documents",
            "versions",
            "published_days",
            "sources",
            "source_months",
            "source_places")) {
      sql.change("DELETE FROM " + table);
    }
  }

  /** Writes all incidents where there are none. */
  void fill(List<Membership> memberships, Map<String, String> groups, Map<String, ReportKey> former)
      throws SQLException {
    regroup(groups);
    write(memberships, false);
    rows.sumUp();
    for (Map.Entry<String, ReportKey> one : former.entrySet()) {
      sql.change(
          "INSERT INTO former_incidents VALUES (?, ?, ?)",
          one.getKey(),
          one.getValue().document(),
          one.getValue().report());
    }
  }
}
