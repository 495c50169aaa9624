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

  /**
   * Returns it. For the numbers alone, whom incidents were aimed at is always asked for: texts
   * often count what was aimed at some beside the whole.
   *
   * @param leftOut whether those that fail on one side alone are asked for too
   */
  static Sought of(Question question, CountRule rule, LocalDate publishedBy, boolean leftOut) {
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
            !question.targets().isEmpty() || !leftOut,
            !question.actors().isEmpty(),
            !question.admin1().isEmpty() || !question.places().isEmpty(),
            question.asksNumbers() || question.metric().people(),
            !question.participants().isEmpty() || question.asksNumbers() || least > LEAST_DOUBT),
        leftOut);
  }

  /** Every incident, to be looked at one by one. */
  static Sought everything(Question question, CountRule rule) {
    Question all = Question.all(question.metric());
    Sought any = of(all, rule, LocalDate.MAX, false);
    return new Sought(
        any.types(),
        any.days(),
        any.country(),
        any.nowhere(),
        any.reading(),
        any.publishedBy(),
        new Sought.Beside(true, true, true, true, true),
        false);
  }
}
