package org.recount.incident;

import java.util.Optional;
import org.recount.codebook.IncidentType;
import org.recount.place.Place;
import org.recount.quantity.Bounds;
import org.recount.report.Tolls;
import org.recount.time.DateRange;

/**
 * What people decided about an incident against what its reports say; empty where they decided
 * nothing.
 *
 * @param rejected whether it counts for nothing
 * @param type what it was
 * @param date when it was
 * @param place where it was
 * @param killed people killed
 * @param injured people injured and not killed
 */
public record Revision(
    Optional<Boolean> rejected,
    Optional<IncidentType> type,
    Optional<DateRange> date,
    Optional<Place> place,
    Optional<Bounds> killed,
    Optional<Bounds> injured) {
  /** Nobody decided anything. */
  public static final Revision NONE =
      new Revision(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Returns the revision that sets an incident aside, or takes it back in. */
  public static Revision rejected(boolean rejected) {
    return new Revision(
        Optional.of(rejected), NONE.type, NONE.date, NONE.place, NONE.killed, NONE.injured);
  }

  /** Returns the revision of the type alone. */
  public static Revision type(IncidentType type) {
    return new Revision(
        NONE.rejected, Optional.of(type), NONE.date, NONE.place, NONE.killed, NONE.injured);
  }

  /** Returns the revision of the date alone. */
  public static Revision date(DateRange date) {
    return new Revision(
        NONE.rejected, NONE.type, Optional.of(date), NONE.place, NONE.killed, NONE.injured);
  }

  /** Returns the revision of the place alone. */
  public static Revision place(Place place) {
    return new Revision(
        NONE.rejected, NONE.type, NONE.date, Optional.of(place), NONE.killed, NONE.injured);
  }

  /** Returns the revision of the dead alone. */
  public static Revision killed(Bounds killed) {
    return new Revision(
        NONE.rejected, NONE.type, NONE.date, NONE.place, Optional.of(killed), NONE.injured);
  }

  /** Returns the revision of the injured alone. */
  public static Revision injured(Bounds injured) {
    return new Revision(
        NONE.rejected, NONE.type, NONE.date, NONE.place, NONE.killed, Optional.of(injured));
  }

  /** Returns both; where both say something, {@code later} holds. */
  public Revision then(Revision later) {
    return new Revision(
        later.rejected.or(() -> rejected),
        later.type.or(() -> type),
        later.date.or(() -> date),
        later.place.or(() -> place),
        later.killed.or(() -> killed),
        later.injured.or(() -> injured));
  }

  /** Returns whether the incident counts for nothing. */
  public boolean rejects() {
    return rejected.orElse(false);
  }

  /** Returns the tolls with what was decided in place of what was told. */
  Tolls applied(Tolls told) {
    return new Tolls(
        killed.orElse(told.killed()),
        injured.orElse(told.injured()),
        told.kidnapped(),
        told.missing(),
        told.participants(),
        told.killedIncludesAttackers() && killed.isEmpty(),
        told.attackersKilled(),
        told.attackersInjured());
  }
}
