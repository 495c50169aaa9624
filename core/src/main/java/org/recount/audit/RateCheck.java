package org.recount.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recount.document.Mention;

/** A rate given beside a number and its days that do not come to it. */
final class RateCheck implements Check {
  /** Over more days a rate is a rounded impression. */
  private static final long MOST_DAYS = 10;

  /** How the rule of a number a day ends. */
  private static final String DAILY = "/daily";

  @Override
  public List<Misfit> examine(Told told) {
    List<Misfit> misfits = new ArrayList<>();
    for (Tally rate : told.tallies()) {
      if (rate.kind() == Tally.Kind.RATE && isDaily(told, rate)) {
        told.tallies().stream()
            .filter(t -> t.kind() != Tally.Kind.RATE && isBeside(told, t, rate))
            .filter(t -> !fits(t, rate))
            .forEach(t -> misfits.add(misfit(t, rate)));
      }
    }
    return misfits;
  }

  private static boolean isDaily(Told told, Tally rate) {
    return told.document().mentions(Mention.Counted.class, rate.evidence().get(0)).stream()
        .anyMatch(c -> c.number().equals(rate.number()) && c.rule().endsWith(DAILY));
  }

  private static boolean isBeside(Told told, Tally tally, Tally rate) {
    return tally.metric().equals(rate.metric())
        && tally.count().isExact()
        && days(tally) > 0
        && days(tally) <= MOST_DAYS
        && isMeanwhile(tally, rate)
        && told.document().sentenceAt(tally.number().start())
            == told.document().sentenceAt(rate.number().start());
  }

  /** A rate of a month is none of the three days before it; a rate without days is of any. */
  private static boolean isMeanwhile(Tally tally, Tally rate) {
    return rate.since().equals(LocalDate.MIN)
        || rate.until().equals(LocalDate.MAX)
        || rate.since().equals(tally.since()) && rate.until().equals(tally.until());
  }

  private static long days(Tally tally) {
    return tally.since().equals(LocalDate.MIN) || tally.until().equals(LocalDate.MAX)
        ? 0
        : tally.until().toEpochDay() - tally.since().toEpochDay();
  }

  private static boolean fits(Tally tally, Tally rate) {
    double daily = (double) tally.count().lower() / days(tally);
    return rate.count().contains((int) Math.round(daily));
  }

  private static Misfit misfit(Tally tally, Tally rate) {
    return new Misfit(
        Contradiction.Kind.COUNT_MISMATCH,
        false,
        List.of(tally.id(), rate.id()),
        Statement.of(
            "rate",
            Words.number(tally.count()),
            Words.days(days(tally)),
            new Statement.Decimal((double) tally.count().lower() / days(tally)),
            Words.number(rate.count())),
        List.of(tally.evidence().get(0), rate.evidence().get(0)));
  }
}
