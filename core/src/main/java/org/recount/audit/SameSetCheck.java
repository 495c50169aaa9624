package org.recount.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recount.document.Span;

/** Two numbers that cannot both hold for one set: of one voice, or of two sources. */
final class SameSetCheck implements Check {
  @Override
  public List<Misfit> examine(Told told) {
    List<Misfit> misfits = new ArrayList<>();
    List<Tally> tallies = told.tallies();
    for (int i = 0; i < tallies.size(); i++) {
      for (int j = i + 1; j < tallies.size(); j++) {
        Tally one = tallies.get(i);
        Tally other = tallies.get(j);
        boolean alike = one.metric().equals(Metric.INCIDENTS) && one.types().equals(other.types());
        boolean listed = !alike && sameSentence(told, one, other);
        if (!listed && sameSet(one, other) && !one.count().overlaps(other.count())) {
          misfits.add(misfit(one, other));
        }
      }
    }
    return misfits;
  }

  /** Returns whether two numbers count the same things over the same time and ground. */
  static boolean sameSet(Tally one, Tally other) {
    return one.metric().equals(other.metric())
        && !one.since().equals(LocalDate.MIN)
        && one.since().equals(other.since())
        && one.until().equals(other.until())
        && isWhole(one)
        && isWhole(other)
        && !(one.kind() == Tally.Kind.ORDINAL && other.kind() == Tally.Kind.ORDINAL)
        && one.targets().equals(other.targets())
        && one.place().country().equals(other.place().country())
        && one.place().admin1().equals(other.place().admin1())
        && sameTypes(one, other);
  }

  /** "259 Palestiniens, 40 Israéliens", "43 incidents, soit 30 attentats": told apart. */
  private static boolean sameSentence(Told told, Tally one, Tally other) {
    return told.document().sentenceAt(one.number().start())
        == told.document().sentenceAt(other.number().start());
  }

  private static boolean isWhole(Tally tally) {
    return switch (tally.kind()) {
      case CUMULATIVE, TOTAL -> true;
      case ORDINAL -> tally.count().lower() > 2;
      case SERIES, PART, RATE -> false;
    };
  }

  private static boolean sameTypes(Tally one, Tally other) {
    return one.types().isEmpty()
        || other.types().isEmpty()
        || one.types().stream().anyMatch(other.types()::contains);
  }

  private static Misfit misfit(Tally one, Tally other) {
    boolean sources = !one.attribution().equals(other.attribution());
    Statement explanation =
        Statement.of(
            sources ? "same-set.sources" : "same-set",
            Words.number(one.count()),
            Words.number(other.count()),
            Words.metric(one.metric()));
    return new Misfit(
        sources ? Contradiction.Kind.ATTRIBUTION_CONFLICT : Contradiction.Kind.COUNT_MISMATCH,
        true,
        List.of(one.id(), other.id()),
        explanation,
        List.<Span>of(one.evidence().get(0), other.evidence().get(0)));
  }
}
