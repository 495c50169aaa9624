package org.recount.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;

/** Parts listed behind a colon, up to the end of the sentence, that come to less than the whole. */
final class PartShortCheck implements Check {
  @Override
  public List<Misfit> examine(Told told) {
    List<Misfit> misfits = new ArrayList<>();
    for (Tally whole : told.tallies()) {
      if (whole.count().isExact() && whole.metric().equals(Metric.INCIDENTS)) {
        misfit(told, whole).ifPresent(misfits::add);
      }
    }
    return misfits;
  }

  private static Optional<Misfit> misfit(Told told, Tally whole) {
    Span sentence = told.document().sentenceOf(whole.number());
    List<Tally> parts =
        told.tallies().stream()
            .filter(t -> t.partOf().equals(whole.id()) && sentence.contains(t.number()))
            .toList();
    boolean listed =
        parts.size() > 1
            && parts.stream().allMatch(p -> p.count().isExact() && p.place().known())
            && isWhole(told.document(), whole, parts, sentence);
    long sum = parts.stream().mapToLong(p -> p.count().lower()).sum();
    return listed && sum < whole.count().lower()
        ? Optional.of(misfit(whole, parts, sum))
        : Optional.empty();
  }

  /** Returns whether the first part opens what stands behind a colon, and the last closes it. */
  private static boolean isWhole(Document document, Tally whole, List<Tally> parts, Span sentence) {
    String text = document.text();
    Span first = parts.get(0).number();
    Span last = parts.get(parts.size() - 1).number();
    if (first.start() < whole.number().end()) {
      return false;
    }
    int colon = text.lastIndexOf(':', first.start());
    int end =
        document.mentions(Mention.Toponym.class, new Span(last.end(), sentence.end())).stream()
            .mapToInt(t -> t.span().end())
            .max()
            .orElse(last.end());
    return colon >= whole.number().end()
        && text.substring(colon + 1, first.start()).isBlank()
        && text.substring(end, sentence.end()).chars().noneMatch(Character::isLetterOrDigit);
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
    return new Misfit(
        Contradiction.Kind.SUM_MISMATCH,
        false,
        members,
        Statement.of(
            "part-short",
            new Statement.Sum(numbers),
            Words.number(sum),
            Words.number(whole.count())),
        evidence);
  }
}
