package org.recount.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.recount.codebook.Family;
import org.recount.codebook.IncidentType;
import org.recount.count.Metric;
import org.recount.count.Period;
import org.recount.count.Question;
import org.recount.place.Place;

/** Turns tallies into counting questions. */
final class Questions {
  private static final List<IncidentType> VIOLENT =
      Arrays.stream(IncidentType.values()).filter(t -> t.family() == Family.VIOLENCE).toList();

  private Questions() {}

  /**
   * Returns the question that counts what the tally counts; empty if a ledger cannot count it.
   * Whoever did it is not asked for: documents that blame nobody may tell of the same incidents.
   */
  static Optional<Question> of(Tally tally) {
    Optional<Metric> metric = Metric.of(tally.metric()).filter(m -> m != Metric.DOCUMENTS);
    if (metric.isEmpty() || tally.kind() == Tally.Kind.RATE) {
      return Optional.empty();
    }
    Question question =
        Question.all(metric.get())
            .withTypes(types(tally, metric.get()))
            .withTargets(tally.targets())
            .during(new Period(tally.since(), tally.until()));
    return Optional.of(placed(question, tally.place()));
  }

  /** "Attaque" without more is violence; the dead and injured may be of anything. */
  private static List<IncidentType> types(Tally tally, Metric metric) {
    boolean any = tally.types().isEmpty() && metric == Metric.INCIDENTS;
    return any ? VIOLENT : tally.types();
  }

  private static Question placed(Question question, Place place) {
    List<String> division = place.admin1().isEmpty() ? List.of() : List.of(place.admin1());
    return switch (place.precision()) {
      case POINT, CITY, NEAR, ADMIN2 ->
          question.in(place.country(), division, List.of(place.name()));
      case ADMIN1 ->
          question.in(
              place.country(), division.isEmpty() ? List.of(place.name()) : division, List.of());
      case ROUTE, REGION, COUNTRY -> question.in(place.country(), List.of(), List.of());
      case UNKNOWN -> question;
    };
  }
}
