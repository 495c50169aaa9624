package org.recount.audit;

import java.util.Optional;

/** One rank given to two incidents that happened on different days. */
final class SameRankCheck implements PairCheck {
  /** A second or third time is often of something of its own. */
  private static final int LEAST = 4;

  /** Two papers may date one night to two days. */
  private static final long DAYS_APART = 1;

  @Override
  public Optional<Statement> examine(Claim before, Claim after) {
    boolean same =
        before.isRank()
            && after.isRank()
            && before.tally().count().equals(after.tally().count())
            && before.tally().count().lower() >= LEAST
            && before.happened().known()
            && after.happened().known()
            && before.happened().gapDays(after.happened()) > DAYS_APART;
    return same
        ? Optional.of(
            Statement.of(
                "same-rank",
                Words.day(before.happened().latest()),
                Words.quoted(before.document()),
                Words.day(after.happened().latest()),
                Words.quoted(after.document()),
                Words.number(before.tally().count())))
        : Optional.empty();
  }
}
