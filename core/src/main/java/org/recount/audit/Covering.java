package org.recount.audit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.recount.audit.Finding.Reach;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Snapshot;
import org.recount.report.Report;
import org.recount.time.DateRange;

/** How much of a tally's time a ledger has read of: documents published then, or about it. */
final class Covering {
  /** Under this many days, days are counted instead of months. */
  private static final long TWO_MONTHS = 61;

  /** A report dated more widely says too little about any one day. */
  private static final long LONGEST_REPORT = 31;

  private record Read(String source, List<LocalDate> days) {}

  private final List<Read> documents = new ArrayList<>();
  private final LocalDate lastPublished;

  Covering(Snapshot ledger) {
    for (DocumentFacts facts : ledger.documents()) {
      documents.add(new Read(facts.source(), days(facts, ledger.reports(facts.id()))));
    }
    this.lastPublished =
        ledger.documents().stream()
            .map(DocumentFacts::published)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
  }

  /** Returns the day the latest document was published, {@link LocalDate#MIN} if none is dated. */
  LocalDate lastPublished() {
    return lastPublished;
  }

  /** Returns how much of the tally's days the ledger has read of; nothing if they are open. */
  Reach of(Tally tally) {
    if (tally.since().equals(LocalDate.MIN) || tally.until().equals(LocalDate.MAX)) {
      return new Reach(0, 0, LocalDate.MIN, LocalDate.MAX, 0, 0, true);
    }
    Set<String> sources = new HashSet<>();
    TreeSet<LocalDate> covered = new TreeSet<>();
    int read = 0;
    for (Read document : documents) {
      List<LocalDate> inside =
          document.days().stream()
              .filter(d -> !d.isBefore(tally.since()) && !d.isAfter(tally.until()))
              .toList();
      if (!inside.isEmpty()) {
        read++;
        sources.add(document.source());
        covered.addAll(inside);
      }
    }
    return reach(tally, read, sources.size(), covered);
  }

  private static Reach reach(Tally tally, int read, int sources, TreeSet<LocalDate> covered) {
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

  private static List<LocalDate> days(DocumentFacts facts, List<Report> reports) {
    Set<LocalDate> days = new HashSet<>();
    if (!facts.published().equals(LocalDate.MIN)) {
      days.add(facts.published());
    }
    for (Report report : reports) {
      DateRange date = report.date();
      if (date.known() && date.days() <= LONGEST_REPORT) {
        date.earliest().datesUntil(date.latest().plusDays(1)).forEach(days::add);
      }
    }
    return List.copyOf(days);
  }
}
