package org.recount.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recount.document.Mention;
import org.recount.document.Span;

/** People told as parts of a number of people, and more of them: "dix morts, dont douze civils". */
final class TollPartCheck implements Check {
  @Override
  public List<Misfit> examine(Told told) {
    List<Misfit> misfits = new ArrayList<>();
    for (Span sentence : told.document().sentences()) {
      List<Mention.Toll> tolls =
          told.document().mentions(Mention.Toll.class, sentence).stream()
              .sorted(Comparator.comparing(Mention.Toll::stated))
              .toList();
      for (int i = 0; i < tolls.size(); i++) {
        if (!tolls.get(i).part()
            && tolls.get(i).bounds().stated()
            && !isTally(told, tolls.get(i))) {
          parts(told, tolls, i).ifPresent(misfits::add);
        }
      }
    }
    return misfits;
  }

  /** "Seven wounded and 168 arrests, 115 of them in Gao": a number between takes the part. */
  private static boolean isOfAnother(Told told, Mention.Toll whole, Mention.Toll part) {
    if (part.number().start() <= whole.span().end()) {
      return false;
    }
    Span between = new Span(whole.span().end(), part.number().start());
    return told.document().mentions(Mention.Quantity.class, between).stream()
        .filter(q -> between.contains(q.span()))
        .anyMatch(
            q ->
                told.document().mentions(Mention.Timex.class, between).stream()
                    .noneMatch(t -> t.span().overlaps(q.span())));
  }

  /** The parts of a tally are tallies, and summed as such. */
  private static boolean isTally(Told told, Mention.Toll toll) {
    return told.tallies().stream().anyMatch(t -> t.number().overlaps(toll.stated()));
  }

  private static Optional<Misfit> parts(Told told, List<Mention.Toll> tolls, int at) {
    Mention.Toll whole = tolls.get(at);
    List<Span> evidence = new ArrayList<>(List.of(whole.span()));
    long sum = 0;
    for (int i = at + 1; i < tolls.size() && tolls.get(i).part(); i++) {
      if (evidence.size() == 1 && isOfAnother(told, whole, tolls.get(i))) {
        break;
      }
      if (tolls.get(i).harm() == whole.harm() && tolls.get(i).bounds().stated()) {
        sum += tolls.get(i).bounds().lower();
        evidence.add(tolls.get(i).span());
      }
    }
    if (evidence.size() == 1 || whole.bounds().isOpen() || sum <= whole.bounds().upper()) {
      return Optional.empty();
    }
    Span all = evidence.get(0).cover(evidence.get(evidence.size() - 1));
    List<String> members = told.reportsIn(all).stream().map(r -> r.id()).limit(1).toList();
    return Optional.of(
        new Misfit(
            Contradiction.Kind.SUM_MISMATCH,
            true,
            members,
            Statement.of("toll-part", Words.number(sum), Words.number(whole.bounds())),
            evidence));
  }
}
