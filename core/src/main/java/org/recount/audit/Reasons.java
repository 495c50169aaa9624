package org.recount.audit;

import org.recount.audit.Finding.Reach;
import org.recount.audit.Finding.Support;
import org.recount.quantity.Bounds;

/** Says in one sentence why a verdict was given. */
final class Reasons {
  static final Statement OPEN = Statement.of("reason.open");
  static final Statement DENIED = Statement.of("reason.denied");

  private Reasons() {}

  static Statement compared(Tally tally, Support support, Reach reach, Verdict verdict) {
    return Statement.of(
        "reason." + verdict.code(),
        Words.counted(tally.count(), tally.metric()),
        time(tally),
        Words.number(Bounds.of(support.lower(), support.upper())),
        Statement.amount(reach.documents(), "document"),
        Statement.amount(reach.sources(), "source"));
  }

  static Statement thin(Tally tally, Reach reach) {
    return Statement.of(
        "reason.thin",
        Statement.amount(reach.asked(), reach.inDays() ? "day" : "month"),
        time(tally),
        Words.number(reach.covered()));
  }

  static Statement notCounted(Tally tally) {
    return tally.kind() == Tally.Kind.RATE
        ? Statement.of("reason.rate")
        : Statement.of("reason.not-counted", Words.metric(tally.metric()));
  }

  private static Statement.Clause time(Tally tally) {
    Statement time =
        tally.since().equals(tally.until())
            ? Statement.of("time.on", Words.day(tally.since()))
            : Statement.of("time.from", Words.day(tally.since()), Words.day(tally.until()));
    return new Statement.Clause(time);
  }
}
