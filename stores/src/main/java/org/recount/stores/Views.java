package org.recount.stores;

import java.sql.SQLException;
import java.util.Optional;
import org.recount.ledger.Snapshot;

/** The last views of a ledger that were asked for, so that what they read is remembered. */
final class Views {
  private final Tables tables;
  private final Replay replay;
  private final Engine engine;
  private Optional<KeptView> kept = Optional.empty();
  private Optional<Snapshot> past = Optional.empty();

  Views(Tables tables, Replay replay, Engine engine) {
    this.tables = tables;
    this.replay = replay;
    this.engine = engine;
  }

  /** Returns the view of the kept state, which must reach to this entry. */
  KeptView at(long sequence) {
    KeptView there =
        kept.filter(before -> before.sequence() == sequence)
            .orElseGet(() -> new KeptView(tables.sql(), engine, sequence));
    kept = Optional.of(there);
    return there;
  }

  /** Returns a view as long as no entry was added since, else what a replay says of that entry. */
  Snapshot then(KeptView view) throws SQLException {
    long last = tables.last();
    boolean current = last == view.sequence() && tables.keptThrough() == last;
    return current ? view : past(view.sequence());
  }

  private Snapshot past(long sequence) throws SQLException {
    Optional<Snapshot> before = past.filter(then -> then.sequence() == sequence);
    if (before.isPresent()) {
      return before.get();
    }
    Snapshot then = replay.to(sequence).snapshot();
    past = Optional.of(then);
    return then;
  }

  /** Forgets the view of the kept state: after a failure it may be of what was undone. */
  void forget() {
    kept = Optional.empty();
  }
}
