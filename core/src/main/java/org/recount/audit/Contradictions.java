package org.recount.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recount.document.Document;
import org.recount.document.Span;
import org.recount.report.Report;

/** Finds what in one document does not fit, with one check for each way of not fitting. */
public final class Contradictions {
  private static final List<Check> CHECKS =
      List.of(
          new WindowCheck(),
          new ListedOutsideCheck(),
          new ListedElsewhereCheck(),
          new WeekdayCheck(),
          new PartSumCheck(),
          new PartShortCheck(),
          new TollPartCheck(),
          new ScopeCheck(),
          new PartPlaceCheck(),
          new SameSetCheck(),
          new RanksCheck(),
          new TotalTollCheck(),
          new StatusCheck(),
          new AnnouncedListCheck(),
          new RateCheck(),
          new TitleCheck(),
          new SourcesCheck(),
          new AsideCheck(),
          new PrecisionCheck());

  /** Returns the contradictions of the document, in text order; empty if everything fits. */
  public List<Contradiction> find(Document document, List<Report> reports, List<Tally> tallies) {
    Check.Told told = Check.Told.of(document, reports, tallies);
    List<Check.Misfit> misfits = new ArrayList<>();
    CHECKS.forEach(check -> misfits.addAll(check.examine(told)));
    misfits.sort(
        Comparator.comparing((Check.Misfit f) -> f.evidence().get(0))
            .thenComparing(Check.Misfit::kind));
    return numbered(misfits);
  }

  private static List<Contradiction> numbered(List<Check.Misfit> misfits) {
    List<Contradiction> contradictions = new ArrayList<>();
    Set<List<Span>> seen = new HashSet<>();
    for (Check.Misfit misfit : misfits) {
      List<Span> evidence = misfit.evidence().stream().distinct().sorted().toList();
      if (seen.add(evidence)) {
        contradictions.add(
            new Contradiction(
                "c" + (contradictions.size() + 1),
                misfit.kind(),
                misfit.hard(),
                misfit.members(),
                misfit.explanation(),
                evidence));
      }
    }
    return contradictions;
  }
}
