package org.recount.audit;

import java.util.ArrayList;
import java.util.List;

/** An approximate and an exact value of one tally that fit each other; said, not held against. */
final class PrecisionCheck implements Check {
  @Override
  public List<Misfit> examine(Told told) {
    List<Misfit> misfits = new ArrayList<>();
    List<Tally> tallies = told.tallies();
    for (int i = 0; i < tallies.size(); i++) {
      for (int j = i + 1; j < tallies.size(); j++) {
        Tally one = tallies.get(i);
        Tally other = tallies.get(j);
        boolean oneExact = one.count().isExact() != other.count().isExact();
        if (oneExact && SameSetCheck.sameSet(one, other) && one.count().overlaps(other.count())) {
          misfits.add(misfit(one, other));
        }
      }
    }
    return misfits;
  }

  private static Misfit misfit(Tally one, Tally other) {
    return new Misfit(
        Contradiction.Kind.PRECISION_VARIANCE,
        false,
        List.of(one.id(), other.id()),
        Statement.of("precision", Words.number(one.count()), Words.number(other.count())),
        List.of(one.evidence().get(0), other.evidence().get(0)));
  }
}
