package org.recount.count;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recount.ledger.Read;
import org.recount.ledger.Voice;

/**
 * How much the ledger has read of the time a question is about: no report is not the same as no
 * incident.
 *
 * @param documents how many documents were published in the period, or about it
 * @param sources how many publishers they have; documents without one count as one publisher
 * @param earliest day of publication of the first; {@link LocalDate#MIN} if none is dated
 * @param latest day of publication of the last; {@link LocalDate#MAX} if none is dated
 * @param gaps months of the period without any document; never more than 600
 */
public record Coverage(
    int documents, int sources, LocalDate earliest, LocalDate latest, List<YearMonth> gaps) {
  private static final int MOST_GAPS = 600;

  public Coverage {
    gaps = List.copyOf(gaps);
  }

  /**
   * Returns the coverage of a period.
   *
   * @param inside what was published in the period
   * @param about other documents, that tell of it
   */
  static Coverage of(Read inside, Collection<Voice> about, Period period) {
    Set<String> sources = new HashSet<>(inside.sources());
    Set<YearMonth> months = new HashSet<>();
    inside.days().forEach(day -> months.add(YearMonth.from(day)));
    LocalDate earliest = inside.days().isEmpty() ? LocalDate.MAX : inside.days().first();
    LocalDate latest = inside.days().isEmpty() ? LocalDate.MIN : inside.days().last();
    for (Voice document : about) {
      sources.add(document.source());
      LocalDate day = document.published();
      if (!day.equals(LocalDate.MIN)) {
        months.add(YearMonth.from(day));
        earliest = day.isBefore(earliest) ? day : earliest;
        latest = day.isAfter(latest) ? day : latest;
      }
    }
    boolean dated = !months.isEmpty();
    return new Coverage(
        inside.documents() + about.size(),
        sources.size(),
        dated ? earliest : LocalDate.MIN,
        dated ? latest : LocalDate.MAX,
        dated ? gaps(months, from(period, earliest), to(period, latest)) : List.of());
  }

  private static LocalDate from(Period period, LocalDate earliest) {
    return period.since().equals(LocalDate.MIN) ? earliest : period.since();
  }

  private static LocalDate to(Period period, LocalDate latest) {
    return period.until().equals(LocalDate.MAX) ? latest : period.until();
  }

  private static List<YearMonth> gaps(Set<YearMonth> months, LocalDate from, LocalDate to) {
    List<YearMonth> gaps = new ArrayList<>();
    YearMonth last = YearMonth.from(to);
    for (YearMonth m = YearMonth.from(from); !m.isAfter(last); m = m.plusMonths(1)) {
      if (!months.contains(m) && gaps.size() < MOST_GAPS) {
        gaps.add(m);
      }
    }
    return gaps;
  }
}
