package org.recount.audit;

import org.recount.codebook.Harm;
import org.recount.document.Mention;

/** The names of what a tally can count. */
final class Metric {
  static final String INCIDENTS = "incidents";

  private Metric() {}

  /** Returns the metric of a number of people; empty if nothing happened to them. */
  static String of(Mention.Toll toll) {
    if (toll.harm() == Harm.NONE) {
      return "";
    }
    String code = toll.harm().code();
    return toll.attackers() ? "attackers_" + code : code;
  }
}
