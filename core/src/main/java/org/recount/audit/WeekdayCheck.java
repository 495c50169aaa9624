package org.recount.audit;

import java.util.ArrayList;
import java.util.List;
import org.recount.document.Mention;
import org.recount.report.Report;

/** A date whose weekday and number disagree: "mardi 5 novembre 2018" was a Monday. */
final class WeekdayCheck implements Check {
  /** How the rule of a timex ends when its weekday is not that of its date. */
  private static final String DISAGREES = "/weekday-mismatch";

  @Override
  public List<Misfit> examine(Told told) {
    List<Misfit> misfits = new ArrayList<>();
    for (Mention.Timex timex : told.document().mentions(Mention.Timex.class)) {
      if (timex.rule().endsWith(DISAGREES) && timex.range().hasEarliest()) {
        misfits.add(misfit(told, timex));
      }
    }
    return misfits;
  }

  private static Misfit misfit(Told told, Mention.Timex timex) {
    Statement explanation =
        Statement.of(
            "weekday",
            Words.quoted(told.quote(timex.span())),
            Words.day(timex.range().earliest()),
            new Statement.Weekday(timex.range().earliest()));
    List<String> members =
        told.reports().stream().filter(r -> isDatedBy(r, timex)).map(Report::id).toList();
    return new Misfit(
        Contradiction.Kind.DATE_MISMATCH, true, members, explanation, List.of(timex.span()));
  }

  private static boolean isDatedBy(Report report, Mention.Timex timex) {
    return report.date().equals(timex.range())
        || report.evidence().stream().anyMatch(e -> e.contains(timex.span()));
  }
}
