package org.recount.stores;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.RecountException;
import org.recount.contract.DecisionJson;
import org.recount.incident.IncidentLinker;
import org.recount.ledger.Added;
import org.recount.ledger.Decision;
import org.recount.ledger.Entry;
import org.recount.ledger.Ledger;
import org.recount.ledger.LedgerState;
import org.recount.ledger.Reading;
import org.recount.ledger.Signature;
import org.recount.ledger.Snapshot;
import org.recount.ledger.Verification;

/**
 * A ledger in one SQLite file.
 *
 * <p>Only the decisions and the texts are kept for good; {@link LedgerState} says what follows from
 * them. The other tables hold the same in columns and are written in the same transaction, so that
 * no moment at which the program may be killed leaves them apart. Several programs may use one
 * file: each change first takes in what others wrote meanwhile.
 */
public final class SqliteLedger implements Ledger {
  /** How long to wait while another program writes. */
  static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Path file;
  private final boolean readOnly;
  private final Connection connection;
  private final Tables tables;
  private final IncidentLinker linker;
  private final InstantSource clock;
  private LedgerState state = new LedgerState();
  private String head = Entry.ORIGIN;

  private SqliteLedger(
      Path file,
      boolean readOnly,
      Connection connection,
      IncidentLinker linker,
      InstantSource clock) {
    this.readOnly = readOnly;
    this.file = file;
    this.connection = connection;
    this.tables = new Tables(connection);
    this.linker = linker;
    this.clock = clock;
  }

  /**
   * Opens a ledger, and makes it when there is none.
   *
   * @param clock tells when an entry is written; no answer depends on it
   * @throws RecountException if the file is no ledger, of a newer version, or cannot be written
   */
  public static SqliteLedger open(Path file, IncidentLinker linker, InstantSource clock) {
    return open(file, linker, clock, PATIENCE);
  }

  static SqliteLedger open(
      Path file, IncidentLinker linker, InstantSource clock, Duration patience) {
    return new SqliteLedger(file, false, LedgerFile.open(file, false, patience), linker, clock);
  }

  /**
   * Opens a ledger to look at it only; works on a read-only disk.
   *
   * @throws RecountException if there is no such file, or it is no ledger or of a newer version
   */
  public static SqliteLedger openReadOnly(Path file, IncidentLinker linker) {
    return new SqliteLedger(
        file, true, LedgerFile.open(file, true, PATIENCE), linker, () -> Instant.EPOCH);
  }

  /** Whether this can only be looked at. */
  public boolean isReadOnly() {
    return readOnly;
  }

  @Override
  public synchronized Added add(Reading reading, boolean replace) {
    return write(
        () -> {
          Added added = state.offered(reading, replace);
          if (added.changed()) {
            Decision decision = state.keeping(reading, added);
            tables.writeText(reading.contentHash(), reading.text());
            append(decision);
            tables.writeDocument(decision, state.sequence());
          }
          return added;
        });
  }

  @Override
  public synchronized boolean link() {
    return write(this::linkAnew);
  }

  private boolean linkAnew() throws SQLException {
    Optional<Decision.IncidentsLinked> change = state.linking(linker);
    if (change.isPresent()) {
      append(change.get());
    }
    tables.writeIncidents(state.snapshot());
    return change.isPresent();
  }

  @Override
  public synchronized long decide(Decision.Review review) {
    return write(
        () -> {
          state.check(review);
          append(review);
          long sequence = state.sequence();
          linkAnew();
          return sequence;
        });
  }

  @Override
  public synchronized Snapshot preview(Decision.Review review) {
    try {
      catchUp();
      state.check(review);
      LedgerState then = replayed(state.sequence());
      then.apply(review);
      then.linking(linker).ifPresent(then::apply);
      return then.snapshot();
    } catch (SQLException failed) {
      throw SqliteFailure.of("read", file, failed);
    }
  }

  @Override
  public synchronized Decision.DocumentsForgotten forget(Signature signed, String document) {
    Decision.DocumentsForgotten gone =
        write(
            () -> {
              Decision.DocumentsForgotten decision = state.forgetting(signed, document);
              append(decision);
              tables.forget(decision, state.sequence());
              linkAnew();
              return decision;
            });
    scrub();
    return gone;
  }

