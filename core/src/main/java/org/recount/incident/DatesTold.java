package org.recount.incident;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recount.time.DateRange;
import org.recount.time.Precision;

/**
 * When an incident happened by several reports: the days that most independence groups allow. When
 * all agree these are the days they share; when two differ, everything from the first to the last.
 */
final class DatesTold {
  private DatesTold() {}

  static DateRange of(List<IncidentMaker.Told> told) {
    List<IncidentMaker.Told> dated = told.stream().filter(t -> date(t).known()).toList();
    if (dated.isEmpty()) {
      return DateRange.UNKNOWN;
    }
    int most = 0;
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    for (IncidentMaker.Told t : dated) {
      LocalDate start = date(t).earliest();
      int voices = voices(dated, start);
      if (voices > most) {
        most = voices;
        first = LocalDate.MAX;
        last = LocalDate.MIN;
      }
      if (voices == most) {
        first = first.isBefore(start) ? first : start;
        LocalDate end = sharedEnd(dated, start);
        last = last.isAfter(end) ? last : end;
      }
    }
    return DateRange.of(first, last, precision(dated, first, last));
  }

  private static DateRange date(IncidentMaker.Told told) {
    return told.report().date();
  }

  private static int voices(List<IncidentMaker.Told> dated, LocalDate day) {
    Set<String> groups = new HashSet<>();
    dated.stream().filter(t -> allows(t, day)).forEach(t -> groups.add(t.group()));
    return groups.size();
  }

  private static LocalDate sharedEnd(List<IncidentMaker.Told> dated, LocalDate day) {
    return dated.stream()
        .filter(t -> allows(t, day))
        .map(t -> date(t).latest())
        .min(Comparator.naturalOrder())
        .orElse(day);
  }

  private static boolean allows(IncidentMaker.Told told, LocalDate day) {
    return !date(told).earliest().isAfter(day) && !date(told).latest().isBefore(day);
  }

  /** The precision of a report that gives just these days; else a day or an interval. */
  private static Precision precision(
      List<IncidentMaker.Told> dated, LocalDate first, LocalDate last) {
    return dated.stream()
        .map(DatesTold::date)
        .filter(d -> d.earliest().equals(first) && d.latest().equals(last))
        .map(DateRange::precision)
        .min(Comparator.naturalOrder())
        .orElse(first.equals(last) ? Precision.DAY : Precision.INTERVAL);
  }
}
