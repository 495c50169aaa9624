package org.recount.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/** The units in which texts measure time, from seconds to centuries. Weeks run Monday to Sunday. */
public enum CalendarUnit {
  SECOND,
  MINUTE,
  HOUR,
  DAY,
  WEEKEND,
  WEEK,
  FORTNIGHT,
  MONTH,
  QUARTER,
  HALF,
  YEAR,
  DECADE,
  CENTURY,
  MILLENNIUM;

  /** Days enough to lead out of any calendar of four digits; seconds to hours are fewer. */
  private static final double FAR = 4e6;

  private static final int LAST_YEAR = 9999;

  /**
   * Returns the unit named {@code code}, such as {@code month}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static CalendarUnit parse(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Returns whether the unit is shorter than a day. */
  public boolean clock() {
    return compareTo(DAY) < 0;
  }

  /** Returns {@code count} units in days, rounded up; months have 30 days and years 365. */
  public int days(double count) {
    double one =
        switch (this) {
          case SECOND, MINUTE -> 0;
          case HOUR -> 1 / 24.0;
          case DAY -> 1;
          case WEEKEND -> 2;
          case WEEK -> 7;
          case FORTNIGHT -> 14;
          case MONTH -> 30;
          case QUARTER -> 91;
          case HALF -> 182;
          case YEAR -> 365;
          case DECADE -> 3652;
          case CENTURY, MILLENNIUM -> 36_524;
        };
    return (int) Math.ceil(count * one - 1e-9);
  }

  /**
   * Returns the day {@code count} units after {@code day}, before it when negative; empty if its
   * year would not have four digits.
   */
  public Optional<LocalDate> reach(LocalDate day, double count) {
    double most = compareTo(DECADE) < 0 ? FAR : LAST_YEAR / 10.0;
    return Math.abs(count) <= most
        ? Optional.of(shift(day, count)).filter(d -> d.getYear() >= 1 && d.getYear() <= LAST_YEAR)
        : Optional.empty();
  }

  /** Returns the day {@code count} units after {@code day}; before it when negative. */
  public LocalDate shift(LocalDate day, double count) {
    long whole = Math.round(count);
    return switch (this) {
      case SECOND, MINUTE -> day;
      case HOUR -> day.plusDays(Math.round(count / 24));
      case DAY -> day.plusDays(whole);
      case WEEKEND, WEEK -> day.plusDays(Math.round(count * 7));
      case FORTNIGHT -> day.plusDays(Math.round(count * 14));
      case MONTH -> day.plusMonths(whole).plusDays(Math.round((count - whole) * 30));
      case QUARTER -> day.plusMonths(Math.round(count * 3));
      case HALF -> day.plusMonths(Math.round(count * 6));
      case YEAR -> day.plusMonths(Math.round(count * 12));
      case DECADE -> day.plusYears(Math.round(count * 10));
      case CENTURY -> day.plusYears(Math.round(count * 100));
      case MILLENNIUM -> day.plusYears(Math.round(count * 1000));
    };
  }

