package org.recount.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Gazetteer.Kind;

/**
 * Answers at the coarsest level that is certain: when no town is likely but the towns that are lie
 * in one province, the province is the answer.
 */
final class Coarser {
  /** A place less likely than this is not answered when its division is sure. */
  private static final double UNSURE = 0.5;

  private static final double SURE = 0.8;

  private final Gazetteer gazetteer;

  Coarser(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  Choice choice(Sense sense, Reasons reasons) {
    List<Candidate> candidates = candidates(sense);
    if (!sense.chosen()) {
      double none = sense.probability(sense.spots().size());
      return new Choice(Place.UNKNOWN, Kind.CITY, none, candidates, reasons.ofNothing());
    }
    double probability = sense.probability(sense.choice());
    Spot spot = sense.spot();
    if (probability < UNSURE && !spot.wide() && !spot.unit().isEmpty()) {
      Optional<Choice> division = division(sense, candidates);
      if (division.isPresent()) {
        return division.get();
      }
    }
    Entry entry = spot.entry();
    return new Choice(entry.place(), entry.kind(), probability, candidates, reasons.ofChoice());
  }

  private Optional<Choice> division(Sense sense, List<Candidate> candidates) {
    Map<String, Double> units = new HashMap<>();
    for (int i = 0; i < sense.spots().size(); i++) {
      units.merge(sense.spots().get(i).unit(), sense.probability(i), Double::sum);
    }
    Place town = sense.spot().entry().place();
    double sum = units.getOrDefault(sense.spot().unit(), 0.0);
    if (sum < SURE) {
      return Optional.empty();
    }
    return gazetteer.named(Names.fold(town.admin1())).stream()
        .filter(entry -> entry.kind() == Kind.ADMIN1)
        .filter(entry -> PlacePrior.division(entry.place()).equals(PlacePrior.division(town)))
        .findFirst()
        .map(
            entry ->
                new Choice(
                    entry.place(), Kind.ADMIN1, sum, candidates, Reasons.ofDivision(sense, entry)));
  }

  /** The likeliest answers; {@link Place#UNKNOWN} among them for a place the gazetteer lacks. */
  private static List<Candidate> candidates(Sense sense) {
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < sense.spots().size(); i++) {
      all.add(new Candidate(sense.spots().get(i).entry().place(), sense.probability(i)));
    }
    if (!all.isEmpty()) {
      all.add(new Candidate(Place.UNKNOWN, sense.probability(all.size())));
    }
    all.sort((a, b) -> Double.compare(b.probability(), a.probability()));
    return all.subList(0, Math.min(Choice.MOST, all.size()));
  }
}
