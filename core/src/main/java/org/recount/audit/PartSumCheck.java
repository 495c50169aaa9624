package org.recount.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recount.document.Span;

/** Parts listed together that come to more than their whole. */
final class PartSumCheck implements Check {
  @Override
  public List<Misfit> examine(Told told) {
    List<Misfit> misfits = new ArrayList<>();
    for (Tally whole : told.tallies()) {
      for (List<Tally> parts : listed(told, whole).values()) {
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
