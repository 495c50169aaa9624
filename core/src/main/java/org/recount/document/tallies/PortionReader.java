package org.recount.document.tallies;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.codebook.Target;
import org.recount.document.Lexicon;
import org.recount.document.Mention;
import org.recount.document.Mention.Portion.Division;
import org.recount.document.Overlaps;
import org.recount.document.Span;
import org.recount.document.tallies.TallyWord.Role;
import org.recount.quantity.Bounds;

/** Reads numbers of people told as parts of a toll: "dont douze civils", "eleven of them women". */
final class PortionReader {
  private static final int BEHIND = 4;

  /** Tokens from a number of people to the words for its part: "8 people – including". */
  private static final int BESIDE = 2;

  private record Whole(Span number, Bounds bounds) {}

  /** A number that may be a part. */
  private record Part(
      Mention.Quantity quantity, int first, int last, Optional<Lexicon.Match<TallyWord>> noun) {
    /** Its last token, with its noun. */
    int end() {
      return noun.map(Lexicon.Match::last).orElse(last);
    }

    Span span() {
      return noun.map(n -> quantity.span().cover(n.span())).orElse(quantity.span());
    }
  }

  private final String name;
  private final TallyText text;
  private final PartWords parts;
  private final List<Mention.Quantity> quantities;
  private final Overlaps<Mention.Toll> wholes;
  private final Map<Integer, List<Mention.Toll>> wholesBySentence;
  private final Map<Integer, List<Mention.Toll>> statedBySentence;
  private final List<Mention.Portion> found = new ArrayList<>();

