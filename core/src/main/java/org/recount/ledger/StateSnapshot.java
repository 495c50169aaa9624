package org.recount.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.incident.Incident;
import org.recount.incident.IncidentMaker;
import org.recount.incident.Linking;
import org.recount.incident.Membership;
import org.recount.report.Report;

/** A snapshot held in memory. */
final class StateSnapshot implements Snapshot {
  private final long sequence;
  private final Map<String, DocumentFacts> facts = new LinkedHashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, List<Report>> reports = new LinkedHashMap<>();
  private final Map<String, Incident> incidents = new LinkedHashMap<>();

  private StateSnapshot(long sequence) {
    this.sequence = sequence;
  }

  static StateSnapshot of(long sequence, Collection<LedgerState.Kept> documents, Linking linking) {
    StateSnapshot snapshot = new StateSnapshot(sequence);
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
      incidents.put(membership.id(), IncidentMaker.make(membership, told));
    }
  }

  @Override
  public long sequence() {
    return sequence;
  }

  @Override
  public List<Incident> incidents() {
    return List.copyOf(incidents.values());
  }

  @Override
  public Optional<Incident> incident(String id) {
    return Optional.ofNullable(incidents.get(id));
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
  public List<Report> reports(String document) {
    return reports.getOrDefault(document, List.of());
  }

  @Override
  public Optional<Report> report(Incident.Member member) {
    return reports(member.document()).stream()
        .filter(r -> r.id().equals(member.report()))
        .findFirst();
  }
}
