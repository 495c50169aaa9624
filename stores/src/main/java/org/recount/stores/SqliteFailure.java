package org.recount.stores;

import java.nio.file.Path;
import java.sql.SQLException;
import org.recount.RecountException;
import org.sqlite.SQLiteException;

/** Puts what SQLite reports into words for the person who must fix it. */
final class SqliteFailure {
  private static final int PRIMARY = 0xFF;
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READONLY = 8;
  private static final int IOERR = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANTOPEN = 14;
  private static final int NOTADB = 26;

  private SqliteFailure() {}

  /**
   * Returns the exception to throw.
   *
   * @param action what was tried: {@code read}, {@code write to}
   */
  static RecountException of(String action, Path file, SQLException failed) {
    return new RecountException(
        "cannot " + action + " the ledger '" + file + "': " + reason(failed), failed);
  }

  private static String reason(SQLException failed) {
    return switch (code(failed)) {
      case BUSY, LOCKED ->
          "another program is writing to it; wait until it is done, then run this again";
      case READONLY -> "the file or its folder is read-only";
      case IOERR -> "the disk reports an error: " + failed.getMessage();
      case CORRUPT -> "the file is damaged; restore it from a copy";
      case FULL ->
          "the disk is full; what was reported as added is kept, run this again for the rest";
      case CANTOPEN -> "the file cannot be opened or made there";
      case NOTADB -> "it must be a ledger of Recount, got another kind of file";
      default -> String.valueOf(failed.getMessage());
    };
  }

  /** Returns whether the file is there but nothing can be written beside it. */
  static boolean isUnwritable(SQLException failed) {
    int code = code(failed);
    return code == CANTOPEN || code == READONLY;
  }

  private static int code(SQLException failed) {
    return failed instanceof SQLiteException sqlite
        ? sqlite.getResultCode().code & PRIMARY
        : failed.getErrorCode() & PRIMARY;
  }
}
