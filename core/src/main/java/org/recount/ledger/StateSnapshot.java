package org.recount.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.incident.Incident;
import org.recount.incident.IncidentMaker;
import org.recount.incident.Linking;
import org.recount.incident.Membership;
import org.recount.incident.ReportKey;
import org.recount.incident.Revision;
import org.recount.place.PlacePrior;
import org.recount.report.Report;

/** A snapshot held in memory. */
final class StateSnapshot implements Snapshot {
  private final long sequence;
  private final Map<String, DocumentFacts> facts = new LinkedHashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, List<Report>> reports = new LinkedHashMap<>();
  private final Map<String, Incident> incidents = new LinkedHashMap<>();
  private final Map<String, Outline> outlines = new LinkedHashMap<>();
  private final Map<String, List<Incident>> byDocument = new HashMap<>();
  private final Map<String, ReportKey> former;
  private final Map<ReportKey, Revision> revisions;
  private final List<Reviewed> reviews;

  private StateSnapshot(
      long sequence,
      Map<String, ReportKey> former,
      List<Reviewed> reviews,
      Map<ReportKey, Revision> revisions) {
    this.sequence = sequence;
    this.former = Map.copyOf(former);
    this.reviews = List.copyOf(reviews);
    this.revisions = Map.copyOf(revisions);
  }

  /**
   * Returns a view.
   *
   * @param former the first report of each incident that is part of another one now
   * @param revisions what people decided about the incident of a report
   */
  static StateSnapshot of(
      long sequence,
      Collection<LedgerState.Kept> documents,
      Linking linking,
      Map<String, ReportKey> former,
      List<Reviewed> reviews,
      Map<ReportKey, Revision> revisions) {
    StateSnapshot snapshot = new StateSnapshot(sequence, former, reviews, revisions);
    List<LedgerState.Kept> ordered = new ArrayList<>(documents);
    ordered.sort(Comparator.comparingLong(kept -> kept.facts().arrival()));
    ordered.forEach(kept -> snapshot.keep(kept, linking));
    linking.incidents().stream()
        .sorted(Comparator.comparing(Membership::id))
        .forEach(snapshot::make);
    return snapshot;
  }

  private void keep(LedgerState.Kept kept, Linking linking) {
    String id = kept.facts().id();
    String group = linking.groups().getOrDefault(id, kept.facts().group());
    facts.put(id, kept.facts().inGroup(group));
    texts.put(id, kept.text());
    reports.put(id, kept.reports());
  }

  private void make(Membership membership) {
    List<IncidentMaker.Told> told = new ArrayList<>();
    for (Incident.Member member : membership.reports()) {
      Optional<Report> report = report(member);
      DocumentFacts document = facts.get(member.document());
      if (report.isPresent() && document != null) {
        told.add(
            new IncidentMaker.Told(member, report.get(), document.published(), document.group()));
      }
    }
    if (!told.isEmpty()) {
      Incident incident = IncidentMaker.make(membership, told, revision(told));
      incidents.put(membership.id(), incident);
      outlines.put(membership.id(), Outline.of(incident, told));
      told.stream()
          .map(one -> one.member().document())
          .distinct()
          .forEach(d -> byDocument.computeIfAbsent(d, id -> new ArrayList<>()).add(incident));
    }
  }

  private Revision revision(List<IncidentMaker.Told> told) {
    Revision revision = Revision.NONE;
    for (IncidentMaker.Told one : told) {
      revision = revision.then(revisions.getOrDefault(one.member().key(), Revision.NONE));
    }
    return revision;
  }

  @Override
  public long sequence() {
    return sequence;
  }

  @Override
  public int incidentCount() {
    return incidents.size();
  }

  @Override
  public int documentCount() {
    return facts.size();
  }

  @Override
  public List<Incident> incidents() {
    return List.copyOf(incidents.values());
  }

  @Override
  public List<Incident> incidents(Collection<String> ids) {
    return ids.stream().distinct().sorted().flatMap(id -> incident(id).stream()).toList();
  }

