package org.recount.stores;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.recount.document.Document;
import org.recount.incident.Incident;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Found;
import org.recount.ledger.Read;
import org.recount.ledger.Reviewed;
import org.recount.ledger.Snapshot;
import org.recount.ledger.Sought;
import org.recount.place.PlacePrior;
import org.recount.report.Report;

/**
 * The ledger as its kept state tells it, for as long as no entry is added: whoever asks sees to
 * that. What was read once is remembered.
 */
final class KeptView implements Snapshot {
  private final Sql sql;
  private final Engine engine;
  private final long sequence;
  private final KeptDocuments documents;
  private final KeptIncidents incidents;

  KeptView(Sql sql, Engine engine, long sequence) {
    this.sql = sql;
    this.engine = engine;
    this.sequence = sequence;
    this.documents = new KeptDocuments(sql);
    this.incidents = new KeptIncidents(sql, documents);
  }

  /** What is read from the database. */
  private interface Reading<T> {
    T read() throws SQLException;
  }

  private <T> T ask(Reading<T> reading) {
    try {
      return reading.read();
    } catch (SQLException failed) {
      throw engine.failure("read", failed);
    }
  }

  KeptDocuments keptDocuments() {
    return documents;
  }

  KeptIncidents keptIncidents() {
    return incidents;
  }

  @Override
  public long sequence() {
    return sequence;
  }

  @Override
  public int incidentCount() {
    return (int) (long) ask(() -> sql.number("SELECT count(*) FROM incidents"));
  }

  @Override
  public int documentCount() {
    return (int) (long) ask(() -> sql.number("SELECT count(*) FROM documents"));
  }

  @Override
  public List<Incident> incidents() {
    return ask(
        () ->
            incidents.incidents(
                sql.list("SELECT id FROM incidents ORDER BY id", row -> row.text(1))));
  }

  @Override
  public Optional<Incident> incident(String id) {
    return ask(() -> incidents.incidents(List.of(id)).stream().findFirst());
  }

  @Override
  public Optional<Incident> resolve(String id) {
    return incident(id).or(() -> ask(() -> incidents.successor(id)).flatMap(this::incident));
  }

  @Override
  public List<Incident> incidentsOf(String document) {
    return ask(() -> incidents.incidents(incidents.of(document)));
  }

  @Override
  public Found find(Sought sought) {
    return ask(
        () -> {
          Seeking seeking = new Seeking(sql, sought);
          return new Found(incidents.incidents(seeking.ids()), seeking.others());
        });
  }

  @Override
  public List<Reviewed> reviews() {
    return ask(incidents::reviews);
  }

  @Override
  public List<DocumentFacts> documents() {
    return ask(documents::all);
  }

  @Override
  public Optional<DocumentFacts> document(String id) {
    return ask(() -> documents.facts(id));
  }

  @Override
  public Optional<String> text(String document) {
    return ask(() -> documents.text(document));
  }

  @Override
  public List<Report> reports(String document) {
    return ask(() -> documents.document(document))
        .map(KeptDocuments.Known::reports)
        .orElse(List.of());
  }

  @Override
  public Optional<Report> report(Incident.Member member) {
    return ask(() -> documents.document(member.document())).flatMap(d -> d.report(member.report()));
  }

  @Override
  public Read published(LocalDate since, LocalDate until) {
    return ask(() -> read(since, until));
  }

  private Read read(LocalDate since, LocalDate until) throws SQLException {
    long from = Row.number(since);
    long to = Row.number(until);
    int[] count = {0};
    TreeSet<LocalDate> days = new TreeSet<>();
    sql.list(
        "SELECT day, documents FROM published_days WHERE day >= ? AND day <= ?",
        row -> {
          count[0] += (int) row.number(2);
          return days.add(Row.day(row.number(1)));
        },
        from,
        to);
    days.remove(Document.UNDATED);
    Set<String> sources =
        new HashSet<>(
            sql.list(
                "SELECT s.source FROM sources AS s WHERE EXISTS (SELECT 1 FROM documents AS d"
                    + " WHERE d.source = s.source AND d.published_day >= ?"
                    + " AND d.published_day <= ?)",
                row -> row.text(1),
                from,
                to));
    return new Read(count[0], sources, days);
  }

  @Override
  public Read covered(LocalDate since, LocalDate until) {
    return ask(
        () -> {
          Read published = read(since, until);
          TreeSet<LocalDate> days = new TreeSet<>(published.days());
          Set<String> sources = new HashSet<>(published.sources());
          Set<String> about = new HashSet<>();
          sql.list(
              "SELECT DISTINCT from_day, to_day FROM reports" + DATED,
              row -> {
                LocalDate first = Row.day(Math.max(row.number(1), Row.number(since)));
                LocalDate last = Row.day(Math.min(row.number(2), Row.number(until)));
                return first.datesUntil(last.plusDays(1)).filter(days::add).count();
              },
              dated(since, until));
          List<Object> others = new ArrayList<>(dated(since, until));
          others.add(Row.number(since));
          others.add(Row.number(until));
          about.addAll(
              sql.list(
                  "SELECT DISTINCT document FROM reports"
                      + DATED
                      + " AND (published_day < ? OR published_day > ?)",
                  row -> row.text(1),
                  others));
          for (String document : about) {
            documents.facts(document).map(DocumentFacts::source).ifPresent(sources::add);
          }
          return new Read(published.documents() + about.size(), sources, days);
        });
  }

  /** Reports of a month at most that are dated to some days. */
  private static final String DATED =
      " WHERE from_day >= ? AND from_day <= ? AND to_day >= ? AND to_day - from_day < "
          + Read.LONGEST_REPORT;

  private static List<Object> dated(LocalDate since, LocalDate until) {
    return List.of(Row.number(since) - Read.LONGEST_REPORT, Row.number(until), Row.number(since));
  }

  @Override
  public LocalDate lastPublished() {
    return Row.day(
        ask(
            () ->
                sql.first(
                        "SELECT max(day) FROM published_days HAVING max(day) IS NOT NULL",
                        row -> row.number(1))
                    .orElse(-Row.NO_DAY)));
  }

  @Override
  public List<DocumentFacts> nearest(String source, LocalDate day, int most) {
    return ask(() -> documents.around(source, day, most)).stream()
        .sorted(DocumentFacts.nearestTo(day))
        .limit(most)
        .toList();
  }

  @Override
  public Map<String, PlacePrior> priors() {
    Map<String, Map<String, Integer>> countries = new HashMap<>();
    Map<String, Map<String, Integer>> divisions = new HashMap<>();
    ask(
        () ->
            sql.list(
                "SELECT source, country, admin1, reports FROM source_places",
                row -> {
                  String division = row.text(3);
                  int reports = (int) row.number(4);
                  Map<String, Integer> within =
                      divisions.computeIfAbsent(row.text(1), source -> new HashMap<>());
                  if (!division.isEmpty()) {
                    within.merge(PlacePrior.division(row.text(2), division), reports, Integer::sum);
                  }
                  return countries
                      .computeIfAbsent(row.text(1), source -> new HashMap<>())
                      .merge(row.text(2), reports, Integer::sum);
                }));
    Map<String, PlacePrior> priors = new HashMap<>();
    countries.forEach(
        (source, in) ->
            priors.put(source, new PlacePrior(in, divisions.getOrDefault(source, Map.of()))));
    return priors;
  }
}
