package org.recount.audit;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.recount.codebook.Target;
import org.recount.quantity.Bounds;

/** How numbers, days and scopes are put into the sentences of an explanation. */
final class Words {
  private Words() {}

  static String days(long days) {
    return count(days, "day");
  }

  /** Writes a number of things: "1 document", "3 documents". */
  static String count(long number, String thing) {
    return number == 1 ? "1 " + thing : number + " " + thing + "s";
  }

  static String day(LocalDate day) {
    return day.getDayOfMonth()
        + " "
        + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " "
        + day.getYear();
  }

  static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** Writes bounds as a reader would say them: "34", "at least 130", "11 to 13". */
  static String number(Bounds bounds) {
    if (!bounds.stated()) {
      return "no number";
    }
    if (bounds.isExact()) {
      return Integer.toString(bounds.lower());
    }
    return bounds.isOpen()
        ? "at least " + bounds.lower()
        : bounds.lower() + " to " + bounds.upper();
  }

  static String targets(List<Target> targets) {
    return String.join(" and ", targets.stream().map(t -> t.code().replace('_', ' ')).toList());
  }

  static String metric(String metric) {
    return metric.replace('_', ' ');
  }
}
