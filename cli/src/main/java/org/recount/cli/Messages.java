package org.recount.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;

/** Puts what the system reports into words. */
final class Messages {
  private Messages() {}

  /** Returns what a failed read or write means. */
  static String of(IOException failed) {
    if (failed instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (failed instanceof AccessDeniedException) {
      return "no permission";
    }
    if (failed instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    return failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
  }

  /** Returns whether a server could not be reached, or does not let this user do it. */
  static boolean isRefusal(SQLException failed) {
    String state = String.valueOf(failed.getSQLState());
    return state.startsWith("08") // no connection, by the SQL standard
        || state.startsWith("28") // no such user, or a wrong password
        || state.startsWith("57P") // PostgreSQL is stopping or starting
        || state.equals("42501"); // no right to do it
  }

  /** Returns whether the one who reads our output has gone away. */
  static boolean isBrokenPipe(Throwable thrown) {
    String message = thrown.getMessage();
    return thrown instanceof IOException
        && message != null
        && (message.contains("Broken pipe") || message.contains("EPIPE"));
  }
}
