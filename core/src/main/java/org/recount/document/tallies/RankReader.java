package org.recount.document.tallies;

import java.util.List;
import java.util.Optional;
import org.recount.codebook.Target;
import org.recount.document.Lexicon;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.tallies.TallyWord.Role;

/** Reads ranks among incidents: "la 133e attaque", "the third such attack this month". */
final class RankReader {
  /** From this rank on nobody numbers a list he tells; the rank is a tally by itself. */
  private static final int SURELY_A_RANK = 6;

  private static final int NEAR = 6;
  private static final int CLOSE = 4;

  /** Tokens from "is" to a rank: "is the 12th". */
  private static final int BESIDE = 3;

  private final String name;
  private final TallyText text;
  private final StruckWords struck;

  RankReader(String name, TallyText text, StruckWords struck) {
    this.name = name;
    this.text = text;
    this.struck = struck;
  }

  Optional<Mention.Counted> read(Mention.Quantity quantity) {
    int first = text.firstToken(quantity.span());
    int last = text.lastToken(quantity.span());
    Optional<Lexicon.Match<TallyWord>> noun = text.nounAfter(last);
    return noun.isPresent()
        ? noun.filter(n -> isRank(n.value().role()) || isStruck(quantity, n))
            .filter(n -> isTally(quantity, first, n))
            .map(n -> rank(quantity, first, n))
        : bare(quantity, first, last);
  }

  /** "L'attentat de lundi est le 12e depuis mars", "a school was hit, the 12th since March". */
  private Optional<Mention.Counted> bare(Mention.Quantity quantity, int first, int last) {
    boolean such = text.startingAt(last + 1, Role.SUCH).isPresent();
    boolean led =
        text.endsShortlyBefore(first, Role.BEING, BESIDE)
            || text.isSign(first - 1)
            || text.isComma(first - 2)
            || text.endsBefore(first - 1, Role.LIST)
            || text.isSign(first - 2) && text.opensPart(first - 2);
    if (quantity.bounds().lower() < 2
        || !led
        || !text.standsAlone(last) && text.startingAt(last + 1, Role.COUNTING).isEmpty()
        || !text.hasWindow(quantity.span())
        || !such && !text.periodAfter(last)) {
      return Optional.empty();
    }
    return text.toldBefore(first).map(told -> rankOf(quantity, told, struck.around(first, last)));
  }

  private Mention.Counted rankOf(
      Mention.Quantity quantity, Lexicon.Match<TallyWord> told, List<Target> around) {
    boolean named = TallyText.isEvent(told.value());
    List<Target> before = named ? told.value().targets() : struck.by(told);
    return new Mention.Counted(
        quantity.span(),
        quantity.span(),
        Mention.Counted.Kind.ORDINAL,
        "incidents",
        quantity.bounds(),
        told.value().types(),
        before.isEmpty() ? around : before,
        false,
        name + "/bare-rank");
  }

  private static boolean isRank(Role role) {
    return role == Role.EVENT || role == Role.LOOSE || role == Role.TIMES;
  }

  /** "The 54th convoy to be attacked this year", "la 58e école attaquée". */
  private boolean isStruck(Mention.Quantity quantity, Lexicon.Match<TallyWord> noun) {
    boolean thing = noun.value().role() == Role.STRUCK || noun.value().role() == Role.SITE;
    return thing
        && quantity.bounds().lower() > 1
        && text.hasWindow(noun.span())
        && text.soonAfter(noun.last(), Role.HIT)
            // "Attaqué" is read as the noun.
            .or(() -> text.soonAfter(noun.last(), Role.EVENT))
            .filter(hit -> hit.first() <= noun.last() + BESIDE)
            .isPresent();
  }

  private boolean isTally(Mention.Quantity quantity, int first, Lexicon.Match<TallyWord> noun) {
    int rank = quantity.bounds().lower();
    boolean window = text.hasWindow(noun.span());
    boolean such =
        text.soonAfter(noun.first() - 2, Role.SUCH).isPresent()
            || text.endsBefore(noun.first(), Role.SUCH);
    boolean stated = text.endsShortlyBefore(first, Role.BEING, NEAR);
    if (noun.value().role() == Role.TIMES) {
      boolean told = window && (text.tellsOfHit(noun.span()) || stated && toldBefore(first));
      return rank > 1 ? hitNear(first, noun) || told : told;
    }
    if (noun.value().role() == Role.LOOSE && rank < SURELY_A_RANK) {
      return window;
    }
    if (rank == 1) {
      return window && (stated || such);
    }
    boolean certain = rank >= SURELY_A_RANK && noun.value().role() == Role.EVENT;
    return certain || window || stated || such;
  }

  /** "incendié pour la deuxième fois", "pour la deuxième fois, une école a été visée". */
  private boolean hitNear(int first, Lexicon.Match<TallyWord> noun) {
    return text.hitAfter(noun.last()).isPresent()
        || text.endsShortlyBefore(first, Role.HIT, NEAR)
        || text.endsShortlyBefore(first, Role.EVENT, CLOSE);
  }

  /** "A convoy was attacked. It was the 34th time since March". */
  private boolean toldBefore(int first) {
    Span sentence = text.sentenceUpTo(text.tokens().span(first, first));
    return sentence.start() > 0
        && text.tellsOfHit(new Span(sentence.start() - 1, sentence.start() - 1));
  }

  private List<Target> targets(int first, Lexicon.Match<TallyWord> noun) {
    if (!noun.value().targets().isEmpty()) {
      return noun.value().targets();
    }
    List<Target> around = struck.around(first, noun.last());
    return around.isEmpty() && noun.value().role() == Role.TIMES
        ? struck.beside(first, noun.last())
        : around;
  }

  private Mention.Counted rank(
      Mention.Quantity quantity, int first, Lexicon.Match<TallyWord> noun) {
    Span span = quantity.span().cover(noun.span());
    return new Mention.Counted(
        span,
        quantity.span(),
        Mention.Counted.Kind.ORDINAL,
        "incidents",
        quantity.bounds(),
        noun.value().types(),
        targets(first, noun),
        false,
        name + "/rank");
  }
}
