package org.recount.stores;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.recount.RecountException;

/** What differs between the databases that can keep a ledger. */
interface Engine {
  /** Returns whether there is a ledger, of whatever format. */
  boolean exists();

  /** Returns whether whoever runs this may write to the ledger that is there. */
  boolean isWritable();

  /**
   * Returns a connection to a ledger of the current format, and makes the ledger when there is none
   * and it may be written.
   *
   * @throws RecountException if what is there is no ledger or of another format, or cannot be used
   */
  Connection connect(boolean readOnly);

  /** Brings a ledger of an older format up to date. */
  Migrated migrate();

  /** What to run so that nobody else writes until the transaction ends. */
  List<String> beginWriting();

  /** What to run so that all that is read until the transaction ends is of one moment. */
  String beginReading();

  /** What to run so that nothing that was deleted stays behind, outside any transaction. */
  List<String> scrubbing();

  /**
   * Writes a copy of the whole ledger to a file, if the database can do that by itself.
   *
   * @return whether it did
   */
  boolean copy(Connection connection, Path file) throws SQLException;

  /** Returns a text in the form in which it is kept. */
  String kept(String text);

  /** Returns a text that is kept as it was given to {@link #kept}. */
  String given(String kept);

  /**
   * Puts a failure into words for the person who must fix it.
   *
   * @param action what was tried: {@code read}, {@code write to}
   */
  RecountException failure(String action, SQLException failed);

  /** Returns where the ledger is, without any password. */
  @Override
  String toString();
}
