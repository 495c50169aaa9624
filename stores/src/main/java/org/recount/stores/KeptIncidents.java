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
import java.util.stream.Stream;
import org.recount.contract.DecisionJson;
import org.recount.incident.Incident;
import org.recount.incident.IncidentMaker;
import org.recount.incident.IncidentMaker.Told;
import org.recount.incident.Link;
import org.recount.incident.Membership;
import org.recount.incident.ReportKey;
import org.recount.incident.Revision;
import org.recount.ledger.Decision;
import org.recount.ledger.Outline;
import org.recount.ledger.Reviewed;
import org.recount.ledger.Voice;

/** Reads incidents of the kept state; what was read once is remembered. */
final class KeptIncidents {
  /** As the index on them is declared. */
  private static final String REVIEWS =
      "SELECT seq, kind, body FROM decisions WHERE kind IN ('incidents-merged', 'incident-split',"
          + " 'incident-revised', 'decisions-undone') ORDER BY seq";

  /** Each once, without reading more than one row of each from the index. */
  private static final String KINDS =
      "WITH RECURSIVE kinds (kind) AS (SELECT min(only_type) FROM incidents UNION ALL SELECT"
          + " (SELECT min(i.only_type) FROM incidents AS i WHERE i.only_type > kinds.kind)"
          + " FROM kinds WHERE kinds.kind IS NOT NULL)"
          + " SELECT kind FROM kinds WHERE kind IS NOT NULL";

  private final Sql sql;
  private final KeptDocuments documents;
  private final Map<String, Incident> known = new ConcurrentHashMap<>();
  private final Map<String, Outline> outlines = new ConcurrentHashMap<>();
  private List<String> kinds = List.of();
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

  /** The values of the column that says which types an incident may be of. */
  List<String> kinds() throws SQLException {
    if (kinds.isEmpty()) {
      kinds = sql.list(KINDS, row -> row.text(1));
    }
    return kinds;
  }

  /** Returns an outline; empty if there is no such incident. */
  Optional<Outline> outline(String id) throws SQLException {
    Optional<Outline> before = Optional.ofNullable(outlines.get(id));
    return before.isPresent() ? before : outlines(" WHERE i.id = ?", List.of(id)).findFirst();
  }

  /** Returns these outlines, as far as they are there, by increasing id. */
  List<Outline> outlines(Collection<String> ids) throws SQLException {
    List<String> unread = ids.stream().distinct().filter(id -> !outlines.containsKey(id)).toList();
    for (int from = 0; from < unread.size(); from += KeptDocuments.PAGE) {
      int to = Math.min(unread.size(), from + KeptDocuments.PAGE);
      List<String> page = Sql.padded(unread.subList(from, to));
      outlines(" WHERE i.id IN " + Sql.marks(page.size()), page);
    }
    return ids.stream()
        .distinct()
        .sorted()
        .flatMap(id -> Optional.ofNullable(outlines.get(id)).stream())
        .toList();
  }

  /** The ids of those that documents are chiefly about. */
  Map<String, List<String>> chief(Collection<String> documents) throws SQLException {
    List<String> all = documents.stream().distinct().toList();
    Map<String, List<String>> chief = new HashMap<>();
    for (int from = 0; from < all.size(); from += KeptDocuments.PAGE) {
      int to = Math.min(all.size(), from + KeptDocuments.PAGE);
      List<String> page = Sql.padded(all.subList(from, to));
      sql.each(
          "SELECT DISTINCT document, incident FROM incident_reports WHERE document IN "
              + Sql.marks(page.size())
              + " AND main = 1 AND countable = 1 ORDER BY document, incident",
          row -> chief.computeIfAbsent(row.text(1), d -> new ArrayList<>(1)).add(row.text(2)),
          page);
    }
    return chief;
  }

  /** Returns what every outline has of some incidents, in no order, from the index alone. */
  List<Outline> sketches(Where which, Sketches sketches) throws SQLException {
    List<Outline> found = new ArrayList<>();
    sql.each(
        "SELECT " + sketches.columns() + " FROM incidents AS i" + which,
        row -> found.add(sketches.read(row)),
        which.values());
    return found;
  }

  /** Returns the outlines of some incidents, in no order. */
  List<Outline> outlines(Where which) throws SQLException {
    return outlines(which.toString(), which.values()).toList();
  }

  private Stream<Outline> outlines(String which, List<?> values) throws SQLException {
    List<Outline> found = new ArrayList<>();
    sql.each(
        "SELECT " + OutlineRow.COLUMNS + " FROM incidents AS i" + which,
        row -> found.add(outline(row)),
        values);
    return found.stream();
  }

  private Outline outline(Sql.Result row) throws SQLException {
    Outline before = outlines.get(row.text(1));
    if (before != null) {
      return before;
    }
    Outline read = OutlineRow.read(row);
    outlines.put(read.id(), read);
    return read;
  }

  /** Returns who tells of these, in order of arrival. */
  Map<String, List<Voice>> voices(Collection<String> ids) throws SQLException {
    List<String> all = ids.stream().distinct().toList();
    Map<String, List<Voice>> voices = new HashMap<>();
    for (int from = 0; from < all.size(); from += KeptDocuments.PAGE) {
      int to = Math.min(all.size(), from + KeptDocuments.PAGE);
      List<String> page = Sql.padded(all.subList(from, to));
      sql.each(
          "SELECT incident, document, main, countable, source, published_day FROM incident_reports"
              + " WHERE incident IN "
              + Sql.marks(page.size())
              + " ORDER BY incident, position",
          row -> voices.computeIfAbsent(row.text(1), id -> new ArrayList<>(2)).add(voice(row)),
          page);
    }
    return voices;
  }

  private static Voice voice(Sql.Result row) throws SQLException {
    return new Voice(
        row.text(2), row.number(3) == 1, row.number(4) == 1, row.text(5), Row.day(row.number(6)));
  }

  /** Returns who says what is told, in the same order. */
  List<Voice> voices(List<Told> told) {
    return told.stream()
        .map(
            one ->
                new Voice(
                    one.member().document(),
                    one.member().main(),
                    one.report().countable(),
                    documents
                        .remembered(one.member().document())
                        .map(document -> document.facts().source())
                        .orElse(""),
                    one.published()))
        .toList();
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
