package org.recount.document.tallies;

import java.util.Optional;
import org.recount.document.Mention;
import org.recount.document.tallies.TallyWord.Role;

/** Says whether the words around a number make it a part of the counted number before it. */
final class PartWords {
  private final TallyText text;

  PartWords(TallyText text) {
    this.text = text;
  }

  /**
   * ", 9 à Balad et 15 à Samarra" after a part, ": 9 à Balad" after the whole; "34 ont" after "sur
   * ces 133 attaques".
   */
  boolean follows(
      Mention.Quantity quantity, int first, Optional<Mention.Counted> before) {
    if (before.isEmpty()
        || !text.sameSentence(before.get().span(), quantity.span())
        || first == 0) {
      return false;
    }
    boolean opened =
        text.opensPart(first - 1)
            || text.endsBefore(first, Role.NAMELY)
            || opensPlaces(quantity, first);
    boolean listed =
        before.get().part() ? text.isListSign(first - 1) : opened && isLess(quantity, before.get());
    return listed || text.takesUpWhole(text.firstToken(before.get().number()));
  }

  /**
   * "31 attaques : 20 attentats et 16 enlèvements", "dont 20 attentats et 16 enlèvements": parts
   * that say what they are, behind a colon or a part.
   */
  boolean isSorted(Mention.Quantity quantity, int first, Optional<Mention.Counted> before) {
    if (before.isEmpty()
        || !text.sameSentence(before.get().span(), quantity.span())
        || before.get().kind() != Mention.Counted.Kind.CARDINAL
        || quantity.bounds().lower() >= before.get().bounds().upper() && !before.get().part()) {
      return false;
    }
    if (!before.get().part()) {
      return text.opensList(first - 1) || text.opensBracket(first - 1);
    }
    boolean beside = text.lastToken(before.get().span()) == first - 2;
    return text.joinsPart(first - 1)
        && (beside || before.get().metric().isEmpty() && !text.isComma(first - 1));
  }

  /** ", 27 à Hilla et 19 à Kirkouk", ", 17 contre l'armée". */
  private boolean opensPlaces(Mention.Quantity quantity, int first) {
    int last = text.lastToken(quantity.span());
    return text.isComma(first - 1)
        && text.standsAlone(last)
        && (text.placeAfter(last)
            || text.leadsToStruck(last + 1)
            || text.startingAt(last + 1, Role.SORTED).isPresent())
        && !text.isToll(quantity.span());
  }

  /** "50 embuscades ont été tendues. 38 ont visé l'armée". */
  boolean opensSentence(
      Mention.Quantity quantity, int first, Optional<Mention.Counted> before) {
    return before.isPresent()
        && !before.get().part()
        && before.get().kind() == Mention.Counted.Kind.CARDINAL
        && text.startsSentence(first)
        && text.follows(before.get().span(), quantity.span())
        && atMost(quantity, before.get())
        && !text.isToll(quantity.span());
  }

  /** "14 people in two attacks: eleven in Gao" counts people. */
  private static boolean atMost(Mention.Quantity part, Mention.Counted whole) {
    return part.bounds().lower() <= whole.bounds().lower();
  }

  /** "Nine attacks, namely nine in four days" says the same again. */
  private static boolean isLess(Mention.Quantity part, Mention.Counted whole) {
    return part.bounds().lower() < whole.bounds().lower()
        || atMost(part, whole) && !part.bounds().equals(whole.bounds());
  }
}
