package org.recount.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.recount.quantity.Bounds;
import org.recount.report.Tolls;

/**
 * How many were harmed by several reports. The last number that two independent sources give holds,
 * as first reports are corrected and one text may be wrong; larger ones told after it widen the
 * bounds. Where no two agree, the toll of the latest day of publication holds, and reports of that
 * same day that disagree widen the bounds. An open end ("at least two") is narrowed by earlier
 * numbers that fit it.
 */
final class TollsTold {
  private TollsTold() {}

  static Tolls of(List<IncidentMaker.Told> told) {
    Bounds killed = latest(told, Tolls::killed);
    Bounds attackers = latest(told, Tolls::attackersKilled);
    Bounds injured = latest(told, Tolls::injured);
    boolean included =
        told.stream().anyMatch(t -> t.report().tolls().killedIncludesAttackers())
            || holds(killed, attackers)
                && apart(told, TollsTold::killedStated, TollsTold::attackersStated);
    boolean died =
        holds(included ? killed : killed.plus(attackers), injured)
            && apart(told, t -> killedStated(t) || attackersStated(t), t -> t.injured().stated());
    return new Tolls(
        killed,
        died ? Bounds.of(0, injured.upper()) : injured,
        latest(told, Tolls::kidnapped),
        latest(told, Tolls::missing),
        latest(told, Tolls::participants),
        included,
        attackers,
        latest(told, Tolls::attackersInjured));
  }

  private static boolean killedStated(Tolls tolls) {
    return tolls.killed().stated();
  }

  private static boolean attackersStated(Tolls tolls) {
    return tolls.attackersKilled().stated();
  }

  /** Whether the people of one toll may all be among those of another. */
  private static boolean holds(Bounds whole, Bounds part) {
    return whole.stated() && part.stated() && part.lower() > 0 && part.upper() <= whole.upper();
  }

  /** Whether no report tells of both. */
  private static boolean apart(
      List<IncidentMaker.Told> told, Predicate<Tolls> one, Predicate<Tolls> other) {
    return told.stream().map(t -> t.report().tolls()).noneMatch(one.and(other));
  }

  /** The reports come in order of publication, so the last day is at the end. */
  private static Bounds latest(List<IncidentMaker.Told> told, Function<Tolls, Bounds> toll) {
    List<IncidentMaker.Told> stating =
        told.stream().filter(t -> toll.apply(t.report().tolls()).stated()).toList();
    if (stating.size() < 3) {
      return corrected(stating, toll);
    }
    for (int i = stating.size() - 1; i > 0; i--) {
      Bounds number = toll.apply(stating.get(i).report().tolls());
      List<IncidentMaker.Told> agreeing =
          stating.stream()
              .filter(t -> toll.apply(t.report().tolls()).lower() == number.lower())
              .toList();
      if (number.lower() > 0 && groups(agreeing) > 1) {
        return agreed(agreeing, stating.subList(i + 1, stating.size()), toll);
      }
    }
    return corrected(stating, toll);
  }

  private static long groups(List<IncidentMaker.Told> told) {
    return told.stream().map(IncidentMaker.Told::group).distinct().count();
  }

  /** What several sources tell; larger numbers that single ones told later stay possible. */
  private static Bounds agreed(
      List<IncidentMaker.Told> agreeing,
      List<IncidentMaker.Told> later,
      Function<Tolls, Bounds> toll) {
    Bounds number = corrected(agreeing, toll);
    int most = number.upper();
    for (IncidentMaker.Told told : later) {
      most = Math.max(most, toll.apply(told.report().tolls()).lower());
    }
    return Bounds.of(number.lower(), most);
  }

  private static Bounds corrected(List<IncidentMaker.Told> told, Function<Tolls, Bounds> toll) {
    Bounds latest = Bounds.UNSTATED;
    LocalDate day = LocalDate.MAX;
    for (int i = told.size() - 1; i >= 0; i--) {
      Bounds stated = toll.apply(told.get(i).report().tolls());
      if (!stated.stated()) {
        continue;
      }
      if (!latest.stated()) {
        latest = stated;
        day = told.get(i).published();
      } else if (told.get(i).published().equals(day)) {
        latest = latest.overlaps(stated) ? shared(latest, stated) : latest.hull(stated);
      } else if (stated.lower() > latest.upper()) {
        latest = latest.hull(Bounds.exactly(stated.lower()));
      } else if (latest.isOpen() && latest.overlaps(stated)) {
        latest = shared(latest, stated);
      }
    }
    return latest;
  }

  private static Bounds shared(Bounds one, Bounds other) {
    return Bounds.of(Math.max(one.lower(), other.lower()), Math.min(one.upper(), other.upper()));
  }
}