  PortionReader(
      String name,
      TallyText text,
      PartWords parts,
      List<Mention.Quantity> quantities,
      List<Mention.Toll> tolls) {
    this.name = name;
    this.text = text;
    this.parts = parts;
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
    for (int i = 0; i < quantities.size(); i++) {
      Mention.Quantity quantity = quantities.get(i);
      boolean plain = !quantity.ordinal() && quantity.bounds().stated();
      boolean toll = wholes.any(quantity.span());
      boolean ofThem =
          text.startingAt(text.lastToken(quantity.span()) + 1, Role.OF_THEM).isPresent();
      if (plain && (!toll || ofThem) && quantity.bounds().lower() > 1) {
        portion(part(quantity), i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Part part(Mention.Quantity quantity) {
    int last = text.lastToken(quantity.span());
    return new Part(
        quantity,
        text.firstToken(quantity.span()),
        last,
        text.nounAfter(last).filter(n -> isPeople(n.value())));
  }

  /** Some of what can be struck like people is none: "twelve cars". */
  private static boolean isPeople(TallyWord noun) {
    return noun.role() == Role.ANYONE
        || noun.role() == Role.BODY
        || noun.role() == Role.PEOPLE
            && !noun.targets().contains(Target.TRANSPORT)
            && !noun.targets().contains(Target.BUSINESS);
  }

  private static boolean isEmpty(Mention.Toll toll) {
    return toll.number().start() == toll.number().end();
  }

  private Optional<Mention.Portion> portion(Part part, int at) {
    Optional<Lexicon.Match<TallyWord>> mark = mark(part);
    boolean alone = text.standsAlone(part.last());
    if (part.noun().isEmpty() && mark.isEmpty() && !alone) {
      return Optional.empty();
    }
    Optional<Mention.Portion> before = listedAfter(part);
    if (before.isPresent() && (part.noun().isEmpty() || !text.goesOn(part.end() + 1))) {
      Whole same = new Whole(before.get().whole(), before.get().wholeBounds());
      return Optional.of(made(part, same));
    }
    Optional<Whole> behind = behind(part);
    if (behind.isPresent()) {
      return behind.map(w -> made(part, w));
    }
    Optional<Whole> whole =
        mark.isPresent()
            ? nested(part, mark.get()).or(() -> marked(part, mark.get()))
            : whole(part, "").filter(w -> isPart(part, at, w));
    return whole
        .filter(w -> nothingBetween(w.number(), part.quantity().span()))
        .map(w -> made(part, w));
  }

  private boolean isPart(Part part, int at, Whole whole) {
    boolean begins =
        part.noun().isEmpty() && text.startsSentence(part.first()) && named(part).isPresent();
    return begins || listsAll(part, at, whole) || part.noun().isEmpty() && isFronted(part, whole);
  }

  /** "Twelve children were among the ten people killed": the whole comes behind. */
  private Optional<Whole> behind(Part part) {
    return wholesBeside(part.span()).stream()
        .filter(t -> t.number().start() > part.span().end())
        .findFirst()
        .filter(
            t ->
                text.endingBefore(text.firstToken(t.number()), Role.WHOLE)
                    .filter(m -> m.first() > part.end() && m.first() <= part.end() + BEHIND)
                    .isPresent())
        .filter(t -> part.noun().isPresent())
        .map(t -> new Whole(t.number(), t.bounds()));
  }

  /** Returns the words that make a number a part: "dont", "d'entre eux". */
  private Optional<Lexicon.Match<TallyWord>> mark(Part part) {
    Optional<Lexicon.Match<TallyWord>> ofThem = text.startingAt(part.last() + 1, Role.OF_THEM);
    if (ofThem.isPresent()) {
      return ofThem;
    }
    Optional<Lexicon.Match<TallyWord>> led = text.endingBefore(part.first(), Role.PART);
    if (led.isPresent()) {
      return led.filter(l -> part.noun().isPresent() || text.standsAlone(part.last()));
    }
    return part.noun().isEmpty()
        ? Optional.empty()
        : Optional.of(part.first() - 1)
            .filter(sign -> text.isComma(sign) || text.opensList(sign))
            .flatMap(comma -> text.endingBefore(comma, Role.PART))
            .or(() -> text.startingSoon(part.end(), Role.PART, BEHIND));
  }

  /**
   * "Dont huit civils, parmi lesquels six femmes": a part of the part just before it. Behind
   * several parts, "six soldiers and four civilians, among them two women", it is one of them all.
   */
  private Optional<Whole> nested(Part part, Lexicon.Match<TallyWord> mark) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Mention.Portion last = found.get(found.size() - 1);
    if (found.stream().anyMatch(p -> p != last && p.whole().equals(last.whole()))) {
      return Optional.empty();
    }
    int first = Math.min(mark.first(), part.first());
    boolean beside = text.isComma(first - 1) && text.lastToken(last.span()) == first - 2;
    return beside ? Optional.of(new Whole(last.number(), last.bounds())) : Optional.empty();
  }

  private Optional<Whole> marked(Part part, Lexicon.Match<TallyWord> mark) {
    boolean ofThem = mark.value().role() == Role.OF_THEM;
    return whole(part, mark.value().metric())
        .or(() -> people(part, mark).filter(w -> ofThem || isBeside(w, mark)));
  }

  private boolean isBeside(Whole whole, Lexicon.Match<TallyWord> mark) {
    int last = text.lastToken(whole.number());
    return text.nounAfter(last).filter(n -> n.last() + BESIDE >= mark.first()).isPresent()
        && text.isSign(mark.first() - 1);
  }

  /** "Twelve guards were taken; 184 inmates fled, 65 of them armed": a number between takes it. */
  private boolean nothingBetween(Span whole, Span number) {
    return whole.end() > number.start()
        || text.quantities(new Span(whole.end(), number.start())).stream()
            .allMatch(q -> text.isTime(q.span()) || isOfIncidents(q));
  }

  /** "Twelve people died in two bombings: 8 in Hilla". */
  private boolean isOfIncidents(Mention.Quantity quantity) {
    return text.nounAfter(text.lastToken(quantity.span()))
        .filter(n -> TallyText.isEvent(n.value()))
        .isPresent();
  }

  private Mention.Portion made(Part part, Whole whole) {
    return new Mention.Portion(
        part.span(),
        part.quantity().span(),
        part.quantity().bounds(),
        whole.number(),
        whole.bounds(),
        by(part),
        name + "/portion");
  }

  private Division by(Part part) {
    return part.noun()
        .or(() -> named(part))
        .map(Lexicon.Match::value)
        .map(
            noun ->
                switch (noun.role()) {
                  case BODY -> Division.BODY;
                  case PEOPLE -> Division.WORK;
                  default -> Division.UNSAID;
                })
        .orElse(Division.UNSAID);
  }

  /** "Fifteen were children": the noun behind the verb of a number that stands alone. */
  private Optional<Lexicon.Match<TallyWord>> named(Part part) {
    int verb =
        text.startingAt(part.last() + 1, Role.OF_THEM).map(Lexicon.Match::last).orElse(part.last())
            + 1;
    return text.startingAt(verb, Role.AFTER)
        .flatMap(after -> text.nounAfter(after.last()))
        .filter(noun -> isPeople(noun.value()));
  }

  /** ": 11 civils et 7 soldats", "(7 femmes et 8 enfants)", "ten people, 7 men and 8 women". */
  private boolean listsAll(Part part, int at, Whole whole) {
    if (part.noun().isPresent() && text.opensPart(part.first() - 1)) {
      return text.isListSign(part.end() + 1);
    }
    return part.noun().isPresent()
        ? text.isComma(part.first() - 1) && isAnyone(whole) && enumerates(at)
        : (text.opensBracket(part.first() - 1) || opensTown(part, whole)) && listsBare(part, at);
  }

  /** ", 31 à Hilla et 25 à Mossoul". */
  private boolean opensTown(Part part, Whole whole) {
    return text.isComma(part.first() - 1)
        && text.placeAfter(part.last())
        && !parts.hasOwnTown(whole.number(), part.first());
  }

  /** ": 31 à Hilla et 25 à Mossoul". */
  private boolean listsBare(Part part, int at) {
    return at + 1 < quantities.size()
        && text.sameSentence(part.quantity().span(), quantities.get(at + 1).span())
        && text.isListSign(text.firstToken(quantities.get(at + 1).span()) - 1)
        && part(quantities.get(at + 1)).noun().isEmpty()
        && text.standsAlone(part(quantities.get(at + 1)).last());
  }

  private boolean isAnyone(Whole whole) {
    return text.nounAfter(text.lastToken(whole.number()))
        .filter(n -> n.value().role() == Role.ANYONE)
        .isPresent();
  }

  /** Returns whether a number of people and those listed after it end their clause. */
  private boolean enumerates(int at) {
    int end = part(quantities.get(at)).end();
    int next = at + 1;
    while (next < quantities.size() && text.isListSign(end + 1)) {
      Part listed = part(quantities.get(next));
      if (listed.first() != end + 2 || listed.noun().isEmpty()) {
        break;
      }
      end = listed.end();
      next++;
    }
    return next > at + 1 && !text.goesOn(end + 1);
  }

  /** "Of the seven people killed, five were soldiers". */
  private boolean isFronted(Part part, Whole whole) {
    return text.isComma(part.first() - 1)
        && text.standsAlone(part.last())
        && text.takesUpWhole(text.firstToken(whole.number()));
  }

  private Optional<Mention.Portion> listedAfter(Part part) {
    if (found.isEmpty() || !text.isListSign(part.first() - 1)) {
      return Optional.empty();
    }
    Mention.Portion last = found.get(found.size() - 1);
    boolean named = part.noun().isPresent() && text.lastToken(last.span()) == part.first() - 2;
    boolean afterBare =
        last.span().equals(last.number())
            && text.sameSentence(last.span(), part.quantity().span())
            && nothingBetween(last.span(), part.quantity().span())
            && (part.noun().isPresent() || text.standsAlone(part.last()));
    return named || afterBare ? Optional.of(last) : Optional.empty();
  }

  private List<Mention.Toll> wholesBeside(Span words) {
    return wholesBySentence.getOrDefault(text.sentence(words), List.of());
  }

  /** The toll before it in the sentence, or the only one of the sentence before. */
  private Optional<Whole> whole(Part part, String metric) {
    Span number = part.quantity().span();
    Optional<Mention.Toll> beside =
        wholesBeside(number).stream()
            .filter(t -> t.number().end() <= number.start())
            .reduce((a, b) -> b);
    if (beside.isPresent()) {
      return beside
          .filter(t -> metric.isEmpty() || metric.equals(t.metric()))
          .map(t -> new Whole(t.number(), t.bounds()));
    }
    List<Mention.Toll> back =
        statedBySentence.getOrDefault(text.sentence(number) - 1, List.of()).stream()
            .filter(t -> metric.isEmpty() || metric.equals(t.metric()))
            .toList();
    return back.size() == 1 && !isEmpty(back.get(0))
        ? Optional.of(new Whole(back.get(0).number(), back.get(0).bounds()))
        : Optional.empty();
  }

  /** "Eight people, nine of them minors, were killed": the number of people before it. */
  private Optional<Whole> people(Part part, Lexicon.Match<TallyWord> mark) {
    Span number = part.quantity().span();
    return text.quantities(text.sentenceUpTo(number)).stream()
        .filter(q -> q.span().end() <= Math.min(number.start(), mark.span().start()))
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
