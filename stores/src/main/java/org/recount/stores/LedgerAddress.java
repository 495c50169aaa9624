package org.recount.stores;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.recount.RecountException;
import org.recount.incident.IncidentLinker;

/**
 * Where a ledger is kept: a file, or a database of a PostgreSQL server. Opens it, makes it, copies
 * it and brings it up to date.
 */
public final class LedgerAddress {
  /** How long to wait while another program writes to a file. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** How long to wait while others write to a database: there may be several in the queue. */
  private static final Duration PATIENCE_WITH_MANY = Duration.ofMinutes(1);

  private final Engine engine;
  private final Optional<Path> file;

  private LedgerAddress(Engine engine, Optional<Path> file) {
    this.engine = engine;
    this.file = file;
  }

  /** Returns the address of a ledger in a file, which need not be there. */
  public static LedgerAddress of(Path file) {
    return of(file, PATIENCE);
  }

  static LedgerAddress of(Path file, Duration patience) {
    return new LedgerAddress(new SqliteEngine(file, patience), Optional.of(file));
  }

  /**
   * Returns the address of a ledger.
   *
   * @param named the path of a file, or {@code jdbc:postgresql://host/database}
   * @param variable gives environment variables, empty where unset: a user and a password that are
   *     not in the address are those of {@code PGUSER} and {@code PGPASSWORD}
   * @throws IllegalArgumentException if it is an address of another kind
   */
  public static LedgerAddress of(String named, UnaryOperator<String> variable) {
    return named.startsWith("jdbc:")
        ? of(PostgresUrl.of(named, variable), PATIENCE_WITH_MANY)
        : of(Path.of(named));
  }

  static LedgerAddress of(PostgresUrl url, Duration patience) {
    return new LedgerAddress(new PostgresEngine(url, patience), Optional.empty());
  }

  /** The file that the ledger is kept in; empty if a server keeps it. */
  public Optional<Path> file() {
    return file;
  }

  /**
   * Returns whether there is a ledger.
   *
   * @throws RecountException if the server cannot be asked
   */
  public boolean exists() {
    return engine.exists();
  }

  /**
   * Opens the ledger, and makes it when there is none.
   *
   * @param clock tells when an entry is written; no answer depends on it
   * @throws RecountException if what is there is no ledger, of another format, or cannot be written
   */
  public JdbcLedger open(IncidentLinker linker, InstantSource clock) {
    return JdbcLedger.open(engine, linker, clock);
  }

  /** Opens a ledger that is there, to look at it only if whoever runs this may not write to it. */
  public JdbcLedger openToRead(IncidentLinker linker, InstantSource clock) {
    return engine.isWritable() ? open(linker, clock) : openReadOnly(linker);
  }

  /**
   * Opens a ledger to look at it only; works on a read-only disk.
   *
   * @throws RecountException if there is none, or what is there is no ledger or of another format
   */
  public JdbcLedger openReadOnly(IncidentLinker linker) {
    return JdbcLedger.openReadOnly(engine, linker);
  }

  /**
   * Brings a ledger of an older format up to date. A file is copied first, beside it.
   *
   * @throws RecountException if there is none, or it cannot be brought up to date; it then is as it
   *     was
   */
  public Migrated migrate() {
    return engine.migrate();
  }

  /**
   * Writes every entry and every text of a ledger to this place: a copy, or a move from a file to a
   * server or back. It is whole even while others write.
   *
   * @throws RecountException if there is a ledger with entries here, or it cannot be written
   */
  public void fill(JdbcLedger from, IncidentLinker linker) {
    if (file.isPresent() && from.copyTo(file.get())) {
      return;
    }
    try (JdbcLedger copy = open(linker, () -> Instant.EPOCH)) {
      from.copyTo(copy);
    }
  }

  /** The path of the file, or the address without any password. */
  @Override
  public String toString() {
    return engine.toString();
  }
}
