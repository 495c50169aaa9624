package org.recount.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.document.Mention;
import org.recount.document.Span;

/** Parts listed together that come to more than their whole. */
final class PartSumCheck implements Check {
  /** Characters between a part and a time of its own: "30 de nuit". */
  private static final int RIGHT_AFTER = 8;

  @Override
  public List<Misfit> examine(Told told) {
    List<Misfit> misfits = new ArrayList<>();
    for (Tally whole : told.tallies()) {
      for (List<Tally> parts : listed(told, whole).values()) {
        if (overlap(told, whole, parts)) {
          continue;
        }
        long sum = parts.stream().mapToLong(p -> p.count().lower()).sum();
        if (!whole.count().isOpen() && sum > whole.count().upper()) {
          misfits.add(misfit(whole, parts, sum));
        }
      }
    }
    return misfits;
  }

  /** Parts of one sentence are told as a list; parts of two may overlap each other. */
  private static Map<Integer, List<Tally>> listed(Told told, Tally whole) {
    Map<Integer, List<Tally>> bySentence = new LinkedHashMap<>();
    for (Tally tally : told.tallies()) {
      if (tally.partOf().equals(whole.id())) {
        int sentence = told.document().sentenceAt(tally.number().start());
        bySentence.computeIfAbsent(sentence, k -> new ArrayList<>()).add(tally);
      }
    }
    return bySentence;
  }

  /** What sets a part apart from the others of its whole. */
  private enum Trait {
    PLACE,
    TARGET,
    TIME
  }

  /** "51 attacks, 40 of them on convoys and 30 at night": one attack may be in both. */
  private static boolean overlap(Told told, Tally whole, List<Tally> parts) {
    for (Tally one : parts) {
      for (Tally other : parts) {
        Set<Trait> some = traits(told, whole, one);
        Set<Trait> others = traits(told, whole, other);
        if (!some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<Trait> traits(Told told, Tally whole, Tally part) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    if (part.place().known() && !part.place().name().equals(whole.place().name())) {
      traits.add(Trait.PLACE);
    }
    if (!part.targets().isEmpty() && !part.targets().equals(whole.targets())) {
      traits.add(Trait.TARGET);
    }
    int end = part.number().end();
    boolean timed =
        told.document().mentions(Mention.Timex.class).stream()
            .anyMatch(t -> t.span().start() >= end && t.span().start() <= end + RIGHT_AFTER);
    if (timed || !part.since().equals(whole.since())) {
      traits.add(Trait.TIME);
    }
    return traits;
  }

  private static Misfit misfit(Tally whole, List<Tally> parts, long sum) {
    List<String> members = new ArrayList<>(List.of(whole.id()));
    List<Span> evidence = new ArrayList<>(List.of(whole.evidence().get(0)));
    List<Integer> numbers = new ArrayList<>();
    for (Tally part : parts) {
      members.add(part.id());
      evidence.add(part.evidence().get(0));
      numbers.add(part.count().lower());
    }
    Statement explanation =
        parts.size() == 1
            ? Statement.of("part-sum.alone", Words.number(sum), Words.number(whole.count()))
            : Statement.of(
                "part-sum",
                new Statement.Sum(numbers),
                Words.number(sum),
                Words.number(whole.count()));
    return new Misfit(Contradiction.Kind.SUM_MISMATCH, true, members, explanation, evidence);
  }
}
