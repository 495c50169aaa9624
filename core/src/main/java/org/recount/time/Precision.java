package org.recount.time;

import java.util.Locale;

/** How exactly a text dates something. */
public enum Precision {
  /** One day, or a true duration of days. */
  DAY,
  WEEK,
  MONTH,
  YEAR,
  /** Once, at an unknown moment between the two ends. */
  INTERVAL,
  /** The text does not say. */
  UNKNOWN;

  /** The name used in files: {@code day}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
