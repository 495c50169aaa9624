package org.recount.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.report.Report;

/** A number of another source in brackets: "8 000 à Lyon (3 000 selon la police)". */
final class AsideCheck implements Check {
  /** Characters between a number and the bracket after it. */
  private static final int CLOSE = 60;

  @Override
  public List<Misfit> examine(Told told) {
    List<Misfit> misfits = new ArrayList<>();
    List<Mention.Quantity> numbers = told.document().mentions(Mention.Quantity.class);
    for (int i = 1; i < numbers.size(); i++) {
      aside(told, numbers.get(i - 1), numbers.get(i)).ifPresent(misfits::add);
    }
    return misfits;
  }

  private static Optional<Misfit> aside(
      Told told, Mention.Quantity stated, Mention.Quantity other) {
    Document document = told.document();
    String text = document.text();
    // No farther back than the number before: most texts have no bracket at all.
    int open = other.span().start();
    while (open >= stated.span().end() && text.charAt(open) != '(') {
      open--;
    }
    if (open < stated.span().end()) {
      return Optional.empty();
    }
    int close = text.indexOf(')', other.span().end());
    boolean inBrackets =
        close >= 0
            && text.substring(open + 1, other.span().start()).isBlank()
            && open - stated.span().end() <= CLOSE
            && document.sentenceOf(stated.span()).equals(document.sentenceOf(other.span()));
    boolean comparable =
        !stated.ordinal()
            && !other.ordinal()
            && stated.bounds().lower() > 1
            && !stated.bounds().overlaps(other.bounds())
            && areOfOneKind(document, stated, other);
    if (!inBrackets || !comparable || !isSourced(document, new Span(open, close))) {
      return Optional.empty();
    }
    return Optional.of(misfit(told, stated, other, new Span(other.span().start(), close)));
  }

  /** "54 wounded (8 of them seriously, …)" and "54 dead (8 wounded, …)" are two counts each. */
  private static boolean areOfOneKind(
      Document document, Mention.Quantity stated, Mention.Quantity other) {
    List<Mention.Toll> tolls = document.mentions(Mention.Toll.class);
    Optional<Mention.Toll> outer = toll(tolls, stated);
    Optional<Mention.Toll> inner = toll(tolls, other);
    boolean isPart =
        inner.filter(Mention.Toll::part).isPresent()
            || document.mentions(Mention.Counted.class).stream()
                .anyMatch(c -> c.part() && c.number().overlaps(other.span()));
    boolean differs =
        inner.isPresent() && outer.filter(o -> o.harm() != inner.get().harm()).isPresent();
    return !isPart && !differs;
  }

  private static Optional<Mention.Toll> toll(List<Mention.Toll> tolls, Mention.Quantity number) {
    return tolls.stream().filter(t -> t.number().overlaps(number.span())).findFirst();
  }

  private static boolean isSourced(Document document, Span brackets) {
    return document.mentions(Mention.Attribution.class).stream()
        .anyMatch(a -> a.span().overlaps(brackets));
  }

  private static Misfit misfit(
      Told told, Mention.Quantity stated, Mention.Quantity other, Span aside) {
    List<String> members =
        told.reportsIn(told.document().sentenceOf(stated.span())).stream()
            .map(Report::id)
            .limit(1)
            .toList();
    return new Misfit(
        Contradiction.Kind.ATTRIBUTION_CONFLICT,
        true,
        members,
        Statement.of("aside", Words.number(stated.bounds()), Words.number(other.bounds())),
        List.of(stated.span(), aside));
  }
}
