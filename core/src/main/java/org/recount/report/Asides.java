package org.recount.report;

import java.time.LocalDate;
import org.recount.document.Document;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.time.DateRange;

/**
 * Tells what a text only mentions beside the incident it is chiefly about from further news that it
 * lists: that is of the last days and of another town, which its own clause names, and says who was
 * harmed.
 */
final class Asides {
  private static final int DAYS_OF_NEWS = 3;

  /** Towns nearer than this may be one, or where those hit were brought. */
  private static final double NEAR_KM = 10;

  private final LocalDate told;
  private final Place main;

  private Asides(LocalDate told, Place main) {
    this.told = told;
    this.main = main;
  }

  /**
   * Returns how a document is read that is chiefly about an incident of this day and place. What an
   * undated document is chiefly about is taken for news.
   */
  static Asides of(Document document, DateRange date, Place place) {
    if (document.dated()) {
      return new Asides(document.published(), place);
    }
    return new Asides(date.known() && date.hasLatest() ? date.latest() : Document.UNDATED, place);
  }

  /** Returns whether an incident, which was on these days at this place, is told in passing. */
  boolean hold(Group group, DateRange date, Place place) {
    boolean told = !group.tolls().isEmpty() && isNamed(group, place);
    return !told || !isNews(date) || !isElsewhere(place);
  }

  private static boolean isNamed(Group group, Place place) {
    return group.candidates().stream()
        .map(Candidate::place)
        .anyMatch(p -> p.nearness() == Nearness.CLAUSE && p.place().name().equals(place.name()));
  }

  private boolean isNews(DateRange date) {
    return date.known()
        && date.hasLatest()
        && !told.equals(Document.UNDATED)
        && !date.latest().isBefore(told.minusDays(DAYS_OF_NEWS));
  }

  private boolean isElsewhere(Place place) {
    boolean town = place.known() && place.precision().compareTo(PlacePrecision.NEAR) <= 0;
    if (!town || !main.known() || place.name().equals(main.name())) {
      return false;
    }
    return !place.hasPoint() || !main.hasPoint() || place.kilometresTo(main) >= NEAR_KM;
  }
}
