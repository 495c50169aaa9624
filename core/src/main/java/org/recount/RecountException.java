package org.recount;

/**
 * A file, language pack or ledger that cannot be used. The message is written for the person who
 * must fix it: it names the file and the line, what must hold and what came.
 */
public final class RecountException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception with a message that names what is broken. */
  public RecountException(String message) {
    super(message);
  }

  /** Creates an exception that keeps its cause for {@code --debug}. */
  public RecountException(String message, Throwable cause) {
    super(message, cause);
  }
}
