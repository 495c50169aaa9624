package org.recount.ledger;

import java.util.Map;
import org.recount.place.PlacePrior;

/** Where the incidents lay that each source of a ledger is chiefly about. */
public final class SourcePlaces {
  private final Map<String, PlacePrior> priors;

  private SourcePlaces(Map<String, PlacePrior> priors) {
    this.priors = Map.copyOf(priors);
  }

  /** Returns what a ledger shows; documents without a source show nothing. */
  public static SourcePlaces of(Snapshot snapshot) {
    return new SourcePlaces(snapshot.priors());
  }

  /** Returns where earlier reports of a source lay; {@link PlacePrior#NONE} if none is known. */
  public PlacePrior of(String source) {
    return priors.getOrDefault(source, PlacePrior.NONE);
  }
}
