package org.recount.audit;

import java.util.List;
import java.util.Optional;
import org.recount.codebook.Family;
import org.recount.codebook.IncidentType;
import org.recount.count.Metric;
import org.recount.count.Period;
import org.recount.count.Question;

/** Turns tallies into counting questions. */
final class Questions {
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
    return Optional.of(question.inside(tally.place()));
  }

  /** "Attaque" without more is violence; the dead and injured may be of anything. */
  private static List<IncidentType> types(Tally tally, Metric metric) {
    boolean any = tally.types().isEmpty() && metric == Metric.INCIDENTS;
    return any ? Family.VIOLENCE.types() : tally.types();
  }
}
