package org.recount.count;

import java.time.LocalDate;
import org.recount.time.DateRange;
import org.recount.time.Precision;

/**
 * How probably an incident happened in the period asked for. A day told may be the day beside. An
 * incident without a date probably happened in the week before the news of it, most probably on the
 * very day or the day before; one that is only told as context, at any time before.
 */
final class DateScope {
  static final String OUTSIDE = "outside the period";
  static final String NO_DATE = "without a date";

  /** How probably it happened on the day of the news, the day before, …; fitted on marked news. */
  private static final double[] NEWS = {.42, .26, .10, .03, .03, .03, .02, .02};

  static final double ANY_TIME = 0.05;
  private static final double OPEN = 0.3;
  private static final double LEAST = 0.1;
  private static final double DAY_BESIDE = 0.1;

  private DateScope() {}

  static Fit fit(Told told, Period period) {
    DateRange date = told.incident().date();
    if (period.isEver()) {
      return new Fit(1, Reason.SCOPE_DATE, "");
    }
    if (!date.known()) {
      return new Fit(undated(told, period), Reason.SCOPE_DATE, NO_DATE);
    }
    return new Fit(dated(date, period), Reason.SCOPE_DATE, OUTSIDE);
  }

  private static double dated(DateRange date, Period period) {
    LocalDate first = max(date.earliest(), period.since());
    LocalDate last = min(date.latest(), period.until());
    if (last.isBefore(first)) {
      boolean beside = date.precision() == Precision.DAY && first.equals(last.plusDays(1));
      return beside ? DAY_BESIDE : 0;
    }
    boolean inside = first.equals(date.earliest()) && last.equals(date.latest());
    if (inside || date.precision() == Precision.DAY) {
      return 1;
    }
    if (!date.hasEarliest() || !date.hasLatest()) {
      return OPEN;
    }
    double share = (last.toEpochDay() - first.toEpochDay() + 1.0) / date.days();
    return Math.max(LEAST, share);
  }

  private static double undated(Told told, Period period) {
    return told.news()
        .map(news -> Math.max(news(news, period), beforeNews(news, period)))
        .orElseGet(() -> told.firstTold().map(day -> beforeNews(day, period)).orElse(ANY_TIME));
  }

  /** How probably it happened in the period if this is the day of the news. */
  private static double news(LocalDate news, Period period) {
    double probability = 0;
    for (int before = 0; before < NEWS.length; before++) {
      LocalDate day = news.minusDays(before);
      boolean asked = !day.isBefore(period.since()) && !day.isAfter(period.until());
      probability += asked ? NEWS[before] : 0;
    }
    return probability;
  }

  /**
   * The last day whose news probably are of the period; an open period ends with the last day.
   *
   * @param least how probably
   */
  static LocalDate lastNews(Period period, double least) {
    LocalDate last = period.until();
    if (last.equals(LocalDate.MAX)) {
      return last;
    }
    while (news(last.plusDays(1), period) >= least) {
      last = last.plusDays(1);
    }
    return last;
  }

  private static double beforeNews(LocalDate told, Period period) {
    return period.since().isAfter(told) ? 0 : ANY_TIME;
  }

  private static LocalDate max(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate min(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
