package org.recount.count;

import java.util.Locale;
import java.util.Optional;

/** What a question counts. */
public enum Metric {
  INCIDENTS,
  /** People killed in the incidents that match. */
  KILLED,
  /** People injured and not killed. */
  INJURED,
  /** People taken. */
  KIDNAPPED,
  /** Documents that tell of the incidents that match. */
  DOCUMENTS;

  /** The name used in files: {@code incidents}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it counts people. */
  boolean people() {
    return this == KILLED || this == INJURED || this == KIDNAPPED;
  }

  /** Returns the metric with this code; empty if there is none. */
  public static Optional<Metric> of(String code) {
    for (Metric metric : values()) {
      if (metric.code().equals(code)) {
        return Optional.of(metric);
      }
    }
    return Optional.empty();
  }
}
