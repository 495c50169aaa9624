package org.recount.audit;

/** The names of what a tally can count, beside those of harms. */
final class Metric {
  static final String INCIDENTS = "incidents";

  private Metric() {}
}
