package org.recount.gazetteer.geonames;

/** A row that cannot be read. The message says what must hold and what came, not where. */
final class BadRow extends Exception {
  private static final long serialVersionUID = 1L;

  BadRow(String message) {
    super(message);
  }

  /** Returns the beginning of a value, for a message. */
  static String shown(String value) {
    return value.length() <= 40 ? "'" + value + "'" : "'" + value.substring(0, 40) + "…'";
  }
}
