package org.recount.stores;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.incident.Incident;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Found;
import org.recount.ledger.Outline;
import org.recount.ledger.Read;
import org.recount.ledger.Reviewed;
import org.recount.ledger.Snapshot;
import org.recount.ledger.Sought;
import org.recount.ledger.Voice;
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
  private final KeptDays days;

  KeptView(Sql sql, Engine engine, long sequence) {
    this.sql = sql;
    this.engine = engine;
    this.sequence = sequence;
    this.documents = new KeptDocuments(sql);
    this.incidents = new KeptIncidents(sql, documents);
    this.days = new KeptDays(sql);
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
  public List<Incident> incidents(Collection<String> ids) {
    return ask(() -> incidents.incidents(ids));
  }

  @Override
  public Optional<Outline> outline(String id) {
    return ask(() -> incidents.outline(id));
  }

  @Override
  public List<Outline> outlines(Collection<String> ids) {
    return ask(() -> incidents.outlines(ids));
  }

  @Override
  public Map<String, List<String>> chief(Collection<String> documents) {
    return ask(() -> incidents.chief(documents));
  }

  @Override
  public Map<String, List<Voice>> voices(Collection<String> ids) {
    return ask(() -> incidents.voices(ids));
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
    return ask(() -> new Seeking(sql, incidents, sought).found());
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
  public Map<String, String> texts(Collection<String> ids) {
    return ask(() -> documents.texts(ids));
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
    return ask(() -> days.published(since, until));
  }

  @Override
  public Read covered(LocalDate since, LocalDate until) {
    return ask(() -> days.covered(since, until));
  }

  @Override
  public LocalDate lastPublished() {
    return ask(days::lastPublished);
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
    return ask(days::priors);
  }
}
