package org.recount.stores;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.recount.RecountException;
import org.recount.contract.DecisionJson;
import org.recount.incident.IncidentLinker;
import org.recount.ledger.Added;
import org.recount.ledger.Decision;
import org.recount.ledger.Entry;
import org.recount.ledger.Ledger;
import org.recount.ledger.LedgerState;
import org.recount.ledger.Offer;
import org.recount.ledger.Reading;
import org.recount.ledger.Signature;
import org.recount.ledger.Snapshot;
import org.recount.ledger.Verification;
import org.recount.stores.Transactions.Step;

/**
 * A ledger in a database: one SQLite file, or a PostgreSQL database.
 *
 * <p>Only the decisions and the texts are kept for good; {@link LedgerState} says what follows from
 * them. The other tables hold the same in columns and are written in the same transaction, so that
 * no moment at which the program may be killed leaves them apart. They answer what is asked of the
 * ledger as it is now; to link and to decide, all decisions are read. Several programs may use one
 * ledger: each change waits for its turn and first takes in what others wrote meanwhile.
 */
public final class JdbcLedger implements Ledger {
  private final Engine engine;
  private final boolean readOnly;
  private final Connection connection;
  private final Transactions transactions;
  private final Tables tables;
  private final Replay replay;
  private final Views views;
  private final IncidentLinker linker;
  private final InstantSource clock;
  private LedgerState state = new LedgerState();
  private boolean remade;

  private JdbcLedger(Engine engine, boolean readOnly, IncidentLinker linker, InstantSource clock) {
    this.engine = engine;
    this.readOnly = readOnly;
    this.connection = engine.connect(readOnly);
    this.transactions = new Transactions(connection, engine);
    this.tables = new Tables(connection, engine);
    this.replay = new Replay(tables, engine);
    this.views = new Views(tables, replay, engine);
    this.linker = linker;
    this.clock = clock;
  }

  static JdbcLedger open(Engine engine, IncidentLinker linker, InstantSource clock) {
    JdbcLedger ledger = new JdbcLedger(engine, false, linker, clock);
    if (!ledger.isKept()) {
      ledger.remake();
    }
    return ledger;
  }

  private synchronized boolean isKept() {
    return read(() -> tables.keptThrough() == tables.last());
  }

  static JdbcLedger openReadOnly(Engine engine, IncidentLinker linker) {
    return new JdbcLedger(engine, true, linker, () -> Instant.EPOCH);
  }

  /** Whether this can only be looked at. */
  public boolean isReadOnly() {
    return readOnly;
  }

  @Override
  public synchronized Added add(Reading reading, boolean replace) {
    return write(
        () -> {
          Offer offer = tables.offer(reading);
          Added added = offer.outcome(replace);
          if (added.changed()) {
            append(offer.keeping(added));
          }
          return added;
        });
  }

  @Override
  public synchronized boolean link() {
    return write(this::linkAnew);
  }

  private boolean linkAnew() throws SQLException {
    catchUp();
    long linked = tables.linkedThrough();
    StateTables incidents = new StateTables(tables.sql(), engine);
    Optional<Decision.IncidentsLinked> change = state.linking(linker);
    if (change.isPresent()) {
      append(change.get());
      incidents.link(change.get(), linked);
    } else {
      incidents.refresh(linked);
    }
    tables.linkedThrough(state.sequence());
    return change.isPresent();
  }

  @Override
  public synchronized long decide(Decision.Review review) {
    return write(
        () -> {
          catchUp();
          state.check(review);
          append(review);
          long sequence = state.sequence();
          linkAnew();
          return sequence;
        });
  }

  @Override
  public synchronized Snapshot preview(Decision.Review review) {
    return read(
        () -> {
          catchUp();
          state.check(review);
          LedgerState then = replay.to(state.sequence());
          then.apply(review);
          then.linking(linker).ifPresent(then::apply);
          return then.snapshot();
        });
  }

  @Override
  public synchronized Decision.DocumentsForgotten forget(Signature signed, String document) {
    Decision.DocumentsForgotten gone =
        write(
            () -> {
              catchUp();
              Decision.DocumentsForgotten decision = state.forgetting(signed, document);
              append(decision);
              linkAnew();
              return decision;
            });
    scrub();
    return gone;
  }

  /** Overwrites what was deleted. */
  private void scrub() {
    try (Statement statement = connection.createStatement()) {
      tables.sql().release();
      for (String sql : engine.scrubbing()) {
        statement.execute(sql);
        SQLWarning skipped = statement.getWarnings();
        if (skipped != null) {
          throw skipped;
        }
      }
    } catch (SQLException failed) {
      throw engine.failure("remove the traces of a forgotten document from", failed);
    }
  }

  /** Writes a copy of the whole ledger to a file, and returns whether the database can do that. */
  synchronized boolean copyTo(Path file) {
    try {
      tables.sql().release();
      return engine.copy(connection, file);
    } catch (SQLException failed) {
      throw engine.failure("copy to '" + file + "' from", failed);
    }
  }

