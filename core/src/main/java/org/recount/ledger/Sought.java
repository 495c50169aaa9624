package org.recount.ledger;

import java.time.LocalDate;
import java.util.List;
import org.recount.codebook.IncidentType;

/**
 * What a question asks of incidents, as far as columns can tell which of them cannot answer it. An
 * incident has three sides: its type, its days and its country. One that fails on two of them is in
 * no answer, not even among what is left out.
 *
 * @param types it must be of one of these, or may be by some report; empty for any
 * @param days when
 * @param country ISO 3166-1 alpha-2 code; empty for any. A place without a country may be in it
 * @param nowhere whether one without a known place can still answer
 * @param reading how probable its {@link org.recount.incident.Witnesses} must be at least
 * @param publishedBy as told up to this day, {@link LocalDate#MAX} for all that is told; if what is
 *     left out is not asked for, the incidents must do for both
 * @param beside what else is asked
 * @param leftOut whether those that fail on one side alone are asked for too
 */
public record Sought(
    List<IncidentType> types,
    Days days,
    String country,
    boolean nowhere,
    double reading,
    LocalDate publishedBy,
    Beside beside,
    boolean leftOut) {
  public Sought {
    types = List.copyOf(types);
  }

  /**
   * The days asked for.
   *
   * @param since the first, or {@link LocalDate#MIN}
   * @param until the last, or {@link LocalDate#MAX}
   * @param newsUntil an undated incident can answer that was news from {@code since} to this day
   * @param anyTimeUntil so can any undated one told of from {@code since} to this day
   * @param toldUntil an undated one told of first after this day is in no answer, but among what is
   *     left out
   */
  public record Days(
      LocalDate since,
      LocalDate until,
      LocalDate newsUntil,
      LocalDate anyTimeUntil,
      LocalDate toldUntil) {
    /** Returns whether any day will do. */
    public boolean ever() {
      return since.equals(LocalDate.MIN) && until.equals(LocalDate.MAX);
    }
  }

  /**
   * What else is asked, which columns cannot decide.
   *
   * @param targets whether it matters whom it was aimed at
   * @param actors whether it matters who is blamed
   * @param places whether a division or a place is named
   * @param tolls whether it matters how many were harmed
   * @param more whether anything matters that only the incidents themselves tell: then those that
   *     fail on one side are given one by one too
   */
  public record Beside(
      boolean targets, boolean actors, boolean places, boolean tolls, boolean more) {}
}
