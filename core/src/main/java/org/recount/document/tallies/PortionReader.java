package org.recount.document.tallies;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.codebook.Target;
import org.recount.document.Lexicon;
import org.recount.document.Mention;
import org.recount.document.Overlaps;
import org.recount.document.Span;
import org.recount.document.tallies.TallyWord.Role;
import org.recount.quantity.Bounds;

/** Reads numbers of people told as parts of a toll: "dont douze civils", "eleven of them women". */
final class PortionReader {
  private static final int BEHIND = 3;

  private record Whole(Span number, Bounds bounds) {}

  private final String name;
  private final TallyText text;
  private final List<Mention.Quantity> quantities;
  private final Overlaps<Mention.Toll> wholes;
  private final Map<Integer, List<Mention.Toll>> wholesBySentence;
  private final Map<Integer, List<Mention.Toll>> statedBySentence;
  private final List<Mention.Portion> found = new ArrayList<>();

  PortionReader(
      String name, TallyText text, List<Mention.Quantity> quantities, List<Mention.Toll> tolls) {
    this.name = name;
    this.text = text;
    this.quantities = quantities;
    List<Mention.Toll> parted = tolls.stream().filter(t -> !t.part()).toList();
    List<Mention.Toll> numbers =
        parted.stream().filter(t -> t.bounds().stated() && !isEmpty(t)).toList();
    wholes = Overlaps.at(numbers, Mention.Toll::number);
    wholesBySentence = numbers.stream().collect(groupingBy(t -> text.sentence(t.number())));
    statedBySentence = parted.stream().collect(groupingBy(t -> text.sentence(t.stated())));
  }

  /** Returns the parts, in text order; numbers that are tolls of their own are none. */
  List<Mention.Portion> read() {
    for (Mention.Quantity quantity : quantities) {
      boolean several =
          !quantity.ordinal() && quantity.bounds().stated() && quantity.bounds().lower() > 1;
      if (several && (!wholes.any(quantity.span()) || isOfThem(quantity))) {
        portion(quantity).ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean isOfThem(Mention.Quantity quantity) {
    return text.startingAt(text.lastToken(quantity.span()) + 1, Role.OF_THEM).isPresent();
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

  private Optional<Mention.Portion> portion(Mention.Quantity quantity) {
    int first = text.firstToken(quantity.span());
    int last = text.lastToken(quantity.span());
    Optional<Lexicon.Match<TallyWord>> noun = text.nounAfter(last).filter(n -> isPeople(n.value()));
    boolean ofThem = isOfThem(quantity);
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
        ? whole(quantity)
            .or(() -> ofThem ? people(quantity) : Optional.empty())
            .filter(w -> nothingBetween(w.number(), quantity.span()))
            .map(w -> made(quantity, span, w))
        : Optional.empty();
  }

  /** "Twelve guards were taken; 184 inmates fled, 65 of them armed": a number between takes it. */
  private boolean nothingBetween(Span whole, Span number) {
    return whole.end() > number.start()
        || text.quantities(new Span(whole.end(), number.start())).stream()
            .allMatch(q -> text.isTime(q.span()));
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
  private Optional<Whole> whole(Mention.Quantity quantity) {
    int sentence = text.sentence(quantity.span());
    Optional<Mention.Toll> beside =
        wholesBySentence.getOrDefault(sentence, List.of()).stream()
            .filter(t -> t.number().end() <= quantity.span().start())
            .reduce((a, b) -> b);
    if (beside.isPresent()) {
      return beside.map(t -> new Whole(t.number(), t.bounds()));
    }
    List<Mention.Toll> back = statedBySentence.getOrDefault(sentence - 1, List.of());
    return back.size() == 1 && !isEmpty(back.get(0))
        ? Optional.of(new Whole(back.get(0).number(), back.get(0).bounds()))
        : Optional.empty();
  }

  /** "Eight people, nine of them minors, were killed": the number of people before it. */
  private Optional<Whole> people(Mention.Quantity part) {
    return text.quantities(text.sentenceUpTo(part.span())).stream()
        .filter(q -> !q.ordinal())
        .reduce((a, b) -> b)
        .filter(
            q ->
                text.nounAfter(text.lastToken(q.span()))
                    .filter(n -> isPeople(n.value()))
                    .isPresent())
        .map(q -> new Whole(q.span(), q.bounds()));
  }
}
