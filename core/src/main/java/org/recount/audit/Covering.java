package org.recount.audit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import org.recount.audit.Finding.Reach;
import org.recount.ledger.Read;
import org.recount.ledger.Snapshot;

/** How much of a tally's time a ledger has read of: documents published then, or about it. */
final class Covering {
  /** Under this many days, days are counted instead of months. */
  private static final long TWO_MONTHS = 61;

  private final Snapshot ledger;
  private final Map<Days, Read> covered = new HashMap<>();

  private record Days(LocalDate since, LocalDate until) {}

  Covering(Snapshot ledger) {
    this.ledger = ledger;
  }

  /** Returns the day the latest document was published, {@link LocalDate#MIN} if none is dated. */
  LocalDate lastPublished() {
    return ledger.lastPublished();
  }

  /** Returns how much of the tally's days the ledger has read of; nothing if they are open. */
  Reach of(Tally tally) {
    if (tally.since().equals(LocalDate.MIN) || tally.until().equals(LocalDate.MAX)) {
      return new Reach(0, 0, LocalDate.MIN, LocalDate.MAX, 0, 0, true);
    }
    Read read =
        covered.computeIfAbsent(
            new Days(tally.since(), tally.until()),
            days -> ledger.covered(days.since(), days.until()));
    return reach(tally, read.documents(), read.sources().size(), read.days());
  }

  private static Reach reach(Tally tally, int read, int sources, NavigableSet<LocalDate> covered) {
    long days = ChronoUnit.DAYS.between(tally.since(), tally.until()) + 1;
    boolean inDays = days < TWO_MONTHS;
    long months =
        ChronoUnit.MONTHS.between(YearMonth.from(tally.since()), YearMonth.from(tally.until())) + 1;
    long monthsCovered = covered.stream().map(YearMonth::from).distinct().count();
    return new Reach(
        read,
        sources,
        covered.isEmpty() ? LocalDate.MIN : covered.first(),
        covered.isEmpty() ? LocalDate.MAX : covered.last(),
        (int) (inDays ? covered.size() : monthsCovered),
        (int) (inDays ? days : months),
        inDays);
  }
}
