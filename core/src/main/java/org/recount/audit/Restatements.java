package org.recount.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.recount.document.Span;

/** Joins numbers that a text gives twice: "la 133e attaque … sur ces 133 attaques". */
final class Restatements {
  private Restatements() {}

  /** Adds a tally to those before it, or its evidence to the one that says the same; body wins. */
  static void add(List<Tally> tallies, Tally tally, Span title) {
    int same = indexOfSame(tallies, tally);
    if (same < 0) {
      tallies.add(tally);
    } else {
      Tally first = tallies.get(same);
      boolean titled = title.contains(first.number()) && !tally.since().equals(LocalDate.MIN);
      tallies.set(same, both(first, tally, titled));
    }
  }

  private static int indexOfSame(List<Tally> tallies, Tally tally) {
    for (int i = 0; i < tallies.size(); i++) {
      if (isSame(tallies.get(i), tally)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSame(Tally one, Tally other) {
    return one.metric().equals(other.metric())
        && one.count().equals(other.count())
        && (one.kind() == Tally.Kind.RATE) == (other.kind() == Tally.Kind.RATE)
        && (one.kind() == Tally.Kind.PART) == (other.kind() == Tally.Kind.PART)
        && (one.targets().isEmpty()
            || other.targets().isEmpty()
            || one.targets().stream().anyMatch(other.targets()::contains))
        && meet(one, other)
        && !(one.kind() == Tally.Kind.PART && !samePart(one, other));
  }

  /** "20 à Gao, 20 à Mopti" are two parts, and so are "20 bombings and 20 kidnappings". */
  private static boolean samePart(Tally one, Tally other) {
    boolean apart =
        !one.types().isEmpty()
            && !other.types().isEmpty()
            && Collections.disjoint(one.types(), other.types());
    return !apart
        && one.partOf().equals(other.partOf())
        && one.place().name().equals(other.place().name());
  }

  private static boolean meet(Tally one, Tally other) {
    boolean open = one.since().equals(LocalDate.MIN) || other.since().equals(LocalDate.MIN);
    return open || (!one.since().isAfter(other.until()) && !other.since().isAfter(one.until()));
  }

  private static Tally both(Tally first, Tally second, boolean bodyWins) {
    boolean bare = first.since().equals(LocalDate.MIN) && !second.since().equals(LocalDate.MIN);
    Tally dated = bare || bodyWins ? second : first;
    List<Span> evidence = new ArrayList<>(first.evidence());
    second.evidence().stream().filter(e -> !evidence.contains(e)).forEach(evidence::add);
    return new Tally(
        first.id(),
        first.kind(),
        first.metric(),
        first.count(),
        first.number(),
        first.types().isEmpty() ? second.types() : first.types(),
        first.targets().isEmpty() ? second.targets() : first.targets(),
        first.actor().isEmpty() ? second.actor() : first.actor(),
        first.place(),
        dated.since(),
        dated.until(),
        first.factuality(),
        first.attribution().isEmpty() ? second.attribution() : first.attribution(),
        dated.over(),
        first.partOf(),
        evidence);
  }
}
