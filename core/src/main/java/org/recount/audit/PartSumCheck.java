package org.recount.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recount.document.Span;
import org.recount.place.PlacePrecision;

/** Parts listed together that come to more than their whole. */
final class PartSumCheck implements Check {
  @Override
  public List<Misfit> examine(Told told) {
    List<Misfit> misfits = new ArrayList<>();
    PartOverlaps overlaps = new PartOverlaps(told);
    for (Tally whole : told.tallies()) {
      for (List<Tally> parts : listed(told, whole).values()) {
        if (overlaps.among(whole, parts)) {
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

  /** Parts of one sentence are told as a list; parts of two may overlap, but not in two towns. */
  private static Map<Integer, List<Tally>> listed(Told told, Tally whole) {
    List<Tally> parts =
        told.tallies().stream()
            .filter(t -> t.partOf().equals(whole.id()) && !isAbroad(t, whole))
            .toList();
    if (inTowns(parts)) {
      return Map.of(0, parts);
    }
    Map<Integer, List<Tally>> bySentence = new LinkedHashMap<>();
    for (Tally part : parts) {
      int sentence = told.document().sentenceAt(part.number().start());
      bySentence.computeIfAbsent(sentence, k -> new ArrayList<>()).add(part);
    }
    return bySentence;
  }

  private static boolean isAbroad(Tally part, Tally whole) {
    return !part.place().country().isEmpty()
        && !whole.place().country().isEmpty()
        && !part.place().country().equals(whole.place().country());
  }

  /** Returns whether every part is of a town of its own. */
  private static boolean inTowns(List<Tally> parts) {
    return parts.size() > 1
        && parts.stream().allMatch(p -> p.place().precision() == PlacePrecision.CITY)
        && parts.stream().map(p -> p.place().name()).distinct().count() == parts.size();
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
