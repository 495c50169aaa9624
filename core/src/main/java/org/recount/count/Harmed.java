package org.recount.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.codebook.Harm;
import org.recount.quantity.Bounds;
import org.recount.report.Tolls;

/** How many people an incident harmed, as far as a question counts them. */
final class Harmed {
  private static final double UNSTATED = 0.3;
  private static final double OTHER_HARM_STATED = 0.15;

  /** How often the dead that reports give are too many, and as often too few, on marked news. */
  private static final double DEAD_MISTOLD = 0.09;

  /** The same of the hurt, whom texts tell less surely. */
  private static final double HURT_MISTOLD = 0.13;

  /** How often someone died though no report says so, on marked news. */
  private static final double DEAD_UNTOLD = 0.1;

  /** The same of the hurt. */
  private static final double HURT_UNTOLD = 0.2;

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

  /**
   * Returns whether it takes the documents to say what an incident with these tolls adds: for the
   * people asked for, and for the number that most documents give.
   */
  static boolean isTold(Tolls tolls, Question question) {
    if (!question.metric().people()) {
      return false;
    }
    Bounds bounds = asked(tolls, question);
    return !question.participants().isEmpty()
        || bounds.stated() && !bounds.isExact() && !bounds.isOpen();
  }

  /** Returns what an incident adds whose tolls tell it alone. */
  static Amount of(Tolls tolls, Question question) {
    Bounds bounds = asked(tolls, question);
    boolean hurt = harm(question.metric()) == Harm.INJURED;
    return bounds.stated()
        ? amount(bounds, bounds.lower(), question)
        : new Amount(0, 0, 0, hurt ? HURT_UNTOLD : DEAD_UNTOLD);
  }

  /** Returns what an incident adds, as its documents tell it. */
  static Amount of(Told told, Question question) {
    Bounds bounds = asked(told.incident().tolls(), question);
    return question.participants().isEmpty()
        ? amount(bounds, best(told, bounds, question), question)
        : PeopleScope.amount(told, question.participants(), harm(question.metric()), bounds);
  }

  /** An open toll ("at least 281") counts as the number it names. */
  private static Amount amount(Bounds bounds, int best, Question question) {
    double slip = harm(question.metric()) == Harm.INJURED ? HURT_MISTOLD : DEAD_MISTOLD;
    return new Amount(bounds.lower(), best, bounds.isOpen() ? best : bounds.upper(), slip);
  }

  /** The people that a question counts. */
  private static Bounds asked(Tolls tolls, Question question) {
    return switch (harm(question.metric())) {
      case KILLED -> killed(tolls, question.assailants());
      case INJURED -> injured(tolls, question.assailants());
      default -> tolls.kidnapped();
    };
  }

  private static Harm harm(Metric metric) {
    return switch (metric) {
      case KILLED -> Harm.KILLED;
      case INJURED -> Harm.INJURED;
      case KIDNAPPED -> Harm.KIDNAPPED;
      case INCIDENTS, DOCUMENTS ->
          throw new IllegalArgumentException("must count people, got " + metric);
    };
  }

  /** The number most independence groups give within the bounds; the lower bound if none does. */
  private static int best(Told told, Bounds bounds, Question question) {
    List<Telling> latestFirst = new ArrayList<>(told.countable());
    latestFirst.sort(
        Comparator.comparing((Telling t) -> t.document().published())
            .reversed()
            .thenComparing(t -> t.document().id()));
    Map<Integer, Set<String>> voices = new LinkedHashMap<>();
    for (Telling telling : latestFirst) {
      Bounds stated = asked(telling.report().tolls(), question);
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
