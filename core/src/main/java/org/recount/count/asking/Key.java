package org.recount.count.asking;

/** What a question says something of; named as the keys of a question are. */
public enum Key {
  METRIC("metric"),
  TYPES("types"),
  TARGETS("targets"),
  ACTORS("actors"),
  COUNTRY("country"),
  ADMIN1("admin1"),
  PLACE("place"),
  SINCE("since"),
  UNTIL("until"),
  KILLED("killed"),
  INJURED("injured");

  private final String code;

  Key(String code) {
    this.code = code;
  }

  /** The name used in files: {@code admin1}. */
  public String code() {
    return code;
  }
}
