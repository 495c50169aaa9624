package org.recount.ledger;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.recount.incident.IncidentLinker;

/** A ledger that is gone when the program ends: for tests and for looking at files once. */
public final class MemoryLedger implements Ledger {
  private final IncidentLinker linker;
  private final InstantSource clock;
  private final LedgerState state = new LedgerState();
  private final List<Decision> decisions = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();

  /**
   * Creates an empty ledger.
   *
   * @param clock tells when an entry is written; no answer depends on it
   */
  public MemoryLedger(IncidentLinker linker, InstantSource clock) {
    this.linker = linker;
    this.clock = clock;
  }

  @Override
  public synchronized Added add(Reading reading, boolean replace) {
    Offer offer = state.offer(reading);
    Added added = offer.outcome(replace);
    if (added.changed()) {
      append(offer.keeping(added));
    }
    return added;
  }

  @Override
  public synchronized boolean link() {
    var change = state.linking(linker);
    change.ifPresent(this::append);
    return change.isPresent();
  }

  @Override
  public synchronized long decide(Decision.Review review) {
    state.check(review);
    append(review);
    long sequence = state.sequence();
    link();
    return sequence;
  }

  @Override
  public synchronized Snapshot preview(Decision.Review review) {
    state.check(review);
    LedgerState then = replayed(decisions.size());
    then.apply(review);
    then.linking(linker).ifPresent(then::apply);
    return then.snapshot();
  }

  @Override
  public synchronized Decision.DocumentsForgotten forget(Signature signed, String document) {
    Decision.DocumentsForgotten gone = state.forgetting(signed, document);
    append(gone);
    for (long sequence : gone.entries()) {
      int i = (int) sequence - 1;
      decisions.set(i, new Decision.Forgotten(decisions.get(i).kind()));
      entries.set(i, entries.get(i).forget());
    }
    link();
    return gone;
  }

  @Override
  public synchronized Snapshot snapshot() {
    return state.snapshot();
  }

  @Override
  public synchronized Snapshot asOf(long sequence) {
    if (sequence < 0 || sequence > decisions.size()) {
      throw new IllegalArgumentException(
          "the ledger has entries 1 to " + decisions.size() + ", got " + sequence);
    }
    return replayed((int) sequence).snapshot();
  }

  private LedgerState replayed(int sequence) {
    LedgerState then = new LedgerState();
    decisions.subList(0, sequence).forEach(then::apply);
    return then;
  }

  @Override
  public synchronized List<Entry> entries(long sequence) {
    return List.copyOf(entries.subList((int) Math.min(sequence, entries.size()), entries.size()));
  }

  @Override
  public Verification verify() {
    return Verification.of(entries(0).iterator());
  }

  @Override
  public void close() {
    // Nothing is held but memory.
  }

  private void append(Decision decision) {
    String previous = entries.isEmpty() ? Entry.ORIGIN : entries.get(entries.size() - 1).hash();
    state.apply(decision);
    decisions.add(decision);
    entries.add(
        Entry.following(
            state.sequence(), previous, clock.instant(), decision.kind(), decision.toString()));
  }
}
