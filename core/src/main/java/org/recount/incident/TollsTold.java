package org.recount.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.recount.quantity.Bounds;
import org.recount.report.Tolls;

/**
 * How many were harmed by several reports. The toll of the latest day of publication holds, as
 * first reports are corrected; reports of that same day that disagree widen the bounds. An open end
 * ("at least two") is narrowed by earlier numbers that fit it. A last figure of one source that is
 * more than twice what two others gave corrects nobody: it stands beside theirs.
 */
final class TollsTold {
  private static final double OUTLIER = 2;

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
    String last = stating.get(stating.size() - 1).group();
    List<IncidentMaker.Told> others =
        stating.stream().filter(t -> !t.group().equals(last)).toList();
    Bounds all = corrected(stating, toll);
    Bounds theirs = corrected(others, toll);
    boolean alone =
        others.stream().map(IncidentMaker.Told::group).distinct().count() >= 2
            && others.stream()
                .map(t -> toll.apply(t.report().tolls()))
                .allMatch(b -> b.lower() < all.lower() / OUTLIER);
    return alone ? theirs.hull(all) : all;
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
