package org.recount.count;

import java.time.LocalDate;
import org.recount.ledger.Sought;

/**
 * What of a question the columns of a ledger can tell. The scopes give their least doubt above a
 * tenth; a rule that takes more than that for certain asks of every incident.
 */
final class Search {
  private static final double LEAST_DOUBT = 0.1;

  private Search() {}

  static Sought of(Question question, CountRule rule, LocalDate publishedBy) {
    Period period = question.period();
    double least = rule.forUpper();
    return new Sought(
        question.types(),
        DateScope.sought(period, least),
        question.country(),
        PlaceScope.NOWHERE >= least,
        SourceScope.leastReading(least),
        publishedBy,
        new Sought.Beside(
            !question.targets().isEmpty(),
            !question.actors().isEmpty(),
            !question.admin1().isEmpty() || !question.places().isEmpty(),
            !question.participants().isEmpty()
                || question.killed().stated()
                || question.injured().stated()
                || least > LEAST_DOUBT));
  }

  /** Every incident, to be looked at one by one. */
  static Sought everything(Question question, CountRule rule) {
    Question all = Question.all(question.metric());
    return of(all, rule, LocalDate.MAX);
  }
}