  @Override
  public Optional<Incident> incident(String id) {
    return Optional.ofNullable(incidents.get(id));
  }

  @Override
  public Optional<Incident> resolve(String id) {
    ReportKey first = former.get(id);
    if (incidents.containsKey(id) || first == null) {
      return incident(id);
    }
    return incidents.values().stream()
        .filter(i -> i.reports().stream().anyMatch(m -> m.key().equals(first)))
        .findFirst();
  }

  @Override
  public List<Incident> incidentsOf(String document) {
    return List.copyOf(byDocument.getOrDefault(document, List.of()));
  }

  @Override
  public Optional<Outline> outline(String id) {
    return Optional.ofNullable(outlines.get(id));
  }

  @Override
  public List<Outline> outlines(Collection<String> ids) {
    return ids.stream().distinct().sorted().flatMap(id -> outline(id).stream()).toList();
  }

  @Override
  public Map<String, List<String>> chief(Collection<String> documents) {
    Map<String, List<String>> chief = new HashMap<>();
    for (String document : documents) {
      List<String> of =
          incidentsOf(document).stream()
              .filter(incident -> isChiefly(document, incident))
              .map(Incident::id)
              .sorted()
              .toList();
      if (!of.isEmpty()) {
        chief.put(document, of);
      }
    }
    return chief;
  }

  private boolean isChiefly(String document, Incident incident) {
    return incident.reports().stream()
        .filter(member -> member.main() && member.document().equals(document))
        .anyMatch(member -> report(member).filter(Report::countable).isPresent());
  }

  @Override
  public Map<String, List<Voice>> voices(Collection<String> ids) {
    Map<String, List<Voice>> voices = new HashMap<>();
    for (String id : ids) {
      incident(id)
          .ifPresent(
              i -> voices.put(id, i.reports().stream().flatMap(m -> voice(m).stream()).toList()));
    }
    return voices;
  }

  private Optional<Voice> voice(Incident.Member member) {
    DocumentFacts document = facts.get(member.document());
    return document == null
        ? Optional.empty()
        : report(member)
            .map(
                report ->
                    new Voice(
                        document.id(),
                        member.main(),
                        report.countable(),
                        document.source(),
                        document.published()));
  }

  /** All of them: holding each against the question takes less time than reading it did. */
  @Override
  public Found find(Sought sought) {
    return new Found(List.copyOf(outlines.values()), List.of(), Map.of());
  }

  @Override
  public List<Reviewed> reviews() {
    return reviews;
  }

  @Override
  public List<DocumentFacts> documents() {
    return List.copyOf(facts.values());
  }

  @Override
  public Optional<DocumentFacts> document(String id) {
    return Optional.ofNullable(facts.get(id));
  }

  @Override
  public Optional<String> text(String document) {
    return Optional.ofNullable(texts.get(document));
  }

  @Override
  public Map<String, String> texts(Collection<String> documents) {
    Map<String, String> these = new HashMap<>();
    documents.forEach(id -> text(id).ifPresent(text -> these.put(id, text)));
    return these;
  }

  @Override
  public List<Report> reports(String document) {
    return reports.getOrDefault(document, List.of());
  }

  @Override
  public Optional<Report> report(Incident.Member member) {
    return reports(member.document()).stream()
        .filter(r -> r.id().equals(member.report()))
        .findFirst();
  }

  @Override
  public Read published(LocalDate since, LocalDate until) {
    return new DaysRead(this).published(since, until);
  }

  @Override
  public Read covered(LocalDate since, LocalDate until) {
    return new DaysRead(this).covered(since, until);
  }

  @Override
  public LocalDate lastPublished() {
    return new DaysRead(this).lastPublished();
  }

  @Override
  public List<DocumentFacts> nearest(String source, LocalDate day, int most) {
    return new DaysRead(this).nearest(source, day, most);
  }

  @Override
  public Map<String, PlacePrior> priors() {
    return new DaysRead(this).priors();
  }
}
