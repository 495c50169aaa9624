package org.recount.audit;

import java.util.Optional;

/** A number counted from the same first day that is smaller when it is counted for longer. */
final class FallingTotalCheck implements PairCheck {
  @Override
  public Optional<Statement> examine(Claim before, Claim after) {
    boolean falls =
        !(before.isRank() && after.isRank())
            && before.tally().until().isBefore(after.tally().until())
            && !after.tally().count().isOpen()
            && after.tally().count().upper() < before.tally().count().lower();
    return falls
        ? Optional.of(
            Statement.of(
                "falling-total",
                Words.number(before.tally().count()),
                Words.day(before.tally().until()),
                Words.quoted(before.document()),
                Words.number(after.tally().count()),
                Words.day(after.tally().until()),
                Words.quoted(after.document())))
        : Optional.empty();
  }
}