  /** Overwrites what was deleted, in the file and in its write-ahead log. */
  private void scrub() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("VACUUM");
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (SQLException failed) {
      throw SqliteFailure.of("remove the traces of a forgotten document from", file, failed);
    }
  }

  /**
   * Writes a copy of the whole ledger, consistent even while others write.
   *
   * @param copy the file to make; must not be there
   */
  public synchronized void backUp(Path copy) {
    try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
      statement.setString(1, copy.toAbsolutePath().toString());
      statement.execute();
    } catch (SQLException failed) {
      throw SqliteFailure.of("copy to '" + copy + "' from", file, failed);
    }
  }

  /**
   * Returns whether documents came after the last {@link #link}, as when the program was killed
   * between adding and linking.
   */
  public synchronized boolean needsLinking() {
    try {
      catchUp();
      return tables.linkedThrough() < state.sequence();
    } catch (SQLException failed) {
      throw SqliteFailure.of("read", file, failed);
    }
  }

  @Override
  public synchronized Snapshot snapshot() {
    try {
      catchUp();
      return state.snapshot();
    } catch (SQLException failed) {
      throw SqliteFailure.of("read", file, failed);
    }
  }

  @Override
  public synchronized Snapshot asOf(long sequence) {
    Snapshot now = snapshot();
    if (sequence < 0 || sequence > now.sequence()) {
      throw new IllegalArgumentException(
          "the ledger has entries 1 to " + now.sequence() + ", got " + sequence);
    }
    try {
      return replayed(sequence).snapshot();
    } catch (SQLException failed) {
      throw SqliteFailure.of("read", file, failed);
    }
  }

  @Override
  public synchronized List<Entry> entries(long sequence) {
    try {
      List<Entry> entries = new ArrayList<>();
      tables.eachEntry(sequence, Long.MAX_VALUE, entries::add);
      return entries;
    } catch (SQLException failed) {
      throw SqliteFailure.of("read", file, failed);
    }
  }

  @Override
  public synchronized Verification verify() {
    try {
      return new Checking(tables).check();
    } catch (SQLException failed) {
      throw SqliteFailure.of("read", file, failed);
    }
  }

  private LedgerState replayed(long sequence) throws SQLException {
    LedgerState then = new LedgerState();
    tables.eachEntry(0, sequence, entry -> then.apply(decision(entry)));
    return then;
  }

  /** Lets the file grow to so many pages only, as a full disk would. */
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
      throw SqliteFailure.of("close", file, failed);
    }
  }

  /** Something done while no other program can write. */
  private interface Change<T> {
    T make() throws SQLException;
  }

  private <T> T write(Change<T> change) {
    boolean done = false;
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      try {
        catchUp();
        T outcome = change.make();
        statement.execute("COMMIT");
        done = true;
        return outcome;
      } finally {
        if (!done) {
          rollBack(statement);
          forget();
        }
      }
    } catch (SQLException failed) {
      throw SqliteFailure.of("write to", file, failed);
    }
  }

  /** Undoes what was not committed. SQLite may have done so already, after which this fails. */
  static void rollBack(Statement statement) {
    try {
      statement.execute("ROLLBACK");
    } catch (SQLException alreadyUndone) {
      // The failure that led here is the one to tell.
    }
  }

  /** After a failure the state in memory may be ahead of the file: read it again when needed. */
  private void forget() {
    state = new LedgerState();
    head = Entry.ORIGIN;
  }

  private void append(Decision decision) throws SQLException {
    Entry entry =
        Entry.following(
            state.sequence() + 1,
            head,
            clock.instant(),
            decision.kind(),
            DecisionJson.write(decision));
    tables.writeEntry(entry);
    state.apply(decision);
    head = entry.hash();
  }

  private void catchUp() throws SQLException {
    tables.eachEntry(
        state.sequence(),
        Long.MAX_VALUE,
        entry -> {
          state.apply(decision(entry));
          head = entry.hash();
        });
  }

  private Decision decision(Entry entry) throws SQLException {
    if (entry.forgotten()) {
      return new Decision.Forgotten(entry.kind());
    }
    String hash = DecisionJson.contentHash(entry.kind(), entry.body());
    Optional<String> text = hash.isEmpty() ? Optional.of("") : tables.textWith(hash);
    if (text.isEmpty()) {
      throw new RecountException(
          "the ledger '"
              + file
              + "' is damaged: entry "
              + entry.sequence()
              + " names a text that is missing; 'recount verify' checks all of it");
    }
    return DecisionJson.read(entry.kind(), entry.body(), text.get());
  }
}
