package org.recount.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.place.Place;
import org.recount.place.PlacePrior;
import org.recount.report.Report;

/** Where the incidents lay that each source of a ledger is chiefly about. */
public final class SourcePlaces {
  private final Map<String, PlacePrior> priors = new HashMap<>();

  private SourcePlaces() {}

  /** Returns what a ledger shows; documents without a source show nothing. */
  public static SourcePlaces of(Snapshot snapshot) {
    Map<String, List<Place>> places = new HashMap<>();
    for (DocumentFacts facts : snapshot.documents()) {
      if (!facts.source().isEmpty()) {
        for (Report report : snapshot.reports(facts.id())) {
          if (report.main() && report.location().place().known()) {
            places
                .computeIfAbsent(facts.source(), source -> new ArrayList<>())
                .add(report.location().place());
          }
        }
      }
    }
    SourcePlaces all = new SourcePlaces();
    places.forEach((source, earlier) -> all.priors.put(source, PlacePrior.of(earlier)));
    return all;
  }

  /** Returns where earlier reports of a source lay; {@link PlacePrior#NONE} if none is known. */
  public PlacePrior of(String source) {
    return priors.getOrDefault(source, PlacePrior.NONE);
  }
}
