package org.recount.report;

import java.util.List;
import java.util.Optional;
import org.recount.codebook.Factuality;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.time.DateRange;
import org.recount.time.Precision;

/**
 * How an incident stands in time to what the text tells before it.
 *
 * @param factuality of the words that say most of it
 * @param predicted whether it is still to come; what was foiled was foiled on a day
 * @param definite whether its words point back to an incident already told
 * @param following whether it came just after what was told, and its sentence names no day
 * @param another whether it is one more of the kind, and its sentence names no day
 * @param unplaced whether its sentence names neither a day nor a place, so that it goes on with
 *     both
 * @param toldLast the day told last before its sentence; unknown if that names one itself
 * @param main the day of the incident the text is chiefly about; unknown for that one itself
 */
record Sequel(
    Factuality factuality,
    boolean predicted,
    boolean definite,
    boolean following,
    boolean another,
    boolean unplaced,
    DateRange toldLast,
    DateRange main) {

  static Sequel of(Reading reading, Group group, Optional<Group> main) {
    Document document = reading.document();
    Candidate head = group.head();
    Span sentence = document.sentenceOf(head.trigger().span());
    boolean dated = false;
    for (Mention.Timex timex : document.mentions(Mention.Timex.class, sentence)) {
      dated |= isDay(timex);
    }
    boolean other = main.isPresent() && main.get() != group;
    return new Sequel(
        head.stance().factuality(),
        head.stance().factuality() == Factuality.PREDICTED
            && !head.stance().detail().equals("foiled"),
        group.candidates().stream().allMatch(c -> c.trigger().definite()),
        !dated && says(document, sentence, Mention.Course.Kind.FOLLOWS),
        !dated && says(document, sentence, Mention.Course.Kind.ANOTHER),
        !dated && document.mentions(Mention.Toponym.class, sentence).isEmpty(),
        dated ? DateRange.UNKNOWN : before(document, sentence),
        other ? main.get().date().range() : DateRange.UNKNOWN);
  }

  private static boolean says(Document document, Span within, Mention.Course.Kind kind) {
    return document.mentions(Mention.Course.class, within).stream().anyMatch(c -> c.kind() == kind);
  }

  private static DateRange before(Document document, Span sentence) {
    List<Mention.Timex> told =
        document.mentions(Mention.Timex.class, new Span(0, sentence.start()));
    for (int i = told.size() - 1; i >= 0; i--) {
      if (isDay(told.get(i))) {
        return told.get(i).range();
      }
    }
    return DateRange.UNKNOWN;
  }

  private static boolean isDay(Mention.Timex timex) {
    return Dating.datesSomething(timex) && timex.range().precision() == Precision.DAY;
  }

  /** The features of the choice that no date of the text is its date. */
  void describeNone(double[] row) {
    Bearings.set(row, Bearing.NONE_OF_PREDICTED, predicted);
    Bearings.set(row, Bearing.NONE_OF_DENIED, factuality == Factuality.DENIED);
    Bearings.set(row, Bearing.NONE_OF_FOLLOWING, following);
    Bearings.set(row, Bearing.NONE_OF_ANOTHER, another);
    Bearings.set(row, Bearing.NONE_OF_UNPLACED, unplaced);
  }

  /**
   * The features of a date.
   *
   * @param told whether its sentence says what was said or done that day
   */
  void describe(double[] row, DateRange range, Document document, boolean told) {
    if (main.known() && main.equals(range)) {
      Bearings.set(row, Bearing.DAY_OF_MAIN, true);
      Bearings.set(row, Bearing.DAY_OF_MAIN_FOLLOWING, following);
      Bearings.set(row, Bearing.DAY_OF_MAIN_ANOTHER, another);
      Bearings.set(row, Bearing.DAY_OF_MAIN_UNPLACED, unplaced);
      Bearings.set(row, Bearing.DAY_OF_MAIN_DEFINITE, definite);
      Bearings.set(row, Bearing.DAY_OF_MAIN_DENIED, factuality == Factuality.DENIED);
    }
    if (toldLast.known() && toldLast.equals(range)) {
      Bearings.set(row, Bearing.TOLD_LAST, true);
      Bearings.set(row, Bearing.TOLD_LAST_FOLLOWING, following);
      Bearings.set(row, Bearing.TOLD_LAST_ANOTHER, another);
      Bearings.set(row, Bearing.TOLD_LAST_UNPLACED, unplaced);
    }
    if (predicted) {
      boolean clause = row[Bearing.SAME_CLAUSE.ordinal()] > 0;
      Bearings.set(row, Bearing.CLAUSE_OF_PREDICTED, clause);
      boolean outside = row[Bearing.OUTSIDE_CUE.ordinal()] > 0;
      Bearings.set(row, Bearing.OUTSIDE_OF_PREDICTED, outside);
      Bearings.set(row, Bearing.TOLD_OUTSIDE_OF_PREDICTED, outside && told);
      boolean future = document.dated() && range.latest().isAfter(document.published());
      Bearings.set(row, Bearing.FUTURE_OF_PREDICTED, future);
      Bearings.set(row, Bearing.FUTURE_CLAUSE_OF_PREDICTED, future && clause);
      Bearings.set(row, Bearing.PAST_CLAUSE_OF_PREDICTED, !future && clause);
      Bearings.set(row, Bearing.PAST_OF_PREDICTED, document.dated() && !future);
    }
  }
}
