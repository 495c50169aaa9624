package org.recount.audit;

import org.recount.audit.Finding.Reach;
import org.recount.audit.Finding.Support;
import org.recount.quantity.Bounds;

/** Says in one sentence why a verdict was given. */
final class Reasons {
  private Reasons() {}

  static String compared(Tally tally, Support support, Reach reach, Verdict verdict) {
    String relation =
        switch (verdict) {
          case ABOVE -> "above what this ledger supports";
          case BELOW -> "below what this ledger already holds";
          default -> "within what this ledger supports";
        };
    return "The text gives %s %s %s; that is %s: %s, from %s of %s."
        .formatted(
            Words.number(tally.count()),
            Words.metric(tally.metric()),
            time(tally),
            relation,
            Words.number(Bounds.of(support.lower(), support.upper())),
            Words.count(reach.documents(), "document"),
            Words.count(reach.sources(), "source"));
  }

  static String thin(Tally tally, Reach reach) {
    String unit = reach.inDays() ? "day" : "month";
    return "The claim is about %s %s; this ledger has documents from or about %s of them."
        .formatted(Words.count(reach.asked(), unit), time(tally), reach.covered());
  }

  static String notCounted(Tally tally) {
    return tally.kind() == Tally.Kind.RATE
        ? "A rate is not checked against the ledger."
        : "A ledger does not count %s.".formatted(Words.metric(tally.metric()));
  }

  private static String time(Tally tally) {
    return tally.since().equals(tally.until())
        ? "on " + Words.day(tally.since())
        : "from %s to %s".formatted(Words.day(tally.since()), Words.day(tally.until()));
  }
}
