package org.recount.stores;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.recount.codebook.ActorKind;
import org.recount.codebook.Factuality;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.document.Span;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.quantity.Bounds;
import org.recount.report.Actor;
import org.recount.report.Location;
import org.recount.report.Report;
import org.recount.report.Timing;
import org.recount.report.Tolls;
import org.recount.time.DateRange;
import org.recount.time.Precision;

/**
 * What happens in an invented world: fifteen years, sixty countries of fifteen divisions, ten
 * types, four hundred groups, all as unevenly as in news, where each rank r comes about once in r.
 */
final class InventedDeeds {
  static final LocalDate START = LocalDate.of(2006, 1, 1);
  static final int MONTHS = 180;

  private static final int DAYS = 5_479;
  private static final int COUNTRIES = 60;
  private static final int DIVISIONS = 15;
  private static final int TOWNS = 40;
  private static final int ACTORS = 400;

  private static final List<IncidentType> TYPES =
      List.of(
          IncidentType.ARMED_ATTACK,
          IncidentType.BOMBING,
          IncidentType.ARMED_CLASH,
          IncidentType.AIRSTRIKE,
          IncidentType.TARGETED_KILLING,
          IncidentType.SHELLING,
          IncidentType.ABDUCTION,
          IncidentType.PROTEST,
          IncidentType.ACCIDENT,
          IncidentType.OTHER_VIOLENCE);

  private static final List<Target> TARGETS =
      List.of(Target.CIVILIANS, Target.MILITARY, Target.POLICE, Target.OTHER);

  private final SplittableRandom random;

  /** Something that happened. */
  record Deed(LocalDate day, IncidentType type, Place place, String actor, Target target) {}

  InventedDeeds(SplittableRandom random) {
    this.random = random;
  }

  /** A number below {@code size}: each rank r about once in r. */
  int skewed(int size) {
    return (int) Math.min(size - 1, Math.exp(random.nextDouble() * Math.log(size + 1.0)) - 1);
  }

  IncidentType type() {
    return TYPES.get(skewed(TYPES.size()));
  }

  String country() {
    return code(skewed(COUNTRIES));
  }

  String division(String country) {
    return "Division " + country + random.nextInt(DIVISIONS);
  }

  String actor() {
    return "Group " + skewed(ACTORS);
  }

  Target target() {
    return TARGETS.get(skewed(TARGETS.size()));
  }

  private static String code(int country) {
    return "" + (char) ('A' + country / 26) + (char) ('A' + country % 26);
  }

  Deed deed() {
    // One day in twelve brings ten times as many.
    int day = random.nextInt(DAYS);
    day = random.nextInt(2) == 0 ? day : day / 12 * 12;
    return new Deed(START.plusDays(day), type(), place(), actor(), target());
  }

  private Place place() {
    if (random.nextInt(25) == 0) {
      return Place.UNKNOWN;
    }
    String country = country();
    String division = division(country);
    int town = skewed(TOWNS);
    boolean wide = random.nextInt(8) == 0;
    return new Place(
        "t:" + division + town,
        wide ? division : "Town " + town + " of " + division,
        division,
        country,
        town,
        -town,
        wide ? PlacePrecision.ADMIN1 : PlacePrecision.CITY);
  }

  /** What one document says of it. */
  Report report(Deed deed, String id, boolean main, LocalDate published, Span words) {
    boolean claimed = random.nextInt(25) == 0;
    return new Report(
        id,
        deed.type(),
        random.nextInt(10) == 0 && deed.type() != TYPES.get(0) ? List.of(TYPES.get(0)) : List.of(),
        Timing.of(date(deed.day(), main)),
        new Location(deed.place(), words, ""),
        tolls(),
        1,
        random.nextInt(100) < 45
            ? List.of(new Actor(words, deed.actor(), ActorKind.ARMED_GROUP, Factuality.CLAIMED))
            : List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        random.nextInt(4) == 0 ? List.of() : List.of(deed.target()),
        main,
        false,
        claimed
            ? Factuality.CLAIMED
            : random.nextInt(15) == 0 ? Factuality.HYPOTHETICAL : Factuality.ASSERTED,
        "",
        !main,
        List.of(),
        List.of(words),
        random.nextInt(200) == 0 ? 0.08 : 0.5 + random.nextDouble() / 2,
        List.of("en/triggers/invented"));
  }

  private Tolls tolls() {
    return random.nextInt(100) < 55
        ? Tolls.of(Bounds.exactly(skewed(60)), Bounds.atLeast(skewed(90)))
        : Tolls.UNSTATED;
  }

  private DateRange date(LocalDate day, boolean main) {
    int drawn = random.nextInt(100);
    if (drawn < (main ? 10 : 30)) {
      return DateRange.UNKNOWN;
    }
    if (drawn < (main ? 13 : 38)) {
      return DateRange.of(day.minusDays(4), day.plusDays(2), Precision.WEEK);
    }
    if (drawn < (main ? 15 : 44)) {
      LocalDate first = day.withDayOfMonth(1);
      return DateRange.of(first, first.plusMonths(1).minusDays(1), Precision.MONTH);
    }
    if (drawn < (main ? 16 : 50)) {
      LocalDate first = day.withDayOfYear(1);
      return DateRange.of(first, first.plusYears(1).minusDays(1), Precision.YEAR);
    }
    return DateRange.day(day);
  }
}
