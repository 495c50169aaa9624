package org.recount.stores;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.recount.contract.DecisionJson;
import org.recount.incident.Incident;
import org.recount.incident.IncidentMaker;
import org.recount.incident.IncidentMaker.Told;
import org.recount.incident.Link;
import org.recount.incident.Membership;
import org.recount.incident.ReportKey;
import org.recount.incident.Revision;
import org.recount.ledger.Decision;
import org.recount.ledger.Reviewed;

/** Reads incidents of the kept state; what was read once is remembered. */
final class KeptIncidents {
  /** As the index on them is declared. */
  private static final String REVIEWS =
      "SELECT seq, kind, body FROM decisions WHERE kind IN ('incidents-merged', 'incident-split',"
          + " 'incident-revised', 'decisions-undone') ORDER BY seq";

  private final Sql sql;
  private final KeptDocuments documents;
  private final Map<String, Incident> known = new ConcurrentHashMap<>();
  private Optional<Map<ReportKey, Revision>> revisions = Optional.empty();

  KeptIncidents(Sql sql, KeptDocuments documents) {
    this.sql = sql;
    this.documents = documents;
  }

  Optional<Incident> remembered(String id) {
    return Optional.ofNullable(known.get(id));
  }

  /** Returns these incidents, as far as they are there, by increasing id. */
  List<Incident> incidents(Collection<String> ids) throws SQLException {
    List<String> unread = ids.stream().distinct().filter(id -> !known.containsKey(id)).toList();
    for (int from = 0; from < unread.size(); from += KeptDocuments.PAGE) {
      int to = Math.min(unread.size(), from + KeptDocuments.PAGE);
      for (Membership membership : memberships(Sql.padded(unread.subList(from, to)))) {
        List<Told> told = told(membership.reports());
        if (!told.isEmpty()) {
          known.put(membership.id(), make(membership, told));
        }
      }
    }
    return ids.stream().distinct().sorted().flatMap(id -> remembered(id).stream()).toList();
  }

  /** Returns the incident that these reports make. */
  Incident make(Membership membership, List<Told> told) throws SQLException {
    Revision revision = Revision.NONE;
    for (Told one : told) {
      revision = revision.then(revisions().getOrDefault(one.member().key(), Revision.NONE));
    }
    return IncidentMaker.make(membership, told, revision);
  }

  /** Reads the documents of these at once. */
  void prepare(List<Membership> memberships) throws SQLException {
    documents.read(
        memberships.stream()
            .flatMap(membership -> membership.reports().stream())
            .map(Incident.Member::document)
            .toList());
  }

  /** Returns what reports tell, as far as they are there. */
  List<Told> told(List<Incident.Member> reports) throws SQLException {
    documents.read(reports.stream().map(Incident.Member::document).toList());
    List<Told> told = new ArrayList<>();
    for (Incident.Member member : reports) {
      documents
          .remembered(member.document())
          .ifPresent(
              document ->
                  document
                      .report(member.report())
                      .ifPresent(
                          report ->
                              told.add(
                                  new Told(
                                      member,
                                      report,
                                      document.facts().published(),
                                      document.facts().group()))));
    }
    return told;
  }

  private List<Membership> memberships(List<String> ids) throws SQLException {
    String these = " WHERE incident IN " + Sql.marks(ids.size()) + " ORDER BY incident, position";
    Map<String, List<Incident.Member>> members = new TreeMap<>();
    sql.each(
        "SELECT incident, document, report, main FROM incident_reports" + these,
        row -> members.computeIfAbsent(row.text(1), id -> new ArrayList<>()).add(member(row, 2)),
        ids);
    Map<String, List<Link>> links = new HashMap<>();
    sql.each(
        "SELECT incident, first_document, first_report, first_main, second_document,"
            + " second_report, second_main, probability, reason FROM incident_links"
            + these,
        row ->
            links
                .computeIfAbsent(row.text(1), id -> new ArrayList<>())
                .add(new Link(member(row, 2), member(row, 5), row.real(8), row.text(9))),
        ids);
    List<Membership> memberships = new ArrayList<>();
    members.forEach(
        (id, reports) ->
            memberships.add(new Membership(id, reports, links.getOrDefault(id, List.of()))));
    prepare(memberships);
    return memberships;
  }

  private static Incident.Member member(Sql.Result row, int column) throws SQLException {
    return new Incident.Member(row.text(column), row.text(column + 1), row.number(column + 2) == 1);
  }

  /** The id of the incident that a former one is part of; empty if there is none. */
  Optional<String> successor(String former) throws SQLException {
    return sql.first(
        "SELECT m.incident FROM former_incidents AS f JOIN incident_reports AS m"
            + " ON m.document = f.document AND m.report = f.report WHERE f.id = ?",
        row -> row.text(1),
        former);
  }

  /** The ids of the incidents that a document tells of. */
  List<String> of(String document) throws SQLException {
    return sql.list(
        "SELECT DISTINCT incident FROM incident_reports WHERE document = ?",
        row -> row.text(1),
        document);
  }

  List<Reviewed> reviews() throws SQLException {
    List<Long> sequences = new ArrayList<>();
    List<Decision> decisions =
        sql.list(
            REVIEWS,
            row -> {
              sequences.add(row.number(1));
              return DecisionJson.read(row.text(2), row.columns().getString(3), "");
            });
    return Reviewed.among(decisions, sequences);
  }

  private Map<ReportKey, Revision> revisions() throws SQLException {
    if (revisions.isEmpty()) {
      revisions = Optional.of(readRevisions());
    }
    return revisions.get();
  }

  private Map<ReportKey, Revision> readRevisions() throws SQLException {
    List<Reviewed> reviews = reviews();
    Map<ReportKey, Long> current = new HashMap<>();
    for (Reviewed reviewed : reviews) {
      if (reviewed.review() instanceof Decision.IncidentRevised revised) {
        ReportKey key = revised.report();
        current.put(key, entryOf(key));
      }
    }
    return Reviewed.revisions(
        reviews, (key, decided) -> current.getOrDefault(key, Long.MAX_VALUE) < decided);
  }

  /** The entry that holds a report now; past all others if none does. */
  private long entryOf(ReportKey key) throws SQLException {
    return sql.first(
            "SELECT d.seq FROM documents AS d JOIN reports AS r ON r.document = d.id"
                + " WHERE d.id = ? AND r.report = ?",
            row -> row.number(1),
            key.document(),
            key.report())
        .orElse(Long.MAX_VALUE);
  }
}
