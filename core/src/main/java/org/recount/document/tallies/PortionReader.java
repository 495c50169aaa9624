package org.recount.document.tallies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.codebook.Target;
import org.recount.document.Lexicon;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.tallies.TallyWord.Role;
import org.recount.quantity.Bounds;

/** Reads numbers of people told as parts of a toll: "dont douze civils", "eleven of them women". */
final class PortionReader {
  private static final int BEHIND = 3;

  private record Whole(Span number, Bounds bounds) {}

  private final String name;
  private final TallyText text;
  private final List<Mention.Portion> found = new ArrayList<>();

  PortionReader(String name, TallyText text) {
    this.name = name;
    this.text = text;
  }

  /** Returns the parts, in text order; numbers that are tolls of their own are none. */
  List<Mention.Portion> read(List<Mention.Quantity> quantities, List<Mention.Toll> tolls) {
    List<Mention.Toll> wholes =
        tolls.stream().filter(t -> !t.part() && t.bounds().stated() && !isEmpty(t)).toList();
    for (int i = 0; i < quantities.size(); i++) {
      Mention.Quantity quantity = quantities.get(i);
      boolean plain = !quantity.ordinal() && quantity.bounds().stated();
      boolean toll = wholes.stream().anyMatch(t -> t.number().overlaps(quantity.span()));
      boolean ofThem =
          text.startingAt(text.lastToken(quantity.span()) + 1, Role.OF_THEM).isPresent();
      if (plain && (!toll || ofThem) && quantity.bounds().lower() > 1) {
        portion(quantity, quantities, wholes, tolls).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Some of what can be struck like people is none: "twelve cars". */
  private static boolean isPeople(TallyWord noun) {
    return noun.role() == Role.PEOPLE
        && !noun.targets().contains(Target.TRANSPORT)
        && !noun.targets().contains(Target.BUSINESS);
  }

  private static boolean isEmpty(Mention.Toll toll) {
    return toll.number().start() == toll.number().end();
  }

  private Optional<Mention.Portion> portion(
      Mention.Quantity quantity,
      List<Mention.Quantity> quantities,
      List<Mention.Toll> wholes,
      List<Mention.Toll> tolls) {
    int first = text.firstToken(quantity.span());
    int last = text.lastToken(quantity.span());
    Optional<Lexicon.Match<TallyWord>> noun = text.nounAfter(last).filter(n -> isPeople(n.value()));
    boolean ofThem = text.startingAt(last + 1, Role.OF_THEM).isPresent();
    boolean were = text.standsAlone(last) && text.endsBefore(first, Role.PART);
    if (noun.isEmpty() && !ofThem && !were) {
      return Optional.empty();
    }
    int end = noun.map(Lexicon.Match::last).orElse(last);
    Span span = noun.map(n -> quantity.span().cover(n.span())).orElse(quantity.span());
    Optional<Mention.Portion> before = listedAfter(first);
    if (before.isPresent() && !text.goesOn(end + 1)) {
      Whole same = new Whole(before.get().whole(), before.get().wholeBounds());
      return Optional.of(made(quantity, span, same));
    }
    boolean marked =
        ofThem
            || text.endsBefore(first, Role.PART)
            || text.isComma(first - 1) && text.endsBefore(first - 1, Role.PART)
            || text.startingSoon(end, Role.PART, BEHIND)
            || listsAll(first, end);
    return marked
        ? whole(quantity, wholes, tolls)
            .or(() -> ofThem ? people(quantity, quantities) : Optional.empty())
            .filter(w -> nothingBetween(w.number(), quantity.span(), quantities))
            .map(w -> made(quantity, span, w))
        : Optional.empty();
  }

  /** "Twelve guards were taken; 184 inmates fled, 65 of them armed": a number between takes it. */
  private boolean nothingBetween(Span whole, Span number, List<Mention.Quantity> quantities) {
    return quantities.stream()
        .map(Mention.Quantity::span)
        .noneMatch(q -> q.start() >= whole.end() && q.end() <= number.start() && !text.isTime(q));
  }

  private Mention.Portion made(Mention.Quantity quantity, Span span, Whole whole) {
    return new Mention.Portion(
        span,
        quantity.span(),
        quantity.bounds(),
        whole.number(),
        whole.bounds(),
        name + "/portion");
  }

  /** ": 11 civils et 7 soldats", "(7 femmes et 8 enfants)". */
  private boolean listsAll(int first, int end) {
    return text.opensPart(first - 1) && text.isListSign(end + 1);
  }

  private Optional<Mention.Portion> listedAfter(int first) {
    if (found.isEmpty() || !text.isListSign(first - 1)) {
      return Optional.empty();
    }
    Mention.Portion last = found.get(found.size() - 1);
    return Optional.of(last).filter(p -> text.lastToken(p.span()) == first - 2);
  }

  /** The toll before it in the sentence, or the only one of the sentence before. */
  private Optional<Whole> whole(
      Mention.Quantity quantity, List<Mention.Toll> wholes, List<Mention.Toll> tolls) {
    Optional<Mention.Toll> beside =
        wholes.stream()
            .filter(t -> t.number().end() <= quantity.span().start())
            .filter(t -> text.sameSentence(t.number(), quantity.span()))
            .reduce((a, b) -> b);
    if (beside.isPresent()) {
      return beside.map(t -> new Whole(t.number(), t.bounds()));
    }
    List<Mention.Toll> back =
        tolls.stream().filter(t -> !t.part() && text.follows(t.stated(), quantity.span())).toList();
    return back.size() == 1 && !isEmpty(back.get(0))
        ? Optional.of(new Whole(back.get(0).number(), back.get(0).bounds()))
        : Optional.empty();
  }

  /** "Eight people, nine of them minors, were killed": the number of people before it. */
  private Optional<Whole> people(Mention.Quantity part, List<Mention.Quantity> quantities) {
    return quantities.stream()
        .filter(q -> q.span().end() <= part.span().start() && !q.ordinal())
        .filter(q -> text.sameSentence(q.span(), part.span()))
        .reduce((a, b) -> b)
        .filter(
            q ->
                text.nounAfter(text.lastToken(q.span()))
                    .filter(n -> isPeople(n.value()))
                    .isPresent())
        .map(q -> new Whole(q.span(), q.bounds()));
  }
}
