package org.recount.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.report.Report;
import org.recount.time.DateRange;

/** Ranks within one text that go back in time, or that two incidents bear. */
final class RanksCheck implements Check {
  /** A second or third time is often of something of its own. */
  private static final int LEAST = 4;

  /** A rank and the one incident told in its sentence. */
  private record Ranked(Tally tally, Mention.Counted counted, Report report) {
    DateRange day() {
      return report.date();
    }
  }

  @Override
  public List<Misfit> examine(Told told) {
    List<Ranked> ranks = ranks(told);
    List<Misfit> misfits = new ArrayList<>();
    for (Ranked earlier : ranks) {
      for (Ranked later : ranks) {
        boolean apart = !earlier.report().equals(later.report());
        if (apart && earlier.day().latest().isBefore(later.day().earliest())) {
          misfit(earlier, later).ifPresent(misfits::add);
        }
      }
    }
    return misfits;
  }

  private static List<Ranked> ranks(Told told) {
    List<Ranked> ranks = new ArrayList<>();
    for (Mention.Counted counted : told.document().mentions(Mention.Counted.class)) {
      if (counted.kind() == Mention.Counted.Kind.ORDINAL && counted.bounds().lower() >= LEAST) {
        Optional<Tally> tally = told.tallies().stream().filter(t -> gives(t, counted)).findFirst();
        Optional<Report> report = onlyReport(told, counted.number());
        if (tally.isPresent() && report.isPresent()) {
          ranks.add(new Ranked(tally.get(), counted, report.get()));
        }
      }
    }
    return ranks;
  }

  private static boolean gives(Tally tally, Mention.Counted counted) {
    return tally.kind() == Tally.Kind.ORDINAL
        && tally.count().equals(counted.bounds())
        && tally.evidence().stream().anyMatch(e -> e.overlaps(counted.number()));
  }

  private static Optional<Report> onlyReport(Told told, Span number) {
    List<Report> reports =
        told.reportsIn(told.document().sentenceOf(number)).stream()
            .filter(Report::countable)
            .toList();
    return reports.size() == 1 && reports.get(0).date().known()
        ? Optional.of(reports.get(0))
        : Optional.empty();
  }

  private static Optional<Misfit> misfit(Ranked earlier, Ranked later) {
    if (!sameCount(earlier.tally(), later.tally())) {
      return Optional.empty();
    }
    int before = earlier.counted().bounds().lower();
    int after = later.counted().bounds().lower();
    if (after > before || after == before && earlier.day().gapDays(later.day()) <= 1) {
      return Optional.empty();
    }
    Statement statement =
        after == before
            ? Statement.of(
                "ranks.same",
                Words.day(earlier.day().latest()),
                Words.day(later.day().latest()),
                Words.number(after))
            : Statement.of(
                "ranks.back",
                Words.number(before),
                Words.day(earlier.day().latest()),
                Words.number(after),
                Words.day(later.day().latest()));
    return Optional.of(
        new Misfit(
            Contradiction.Kind.COUNT_MISMATCH,
            true,
            List.of(earlier.tally().id(), later.tally().id()).stream().distinct().toList(),
            statement,
            List.of(earlier.counted().span(), later.counted().span())));
  }

  private static boolean sameCount(Tally one, Tally other) {
    return one.metric().equals(other.metric())
        && one.since().equals(other.since())
        && one.types().equals(other.types())
        && one.targets().equals(other.targets())
        && one.place().country().equals(other.place().country())
        && one.place().admin1().equals(other.place().admin1())
        && one.place().name().equals(other.place().name());
  }
}
