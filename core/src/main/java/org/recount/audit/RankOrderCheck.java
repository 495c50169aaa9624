package org.recount.audit;

import java.time.LocalDate;
import java.util.Optional;

/** A rank that goes back: the 133rd attack on 9 March, the 131st on 12 March. */
final class RankOrderCheck implements PairCheck {
  @Override
  public Optional<Statement> examine(Claim before, Claim after) {
    boolean back =
        before.isRank()
            && after.isRank()
            && after.tally().count().upper() < before.tally().count().lower()
            && isLater(before, after);
    return back
        ? Optional.of(
            Statement.of(
                "rank-order",
                Words.number(before.tally().count()),
                Words.quoted(before.document()),
                Words.day(day(before)),
                Words.number(after.tally().count()),
                Words.quoted(after.document()),
                Words.day(day(after))))
        : Optional.empty();
  }

  /** A later text may give the rank of an earlier incident. */
  private static boolean isLater(Claim before, Claim after) {
    return before.happened().known() && after.happened().known()
        ? after.happened().earliest().isAfter(before.happened().latest())
        : after.published().isAfter(before.published());
  }

  private static LocalDate day(Claim claim) {
    return claim.happened().known() ? claim.happened().latest() : claim.published();
  }
}