  /**
   * Returns the whole unit of the calendar that holds {@code day}: its week, its month, its year.
   */
  public DateRange around(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> DateRange.day(day);
      case WEEKEND -> DateRange.of(monday(day).plusDays(5), monday(day).plusDays(6), Precision.DAY);
      case WEEK -> DateRange.of(monday(day), monday(day).plusDays(6), Precision.WEEK);
      case FORTNIGHT -> DateRange.of(monday(day), monday(day).plusDays(13), Precision.INTERVAL);
      case MONTH -> months(day.withDayOfMonth(1), 1, Precision.MONTH);
      case QUARTER -> months(firstOf(day, 3), 3, Precision.INTERVAL);
      case HALF -> months(firstOf(day, 6), 6, Precision.INTERVAL);
      case YEAR -> months(day.withDayOfYear(1), 12, Precision.YEAR);
      case DECADE -> years(day, 10);
      case CENTURY -> years(day, 100);
      case MILLENNIUM -> years(day, 1000);
    };
  }

  /** Returns the TIMEX3 value of the unit that holds {@code day}, such as {@code 2021-W34}. */
  public String value(LocalDate day) {
    int year = day.getYear();
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> day.toString();
      case WEEK, FORTNIGHT -> week(day);
      case WEEKEND -> week(day) + "-WE";
      case MONTH -> day.toString().substring(0, 7);
      case QUARTER -> year + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
      case HALF -> year + "-H" + (day.getMonthValue() <= 6 ? 1 : 2);
      case YEAR -> String.valueOf(year);
      case DECADE -> year / 10 + "X";
      case CENTURY -> String.valueOf(year / 100);
      case MILLENNIUM -> String.valueOf(year / 1000);
    };
  }

  /**
   * Returns the TIMEX3 value of a duration, such as {@code P3W} or {@code PT48H}.
   *
   * @param count how many; {@code NaN} when the text says only "some"
   */
  public String duration(double count) {
    if (count > 1 && count - Math.floor(count) == 0.5) {
      return andHalf((long) count);
    }
    return switch (this) {
      case SECOND -> "PT" + number(count) + "S";
      case MINUTE -> "PT" + number(count) + "M";
      case HOUR -> count < 1 ? "PT" + number(count * 60) + "M" : "PT" + number(count) + "H";
      case DAY -> "P" + number(count) + "D";
      case WEEKEND -> "P" + number(count) + "WE";
      case WEEK -> "P" + number(count) + "W";
      case FORTNIGHT -> "P" + number(count * 2) + "W";
      case MONTH -> "P" + number(count) + "M";
      case QUARTER -> "P" + number(count) + "Q";
      case HALF -> "P" + number(count * 6) + "M";
      case YEAR -> "P" + number(count) + "Y";
      case DECADE -> "P" + number(count * 10) + "Y";
      case CENTURY -> "P" + (Double.isNaN(count) ? "XC" : number(count * 100) + "Y");
      case MILLENNIUM -> "P" + number(count * 1000) + "Y";
    };
  }

  /** So many units and a half, in whole numbers where the halves of the unit have a name. */
  private String andHalf(long whole) {
    return switch (this) {
      case MINUTE -> "PT" + whole + "M30S";
      case HOUR -> "PT" + whole + "H30M";
      case DAY -> "P" + whole + "DT12H";
      case YEAR -> "P" + whole + "Y6M";
      case DECADE -> "P" + (whole * 10 + 5) + "Y";
      case CENTURY -> "P" + (whole * 100 + 50) + "Y";
      case SECOND -> "PT" + whole + ".5S";
      case WEEKEND, WEEK, FORTNIGHT -> "P" + whole + ".5W";
      default -> "P" + whole + ".5M";
    };
  }

  /** Returns the Monday of the week that holds {@code day}. */
  public static LocalDate monday(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1);
  }

  private static String week(LocalDate day) {
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return day.get(IsoFields.WEEK_BASED_YEAR) + (week < 10 ? "-W0" : "-W") + week;
  }

  private static String number(double count) {
    if (Double.isNaN(count)) {
      return "X";
    }
    return count == Math.rint(count) ? String.valueOf((long) count) : String.valueOf(count);
  }

  private static DateRange months(LocalDate first, int count, Precision precision) {
    return DateRange.of(first, first.plusMonths(count).minusDays(1), precision);
  }

  private static DateRange years(LocalDate day, int count) {
    LocalDate first = LocalDate.of(Math.floorDiv(day.getYear(), count) * count, 1, 1);
    return DateRange.of(first, first.plusYears(count).minusDays(1), Precision.INTERVAL);
  }

  private static LocalDate firstOf(LocalDate day, int months) {
    int first = (day.getMonthValue() - 1) / months * months + 1;
    return LocalDate.of(day.getYear(), first, 1);
  }
}