  /**
   * Writes every entry and every text of this ledger into another one, in one transaction.
   *
   * @throws RecountException if the other one is not empty
   */
  synchronized void copyTo(JdbcLedger copy) {
    read(
        () -> {
          long linkedThrough = tables.linkedThrough();
          copy.write(() -> copy.take(replay, linkedThrough));
          return linkedThrough;
        });
  }

  private long take(Replay others, long linkedThrough) throws SQLException {
    long last = tables.last();
    if (last > 0) {
      throw new RecountException(
          "the ledger '" + engine + "' must be empty, it has entries 1 to " + last);
    }
    others.each(
        0,
        Long.MAX_VALUE,
        (entry, decision) -> {
          tables.writeEntry(entry);
          tables.writeDecision(decision, entry.sequence());
          state.apply(decision);
        });
    new StateTables(tables.sql(), engine)
        .fill(state.linking().incidents(), state.linking().groups(), state.former());
    tables.linkedThrough(linkedThrough);
    tables.keptThrough(state.sequence());
    return state.sequence();
  }

  /**
   * Makes all that is kept beside the entries anew from them, in one transaction. No entry changes.
   */
  public synchronized void remake() {
    write(
        () -> {
          StateTables incidents = new StateTables(tables.sql(), engine);
          incidents.clear();
          state = new LedgerState();
          replay.each(
              0,
              Long.MAX_VALUE,
              (entry, decision) -> {
                tables.writeDecision(decision, entry.sequence());
                state.apply(decision);
              });
          incidents.fill(state.linking().incidents(), state.linking().groups(), state.former());
          tables.keptThrough(state.sequence());
          return state.sequence();
        });
    remade = true;
  }

  /** Returns whether opening it made anew what is kept beside the entries. */
  public synchronized boolean remade() {
    return remade;
  }

  /**
   * Returns whether documents came after the last {@link #link}, as when the program was killed
   * between adding and linking.
   */
  public synchronized boolean needsLinking() {
    return read(() -> tables.linkedThrough() < tables.last());
  }

  @Override
  public synchronized Snapshot snapshot() {
    return read(this::now);
  }

  /** From the kept state if it is up to date, with every report in an incident. */
  private Snapshot now() throws SQLException {
    long last = tables.last();
    if (tables.keptThrough() == last && tables.linkedThrough() == last) {
      return new KeptSnapshot(this, views.at(last));
    }
    catchUp();
    return state.snapshot();
  }

  /** Answers from the kept state as long as it is that of the view, else from a replay. */
  synchronized <T> T ask(KeptView of, Function<Snapshot, T> question) {
    return read(() -> question.apply(views.then(of)));
  }

  @Override
  public synchronized Snapshot asOf(long sequence) {
    return read(
        () -> {
          long last = tables.last();
          if (sequence < 0 || sequence > last) {
            throw new IllegalArgumentException(
                "the ledger has entries 1 to " + last + ", got " + sequence);
          }
          return sequence == last ? now() : replay.to(sequence).snapshot();
        });
  }

  @Override
  public synchronized List<Entry> entries(long sequence) {
    return read(() -> tables.entries(sequence, Long.MAX_VALUE, Integer.MAX_VALUE));
  }

  @Override
  public synchronized Verification verify() {
    return read(
        () -> {
          Verification chain = new Checking(tables).check();
          String fault = chain.intact() ? stateFault() : "";
          return fault.isEmpty() ? chain : new Verification(chain.entries(), chain.head(), fault);
        });
  }

  /** What is kept beside the entries must follow from them; if it is not kept, nothing is wrong. */
  private String stateFault() throws SQLException {
    long last = tables.last();
    if (tables.keptThrough() != last) {
      return "";
    }
    StateChecking checking = new StateChecking(tables.sql(), engine);
    replay.each(0, last, (entry, decision) -> checking.take(decision));
    return checking.fault(tables.linkedThrough() == last);
  }

  /** Lets a file grow to so many pages only, as a full disk would. */
  void limitPages(int pages) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA max_page_count = " + pages);
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException failed) {
      throw engine.failure("close", failed);
    }
  }

  private <T> T read(Step<T> step) {
    return transactions.read(step);
  }

  private <T> T write(Step<T> step) {
    boolean done = false;
    try {
      T outcome = transactions.write(step);
      done = true;
      return outcome;
    } finally {
      if (!done) {
        forget();
      }
    }
  }

  /**
   * After a failure the state in memory may be ahead of the database: read it again when needed.
   */
  private void forget() {
    state = new LedgerState();
    views.forget();
    try {
      tables.sql().release();
    } catch (SQLException broken) {
      // The failure that led here is the one to tell.
    }
  }

  private void append(Decision decision) throws SQLException {
    Tables.Head head = tables.head();
    Entry entry =
        Entry.following(
            head.sequence() + 1,
            head.hash(),
            clock.instant(),
            decision.kind(),
            DecisionJson.write(decision));
    tables.writeEntry(entry);
    tables.writeDecision(decision, entry.sequence());
    if (tables.keptThrough() == head.sequence()) {
      tables.keptThrough(entry.sequence());
    }
    if (state.sequence() == head.sequence()) {
      state.apply(decision);
    }
  }

  private void catchUp() throws SQLException {
    replay.each(state.sequence(), Long.MAX_VALUE, (entry, decision) -> state.apply(decision));
  }
}
