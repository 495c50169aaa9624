package org.recount.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.recount.incident.GrowingLinking;
import org.recount.incident.IncidentLinker;
import org.recount.incident.LinkInput;
import org.recount.incident.Linking;
import org.recount.incident.Membership;
import org.recount.incident.ReportKey;
import org.recount.incident.Rulings;
import org.recount.report.Report;

/**
 * What follows from the decisions of a ledger, replayed in order. A store keeps entries; this class
 * says what they mean and which decision comes next. Not safe for use by several threads.
 */
public final class LedgerState {
  private final Map<String, Kept> documents = new LinkedHashMap<>();
  private final Map<String, String> firstWithContent = new HashMap<>();
  private final Map<String, List<Version>> versions = new HashMap<>();
  private final Set<String> forgotten = new HashSet<>();

  /** Incidents that became part of others: the first report each had. */
  private final Map<String, ReportKey> former = new HashMap<>();

  private final Reviews reviews = new Reviews();
  private final Now now = new Now();

  /** Where the replay stands. */
  private static final class Now {
    long sequence;
    Linking linking = Linking.NONE;

    /** What the linker remembers of the last time; none before the first. */
    Optional<GrowingLinking> growing = Optional.empty();
  }

  /** One document in its latest version, and the entry that holds it. */
  record Kept(DocumentFacts facts, String text, List<Report> reports, long sequence) {
    boolean has(String report) {
      return reports.stream().anyMatch(r -> r.id().equals(report));
    }
  }

  /** A version of a document: the entry that holds it, and the hash of its text. */
  private record Version(long sequence, String contentHash) {}

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
      link(linked);
    } else if (decision instanceof Decision.DocumentsForgotten gone) {
      forget(gone);
    } else if (decision instanceof Decision.Review review) {
      reviews.add(now.sequence, review);
    }
  }

  private void keep(DocumentFacts facts, String text, List<Report> reports) {
    documents.put(facts.id(), new Kept(facts, text, reports, now.sequence));
    firstWithContent.putIfAbsent(facts.contentHash(), facts.id());
    versions
        .computeIfAbsent(facts.id(), id -> new ArrayList<>())
        .add(new Version(now.sequence, facts.contentHash()));
  }

  private void link(Decision.IncidentsLinked linked) {
    for (Membership membership : now.linking.incidents()) {
      if (linked.gone().contains(membership.id())) {
        former.put(membership.id(), membership.reports().get(0).key());
      }
    }
    linked.changed().forEach(membership -> former.remove(membership.id()));
    now.linking = linked.appliedTo(now.linking);
  }

  private void forget(Decision.DocumentsForgotten gone) {
    gone.documents().forEach(documents::remove);
    gone.documents().forEach(versions::remove);
    firstWithContent.keySet().removeAll(gone.contentHashes());
    forgotten.addAll(gone.contentHashes());
  }

  /** Returns a document offered now, with what is known of it. Changes nothing. */
  public Offer offer(Reading reading) {
    Optional<Kept> known = Optional.ofNullable(documents.get(reading.id()));
    return new Offer(
        reading,
        known.map(Kept::facts),
        known.map(Kept::sequence).orElse(0L),
        Optional.ofNullable(firstWithContent.get(reading.contentHash())),
        forgotten.contains(reading.contentHash()),
        now.sequence);
  }

  /** Who belongs together since the last linking. */
  public Linking linking() {
    return now.linking;
  }

  /** Incidents that became part of others: the first report each had, by its id. */
  public Map<String, ReportKey> former() {
    return Map.copyOf(former);
  }

  /** Returns the decision that brings the incidents up to date; empty if they are. */
  public Optional<Decision.IncidentsLinked> linking(IncidentLinker linker) {
    List<LinkInput> inputs = new ArrayList<>(documents.size());
    documents.values().forEach(kept -> inputs.add(input(kept)));
    if (now.growing.isEmpty()) {
      now.growing = Optional.of(linker.growing());
    }
    Rulings rulings = reviews.rulings(this::isCurrent);
    return LinkingChange.between(now.linking, now.growing.get().link(inputs, rulings));
  }

  /** Whether a report is there and still the one that a decision of that number was about. */
  private boolean isCurrent(ReportKey report, long decided) {
    Kept kept = documents.get(report.document());
    return kept != null && kept.sequence() < decided && kept.has(report.report());
  }

  /**
   * Checks that a decision can be made now.
   *
   * @throws IllegalArgumentException if it cannot; the message says why
   */
  public void check(Decision.Review review) {
    new ReviewCheck(reviews, report -> isCurrent(report, Long.MAX_VALUE)).check(review);
  }

  /**
   * Returns the decision that removes a document for good, with all that have the same text in any
   * version.
   *
   * @throws IllegalArgumentException if there is no such document
   */
  public Decision.DocumentsForgotten forgetting(Signature signed, String document) {
    if (!documents.containsKey(document)) {
      throw new IllegalArgumentException(
          "the ledger must hold the document, got '" + document + "'");
    }
    Set<String> names = new TreeSet<>(Set.of(document));
    Set<String> hashes = new TreeSet<>();
    int before;
    do {
      before = names.size() + hashes.size();
      names.forEach(name -> versionsOf(name).forEach(v -> hashes.add(v.contentHash())));
      documents.keySet().stream()
          .filter(name -> versionsOf(name).stream().anyMatch(v -> hashes.contains(v.contentHash())))
          .forEach(names::add);
    } while (names.size() + hashes.size() > before);
    List<Long> entries =
        names.stream()
            .flatMap(n -> versionsOf(n).stream())
            .map(Version::sequence)
            .sorted()
            .toList();
    return new Decision.DocumentsForgotten(
        signed, List.copyOf(names), List.copyOf(hashes), entries);
  }

  private List<Version> versionsOf(String document) {
    return versions.getOrDefault(document, List.of());
  }

  /** Returns a fixed view of this state. */
  public Snapshot snapshot() {
    return StateSnapshot.of(
        now.sequence,
        documents.values(),
        now.linking,
        former,
        reviews.all(),
        reviews.revisions(this::isCurrent));
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
