package org.recount.codebook;

import java.util.Locale;

/** What happened to people. */
public enum Harm {
  KILLED,
  INJURED,
  KIDNAPPED,
  MISSING,
  /** Killed or injured, the text does not say which: "12 victims", "12 touchés". */
  KILLED_OR_INJURED,
  /** Freed from captivity. */
  RELEASED,
  /** Took part, as protesters do. */
  PARTICIPANTS,
  /** Aimed at or present, with no harm stated. */
  NONE;

  /** The name used in files: {@code killed}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
