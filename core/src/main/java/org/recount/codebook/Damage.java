package org.recount.codebook;

import java.util.Locale;

/** What happened to a thing. */
public enum Damage {
  DESTROYED,
  DAMAGED,
  NONE;

  /** The name used in files: {@code destroyed}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
