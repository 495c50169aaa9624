package org.recount.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.recount.codebook.Harm;
import org.recount.quantity.Bounds;
import org.recount.report.Tolls;

/** How many people an incident harmed, as far as a question counts them. */
final class Harmed {
  private static final double UNSTATED = 0.3;
  private static final double OTHER_HARM_STATED = 0.15;

  /** How often a toll that reports give is one too high, and one too low, on marked news. */
  private static final double MISTOLD = 0.08;

  /** How often someone was harmed though no report says so, on marked news. */
  private static final double UNTOLD = 0.13;

  private Harmed() {}

  /** Returns the dead, with or without attackers. */
  static Bounds killed(Tolls tolls, boolean assailants) {
    if (assailants) {
      return tolls.killedIncludesAttackers()
          ? tolls.killed()
          : tolls.killed().plus(tolls.attackersKilled());
    }
    Bounds attackers = tolls.attackersKilled();
    if (!tolls.killedIncludesAttackers() || !tolls.killed().stated() || !attackers.stated()) {
      return tolls.killed();
    }
    int upper =
        tolls.killed().isOpen()
            ? Bounds.UNBOUNDED
            : Math.max(0, tolls.killed().upper() - attackers.lower());
    int lower = attackers.isOpen() ? 0 : Math.max(0, tolls.killed().lower() - attackers.upper());
    return Bounds.of(Math.min(lower, upper), upper);
  }

  /** Returns the hurt, with or without attackers. */
  static Bounds injured(Tolls tolls, boolean assailants) {
    return assailants ? tolls.injured().plus(tolls.attackersInjured()) : tolls.injured();
  }

  /**
   * Returns how probably a number is one that is asked for. A text that counts the hurt and says
   * nothing of the dead is hardly about an incident with dead, and the other way round.
   */
  static Fit fit(Bounds number, Bounds other, Bounds wanted, String what) {
    if (!wanted.stated()) {
      return new Fit(1, Reason.TOLL, "");
    }
    if (!number.stated()) {
      double unstated = other.stated() ? OTHER_HARM_STATED : UNSTATED;
      return new Fit(unstated, Reason.TOLL, what + " not stated");
    }
    if (!number.overlaps(wanted)) {
      return new Fit(0, Reason.TOLL, "other number " + what);
    }
    boolean sure = number.lower() >= wanted.lower() && number.upper() <= wanted.upper();
    return new Fit(sure ? 1 : wanted.contains(number.lower()) ? 0.6 : 0.4, Reason.TOLL, what);
  }

  /** Returns what an incident adds to the metric of a question. */
  static Amount of(Told told, Question question) {
    return switch (question.metric()) {
      case INCIDENTS, DOCUMENTS -> Amount.exactly(1);
      case KILLED -> people(told, question, Harm.KILLED, t -> killed(t, question.assailants()));
      case INJURED -> people(told, question, Harm.INJURED, t -> injured(t, question.assailants()));
      case KIDNAPPED -> people(told, question, Harm.KIDNAPPED, Tolls::kidnapped);
    };
  }

  private static Amount people(
      Told told, Question question, Harm harm, Function<Tolls, Bounds> toll) {
    Bounds bounds = toll.apply(told.incident().tolls());
    if (!question.participants().isEmpty()) {
      return PeopleScope.amount(told, question.participants(), harm, bounds);
    }
    if (!bounds.stated()) {
      return new Amount(0, 0, 0, UNTOLD);
    }
    int best = best(told, bounds, toll);
    return new Amount(bounds.lower(), best, bounds.isOpen() ? best : bounds.upper(), MISTOLD);
  }

  /**
   * The number most independence groups give within the bounds; the lower bound if none is exact.
   * An open toll ("at least 281") counts as the number it names.
   */
  private static int best(Told told, Bounds bounds, Function<Tolls, Bounds> toll) {
    if (bounds.isExact() || bounds.isOpen()) {
      return bounds.lower();
    }
    List<Telling> latestFirst = new ArrayList<>(told.countable());
    latestFirst.sort(
        Comparator.comparing((Telling t) -> t.document().published())
            .reversed()
            .thenComparing(t -> t.document().id()));
    Map<Integer, Set<String>> voices = new LinkedHashMap<>();
    for (Telling telling : latestFirst) {
      Bounds stated = toll.apply(telling.report().tolls());
      if (stated.isExact() && bounds.contains(stated.lower())) {
        String group = telling.document().group();
        voices.computeIfAbsent(stated.lower(), n -> new HashSet<>()).add(group);
      }
    }
    int best = bounds.lower();
    int most = 0;
    for (Map.Entry<Integer, Set<String>> voice : voices.entrySet()) {
      if (voice.getValue().size() > most) {
        most = voice.getValue().size();
        best = voice.getKey();
      }
    }
    return best;
  }
}
