package org.recount.stores;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
 * A view of the ledger that reads from the kept state what is asked of it. Once the ledger has
 * grown, the state tells of later entries; then the entries up to this view are replayed.
 */
final class KeptSnapshot implements Snapshot {
  private final JdbcLedger ledger;
  private final KeptView view;

  KeptSnapshot(JdbcLedger ledger, KeptView view) {
    this.ledger = ledger;
    this.view = view;
  }

  private <T> T ask(Function<Snapshot, T> question) {
    return ledger.ask(view, question);
  }

  @Override
  public long sequence() {
    return view.sequence();
  }

  @Override
  public int incidentCount() {
    return ask(Snapshot::incidentCount);
  }

  @Override
  public int documentCount() {
    return ask(Snapshot::documentCount);
  }

  @Override
  public List<Incident> incidents() {
    return ask(Snapshot::incidents);
  }

  @Override
  public List<Incident> incidents(Collection<String> ids) {
    return ask(then -> then.incidents(ids));
  }

  @Override
  public Optional<Outline> outline(String id) {
    return ask(then -> then.outline(id));
  }

  @Override
  public List<Outline> outlines(Collection<String> ids) {
    return ask(then -> then.outlines(ids));
  }

  @Override
  public Map<String, List<String>> chief(Collection<String> documents) {
    return ask(then -> then.chief(documents));
  }

  @Override
  public Map<String, List<Voice>> voices(Collection<String> ids) {
    return ask(then -> then.voices(ids));
  }

  @Override
  public Optional<Incident> incident(String id) {
    return view.keptIncidents().remembered(id).or(() -> ask(then -> then.incident(id)));
  }

  @Override
  public Optional<Incident> resolve(String id) {
    return ask(then -> then.resolve(id));
  }

  @Override
  public List<Incident> incidentsOf(String document) {
    return ask(then -> then.incidentsOf(document));
  }

  @Override
  public Found find(Sought sought) {
    return ask(then -> then.find(sought));
  }

  @Override
  public List<Reviewed> reviews() {
    return ask(Snapshot::reviews);
  }

  @Override
  public List<DocumentFacts> documents() {
    return ask(Snapshot::documents);
  }

  @Override
  public Optional<DocumentFacts> document(String id) {
    return remembered(id).map(KeptDocuments.Known::facts).or(() -> ask(then -> then.document(id)));
  }

  @Override
  public Optional<String> text(String document) {
    return ask(then -> then.text(document));
  }

  @Override
  public Map<String, String> texts(Collection<String> documents) {
    return ask(then -> then.texts(documents));
  }

  @Override
  public List<Report> reports(String document) {
    return remembered(document)
        .map(KeptDocuments.Known::reports)
        .orElseGet(() -> ask(then -> then.reports(document)));
  }

  @Override
  public Optional<Report> report(Incident.Member member) {
    Optional<KeptDocuments.Known> document = remembered(member.document());
    return document.isPresent()
        ? document.flatMap(known -> known.report(member.report()))
        : ask(then -> then.report(member));
  }

  private Optional<KeptDocuments.Known> remembered(String document) {
    return view.keptDocuments().remembered(document);
  }

  @Override
  public Read published(LocalDate since, LocalDate until) {
    return ask(then -> then.published(since, until));
  }

  @Override
  public Read covered(LocalDate since, LocalDate until) {
    return ask(then -> then.covered(since, until));
  }

  @Override
  public LocalDate lastPublished() {
    return ask(Snapshot::lastPublished);
  }

  @Override
  public List<DocumentFacts> nearest(String source, LocalDate day, int most) {
    return ask(then -> then.nearest(source, day, most));
  }

  @Override
  public Map<String, PlacePrior> priors() {
    return ask(Snapshot::priors);
  }
}
