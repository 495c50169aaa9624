package org.recount.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.recount.document.Mention;
import org.recount.document.Mention.Portion.Division;
import org.recount.document.Span;
import org.recount.quantity.Bounds;

/** People told as parts of a number of people, and more of them: "dix morts, dont douze civils". */
final class TollPartCheck implements Check {
  @Override
  public List<Misfit> examine(Told told) {
    Map<Span, List<Mention.Portion>> portions = portions(told);
    List<Misfit> misfits = new ArrayList<>(misfits(told, portions));
    for (Span sentence : told.document().sentences()) {
      List<Mention.Toll> tolls =
          told.document().mentions(Mention.Toll.class, sentence).stream()
              .sorted(Comparator.comparing(Mention.Toll::stated))
              .toList();
      for (int i = 0; i < tolls.size(); i++) {
        if (!tolls.get(i).part()
            && tolls.get(i).bounds().stated()
            && !portions.containsKey(tolls.get(i).number())
            && !told.isTally(tolls.get(i).stated())) {
          parts(told, tolls, i).ifPresent(misfits::add);
        }
      }
    }
    return misfits;
  }

  /** Parts that are no tolls of their own, by their whole: "eleven of them children". */
  private static Map<Span, List<Mention.Portion>> portions(Told told) {
    Map<Span, List<Mention.Portion>> byWhole = new LinkedHashMap<>();
    for (Mention.Portion portion : told.document().mentions(Mention.Portion.class)) {
      byWhole.computeIfAbsent(portion.whole(), k -> new ArrayList<>()).add(portion);
    }
    return byWhole;
  }

  private static List<Misfit> misfits(Told told, Map<Span, List<Mention.Portion>> byWhole) {
    List<Misfit> misfits = new ArrayList<>();
    for (List<Mention.Portion> parts : byWhole.values()) {
      Stream.of(Division.WORK, Division.BODY)
          .map(by -> parts.stream().filter(p -> p.by() == by || p.by() == Division.UNSAID).toList())
          .flatMap(alike -> tooMany(told, alike).stream())
          .findFirst()
          .ifPresent(misfits::add);
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

  /** Parts by work, or by age and sex: one of the dead may be a civilian and a child. */
  private static Optional<Misfit> tooMany(Told told, List<Mention.Portion> alike) {
    if (alike.isEmpty()) {
      return Optional.empty();
    }
    Span number = alike.get(0).whole();
    Bounds whole = alike.get(0).wholeBounds();
    long sum = alike.stream().mapToLong(p -> p.bounds().lower()).sum();
    if (whole.isOpen() || sum <= whole.upper() || isSummed(told, number)) {
      return Optional.empty();
    }
    List<Span> evidence = new ArrayList<>(List.of(number));
    alike.forEach(p -> evidence.add(p.span()));
    return Optional.of(misfit(told, whole, evidence, sum));
  }

  /** Returns whether a number is a tally with parts that are tallies. */
  private static boolean isSummed(Told told, Span number) {
    return told.tallies().stream()
        .filter(t -> t.number().overlaps(number))
        .anyMatch(t -> told.tallies().stream().anyMatch(p -> p.partOf().equals(t.id())));
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
    return Optional.of(misfit(told, whole.bounds(), evidence, sum));
  }

  private static Misfit misfit(Told told, Bounds whole, List<Span> evidence, long sum) {
    Span all = evidence.get(0).cover(evidence.get(evidence.size() - 1));
    List<String> members = told.reportsIn(all).stream().map(r -> r.id()).limit(1).toList();
    return new Misfit(
        Contradiction.Kind.SUM_MISMATCH,
        true,
        members,
        Statement.of("toll-part", Words.number(sum), Words.number(whole)),
        evidence);
  }
}
