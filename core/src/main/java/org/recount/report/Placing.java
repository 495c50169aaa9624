package org.recount.report;

import java.util.Set;
import org.recount.document.Mention;
import org.recount.document.Mention.Toponym.Tie;
import org.recount.document.Span;
import org.recount.place.Place;

/** Chooses the place of a trigger among the places of the text. */
final class Placing {
  /** A name that stands for something else says nothing of which incident is told. */
  private static final Set<Tie> ELSEWHERE = Set.of(Tie.BROUGHT, Tie.SPEAKER);

  /** Any other place of the sentence stands nearer than that of the dateline. */
  private static final int DATELINE = 10_000;

  private Placing() {}

  /**
   * Returns the best place of the clause, else of the words around it.
   *
   * @param around the sentence, or what leads to the list that the clause is of
   */
  static Placed near(Reading reading, Mention.Trigger trigger, Span clause, Span around) {
    Placed own = best(reading, trigger.span(), clause, Nearness.CLAUSE);
    boolean dateline = reading.dateline().contains(own.mention());
    if (own.known() && precise(own.place()) && !dateline) {
      return own;
    }
    Placed sentence = best(reading, trigger.span(), around, Nearness.SENTENCE);
    boolean enough = own.known() && !dateline && !refines(sentence.place(), own.place());
    return enough ? own : sentence;
  }

  static boolean precise(Place place) {
    return switch (place.precision()) {
      case POINT, CITY, NEAR, ADMIN2, ROUTE -> true;
      case ADMIN1, REGION, COUNTRY, UNKNOWN -> false;
    };
  }

  /** Returns whether {@code fine} is a more precise place that may lie within {@code coarse}. */
  static boolean refines(Place fine, Place coarse) {
    if (!fine.known()) {
      return false;
    }
    boolean sameCountry = coarse.country().isEmpty() || fine.country().equals(coarse.country());
    boolean sameUnit =
        coarse.admin1().isEmpty()
            || fine.admin1().equals(coarse.admin1())
            || coarse.precision() == org.recount.place.PlacePrecision.REGION;
    return fine.precision().compareTo(coarse.precision()) < 0 && sameCountry && sameUnit;
  }

  private static Placed best(Reading reading, Span at, Span within, Nearness nearness) {
    Placed best = Placed.UNKNOWN;
    int bestCost = Integer.MAX_VALUE;
    for (Mention.Toponym toponym : reading.document().mentions(Mention.Toponym.class, within)) {
      if (!usable(toponym) || ELSEWHERE.contains(toponym.tie())) {
        continue;
      }
      int dateline = reading.dateline().contains(toponym.span()) ? DATELINE : 0;
      int cost = cost(toponym.place(), at.gap(toponym.span())) + dateline;
      if (cost < bestCost) {
        bestCost = cost;
        best = new Placed(toponym.place(), toponym.span(), nearness);
      }
    }
    return best;
  }

  /** Precise places win unless a coarser one stands much nearer. */
  private static int cost(Place place, int gap) {
    int coarse =
        switch (place.precision()) {
          case POINT, CITY, NEAR -> 0;
          case ADMIN2, ROUTE -> 30;
          case ADMIN1, REGION -> 60;
          case COUNTRY -> 90;
          case UNKNOWN -> 1_000;
        };
    return gap + coarse;
  }

  /** Whether a name may place an incident: it is used for the place itself, and known. */
  static boolean usable(Mention.Toponym toponym) {
    return toponym.use() == Mention.Toponym.Use.LITERAL && toponym.place().known();
  }
}
