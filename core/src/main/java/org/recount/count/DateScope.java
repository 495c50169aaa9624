package org.recount.count;

import java.time.LocalDate;
import org.recount.ledger.Outline;
import org.recount.ledger.Sought;
import org.recount.time.DateRange;
import org.recount.time.Precision;

/**
 * How probably an incident happened in the period asked for. A day told may be the day beside. An
 * incident without a date probably happened in the week before the news of it, most probably on the
 * very day or the day before; or, as one that is only told as context, at any time before. More
 * than a year after a period, that is the less probable the shorter the period is.
 */
final class DateScope {
  static final String OUTSIDE = "outside the period";
  static final String NO_DATE = "without a date";

  /** How probably it happened on the day of the news, the day before, …; fitted on marked news. */
  private static final double[] NEWS = {.42, .26, .10, .03, .03, .03, .02, .02};

  private static final double ANY_TIME = 0.05;

  /** For so many days after a period, what is told without a date may well be of it. */
  private static final int RECENT_DAYS = 365;

  /** A period of so many days is long enough for any time. */
  private static final int LONG_DAYS = 730;

  private static final double OPEN = 0.3;
  private static final double LEAST = 0.1;
  private static final double DAY_BESIDE = 0.1;

  private DateScope() {}

  static Fit fit(Outline incident, Period period) {
    if (period.isEver()) {
      return new Fit(1, Reason.SCOPE_DATE, "");
    }
    if (!incident.date().known()) {
      return new Fit(undated(incident.heard(), period), Reason.SCOPE_DATE, NO_DATE);
    }
    return new Fit(dated(incident.date(), period), Reason.SCOPE_DATE, OUTSIDE);
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

  private static double undated(Outline.Heard heard, Period period) {
    if (heard.news().equals(LocalDate.MAX)) {
      return anyTime(heard.first(), period);
    }
    return Math.max(news(heard.news(), period), anyTime(heard.news(), period));
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
   * What columns can tell of the days asked for.
   *
   * @param least how probably something must have happened on them to raise a number
   */
  static Sought.Days sought(Period period, double least) {
    double longAfter = longAfter(period);
    LocalDate recent = recent(period);
    LocalDate any = longAfter >= least ? LocalDate.MAX : recent;
    return new Sought.Days(
        period.since(),
        period.until(),
        lastNews(period, least),
        ANY_TIME >= least ? any : LocalDate.MIN,
        longAfter > Spread.NEGLIGIBLE ? LocalDate.MAX : any);
  }

  /** The last day whose news probably are of the period; an open period ends with the last day. */
  private static LocalDate lastNews(Period period, double least) {
    LocalDate last = period.until();
    if (last.equals(LocalDate.MAX)) {
      return last;
    }
    while (news(last.plusDays(1), period) >= least) {
      last = last.plusDays(1);
    }
    return last;
  }

  /**
   * How probably what was told first on a day happened in the period, whenever it may have been.
   */
  private static double anyTime(LocalDate told, Period period) {
    if (period.since().isAfter(told)) {
      return 0;
    }
    return told.isAfter(recent(period)) ? longAfter(period) : ANY_TIME;
  }

  private static LocalDate recent(Period period) {
    return period.until().equals(LocalDate.MAX)
        ? LocalDate.MAX
        : period.until().plusDays(RECENT_DAYS);
  }

  private static double longAfter(Period period) {
    double days = (double) period.until().toEpochDay() - period.since().toEpochDay() + 1;
    return ANY_TIME * Math.min(1, days / LONG_DAYS);
  }

  private static LocalDate max(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate min(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
