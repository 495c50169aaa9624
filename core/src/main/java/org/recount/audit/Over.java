package org.recount.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recount.codebook.Factuality;
import org.recount.codebook.Family;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.report.Report;
import org.recount.time.DateRange;
import org.recount.time.Precision;

/** Which reports of a document belong to what a tally counts. */
final class Over {
  private Over() {}

  /**
   * Returns the reports that belong, in text order; empty if none does.
   *
   * @param since the first day, or {@link LocalDate#MIN}
   * @param until the last day, or {@link LocalDate#MAX}
   */
  static List<Report> of(
      List<Report> reports,
      String metric,
      List<IncidentType> types,
      List<Target> targets,
      Place place,
      LocalDate since,
      LocalDate until,
      Factuality factuality) {
    List<Report> over = new ArrayList<>();
    DateRange window = new DateRange(since, until, Precision.INTERVAL);
    for (Report report : reports) {
      boolean real = report.countable() || report.factuality() == factuality;
      if (real
          && fits(report, metric, types)
          && shares(report.targets(), targets)
          && lies(report.location().place(), place)
          && report.date().overlaps(window)) {
        over.add(report);
      }
    }
    return over;
  }

  private static boolean fits(Report report, String metric, List<IncidentType> types) {
    if (types.isEmpty()) {
      return metric.equals("kidnapped") || metric.equals("released")
          ? report.type().family() == Family.CAPTIVITY
          : report.type().family() != Family.CAPTIVITY;
    }
    return types.stream().anyMatch(t -> report.allows(t) || t.family() == report.type().family());
  }

  private static boolean shares(List<Target> some, List<Target> others) {
    return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
  }

  /** A place that is not known may lie anywhere; only what is surely elsewhere is left out. */
  private static boolean lies(Place inner, Place outer) {
    if (!inner.known() || !outer.known()) {
      return true;
    }
    if (!inner.country().isEmpty()
        && !outer.country().isEmpty()
        && !inner.country().equals(outer.country())) {
      return false;
    }
    if (outer.precision() == PlacePrecision.COUNTRY
        || outer.precision() == PlacePrecision.REGION
        || inner.precision() == PlacePrecision.COUNTRY) {
      return true;
    }
    return inner.admin1().isEmpty()
        || outer.admin1().isEmpty()
        || inner.admin1().equals(outer.admin1());
  }
}
