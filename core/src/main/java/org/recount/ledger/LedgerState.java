package org.recount.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.incident.IncidentLinker;
import org.recount.incident.LinkInput;
import org.recount.incident.Linking;
import org.recount.report.Report;

/**
 * What follows from the decisions of a ledger, replayed in order. A store keeps entries; this class
 * says what they mean and which decision comes next. Not safe for use by several threads.
 */
public final class LedgerState {
  private final Map<String, Kept> documents = new LinkedHashMap<>();
  private final Map<String, String> firstWithContent = new HashMap<>();
  private final Now now = new Now();

  /** Where the replay stands. */
  private static final class Now {
    long sequence;
    Linking linking = Linking.NONE;
  }

  /** One document in its latest version, and the entry that holds it. */
  record Kept(DocumentFacts facts, String text, List<Report> reports, long sequence) {}

  /** The sequence number of the last decision applied; 0 if none. */
  public long sequence() {
    return now.sequence;
  }

  /** Takes in the next decision. */
  public void apply(Decision decision) {
    now.sequence++;
    if (decision instanceof Decision.DocumentAdded added) {
      keep(added.facts(), added.text(), added.reports());
    } else if (decision instanceof Decision.DocumentReplaced replaced) {
      keep(replaced.facts(), replaced.text(), replaced.reports());
    } else if (decision instanceof Decision.IncidentsLinked linked) {
      now.linking = linked.appliedTo(now.linking);
    }
  }

  private void keep(DocumentFacts facts, String text, List<Report> reports) {
    documents.put(facts.id(), new Kept(facts, text, reports, now.sequence));
    firstWithContent.putIfAbsent(facts.contentHash(), facts.id());
  }

  /** Returns what would become of a document offered now. Changes nothing. */
  public Added offered(Reading reading, boolean replace) {
    Kept known = documents.get(reading.id());
    if (known == null) {
      String group = firstWithContent.getOrDefault(reading.contentHash(), reading.id());
      boolean copy = !group.equals(reading.id());
      return new Added(
          copy ? Added.Outcome.COPY : Added.Outcome.NEW, reading.id(), now.sequence + 1, group);
    }
    if (known.facts().contentHash().equals(reading.contentHash())) {
      return new Added(Added.Outcome.KNOWN, reading.id(), known.sequence(), known.facts().group());
    }
    return replace
        ? new Added(Added.Outcome.REPLACED, reading.id(), now.sequence + 1, reading.id())
        : new Added(Added.Outcome.CONFLICT, reading.id(), known.sequence(), known.facts().group());
  }

  /** Returns the decision that keeps a document, for an outcome that changes the ledger. */
  public Decision keeping(Reading reading, Added added) {
    Optional<Kept> known = Optional.ofNullable(documents.get(reading.id()));
    DocumentFacts facts =
        new DocumentFacts(
            reading.id(),
            known.map(k -> k.facts().version() + 1).orElse(1),
            reading.source(),
            reading.url(),
            reading.published(),
            reading.language(),
            reading.readable(),
            reading.title(),
            reading.contentHash(),
            added.group(),
            known.map(k -> k.facts().arrival()).orElse(now.sequence + 1));
    return known.isPresent()
        ? new Decision.DocumentReplaced(facts, reading.text(), reading.reports())
        : new Decision.DocumentAdded(facts, reading.text(), reading.reports());
  }

  /** Returns the decision that brings the incidents up to date; empty if they are. */
  public Optional<Decision.IncidentsLinked> linking(IncidentLinker linker) {
    List<LinkInput> inputs = new ArrayList<>(documents.size());
    documents.values().forEach(kept -> inputs.add(input(kept)));
    return LinkingChange.between(now.linking, linker.link(inputs));
  }

  /** Returns a fixed view of this state. */
  public Snapshot snapshot() {
    return StateSnapshot.of(now.sequence, documents.values(), now.linking);
  }

  private static LinkInput input(Kept kept) {
    DocumentFacts facts = kept.facts();
    return new LinkInput(
        facts.arrival(),
        facts.id(),
        facts.source(),
        facts.published(),
        facts.language(),
        kept.text(),
        kept.reports());
  }
}
