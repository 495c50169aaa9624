package org.recount.document.tallies;

import java.util.Optional;
import org.recount.document.Document;
import org.recount.document.Lexicon;
import org.recount.document.Mention;
import org.recount.document.Mention.Toponym.Use;
import org.recount.document.Span;
import org.recount.document.Tokens;
import org.recount.document.tallies.TallyWord.Role;
import org.recount.place.PlacePrecision;

/** Says whether the words around a number make it a part of the counted number before it. */
final class PartWords {
  private final TallyText text;
  private final Document document;
  private final Tokens tokens;

  PartWords(TallyText text, Document document) {
    this.text = text;
    this.document = document;
    this.tokens = document.tokens();
  }

  /** Returns whether words before a number make it a part: "dont 12", "of these, 12". */
  boolean isMarked(int first) {
    return text.endsBefore(first, Role.PART)
        || text.isComma(first - 1)
            && (text.endsBefore(first - 1, Role.PART)
                || text.endsBefore(first - 1, Role.WHOLE)
                || endsWithAll(first - 1));
  }

  /** "Parmi ces attaques, 12": the noun of the whole without its number. */
  private boolean endsWithAll(int comma) {
    return text.endingBefore(comma, Role.EVENT)
        .filter(noun -> text.endsBefore(noun.first(), Role.WHOLE))
        .isPresent();
  }

  /** Returns whether the words after a number without a noun, or its place, make it a part. */
  boolean isPart(Mention.Quantity quantity, int first, Optional<Mention.Counted> before) {
    int last = text.lastToken(quantity.span());
    return text.startingAt(last + 1, Role.OF_THEM).isPresent()
        || text.startingAt(last + 1, Role.PART).isPresent()
        || isOfMany(first, last)
        || follows(quantity, opening(first), before)
        || opensSentence(quantity, first, before);
  }

  /** "33 of the 43 attacks", "10 of the attacks", "10 of these have hit Hilla". */
  boolean isOfMany(int first, int last) {
    Optional<Lexicon.Match<TallyWord>> these = text.startingAt(last + 1, Role.WHOLE);
    return these
        .or(() -> text.startingAt(last + 1, Role.OF_ALL))
        .filter(of -> of.last() + 1 < text.sentenceEnd(first))
        .filter(of -> isNumber(of.last() + 1) || these.isPresent() && isTold(of.last() + 1))
        .isPresent();
  }

  /** Whether a number begins there that counts no days: "neuf ces deux dernières semaines". */
  private boolean isNumber(int token) {
    Span word = tokens.span(token, token);
    return !text.quantities(word).isEmpty() && !text.isTime(word);
  }

  private boolean isTold(int token) {
    return text.startingAt(token, Role.AFTER).isPresent()
        || text.startingAt(token, Role.HIT).isPresent()
        || text.startingAt(token, Role.EVENT).isPresent();
  }

  /** Returns whether the words before a whole take it up, or a part of it: "33 of the 43". */
  private boolean isTakenUp(int whole) {
    return text.takesUpWhole(whole)
        || text.endingBefore(whole, Role.OF_ALL)
            .filter(of -> of.first() > 0 && tokens.isNumber(of.first() - 1))
            .isPresent();
  }

  /** Where a number begins with the word that adds it: "another 12". */
  private int opening(int first) {
    return text.endingBefore(first, Role.ALSO).map(Lexicon.Match::first).orElse(first);
  }

  /**
   * Returns the place before a number that says how many of a whole it had: "Hilla en a connu 33 et
   * Mossoul 24", "Hilla accounts for 33 and Mosul for 24", "réparties entre Hilla (33) et Mossoul
   * (24)"; empty if none does.
   */
  Optional<Span> place(Mention.Quantity quantity, int first, Optional<Mention.Counted> before) {
    int last = text.lastToken(quantity.span());
    boolean ofMany = isOfMany(first, last);
    boolean ofWhole = before.isPresent() && isBeside(quantity, before.get()) && closes(last);
    if (!ofMany && !ofWhole) {
      return Optional.empty();
    }
    boolean bracket = tokens.wordOrEmpty(first - 1).equals("(");
    Optional<Lexicon.Match<TallyWord>> had =
        text.endingBefore(first, Role.HAD)
            .or(() -> text.endingBefore(first, Role.RECKON))
            .or(() -> text.endingBefore(first, Role.UNDER));
    boolean listed =
        ofWhole
            && text.sameSentence(before.get().span(), quantity.span())
            && (before.get().part() || isTakenUp(text.firstToken(before.get().number())));
    if (!bracket && had.isEmpty() && !listed) {
      return Optional.empty();
    }
    int led = text.endsBefore(first, Role.AFTER) ? first - 1 : first;
    return placeBefore(bracket ? first - 1 : had.map(Lexicon.Match::first).orElse(led));
  }

  private boolean isBeside(Mention.Quantity quantity, Mention.Counted before) {
    boolean near =
        text.sameSentence(before.span(), quantity.span())
            || !before.part() && text.follows(before.span(), quantity.span());
    boolean counts = before.kind() == Mention.Counted.Kind.CARDINAL;
    return near
        && counts
        && quantity.bounds().lower() > 1
        && (before.part() || isLess(quantity, before))
        && !text.isToll(quantity.span())
        && !text.isTime(quantity.span());
  }

  /** Returns whether what a number counts ends with it: "suffered 33,", "saw 18 of them and". */
  private boolean closes(int last) {
    int next = text.startingAt(last + 1, Role.OF_THEM).map(Lexicon.Match::last).orElse(last) + 1;
    return !text.goesOn(next) || next >= text.sentenceEnd(last);
  }

  /** Returns the place that ends before a token, or a name that no gazetteer holds. */
  private Optional<Span> placeBefore(int token) {
    if (token < 1 || !tokens.isWord(token - 1)) {
      return Optional.empty();
    }
    int end = tokens.end(token - 1);
    Span before = new Span(document.sentenceOf(tokens.span(token - 1, token - 1)).start(), end);
    return document.mentions(Mention.Toponym.class, before).stream()
        .filter(t -> t.use() == Use.LITERAL && t.span().end() == end)
        .map(Mention.Toponym::span)
        .findFirst()
        .or(() -> Optional.of(tokens.span(token - 1, token - 1)).filter(n -> isName(token - 1)));
  }

  private boolean isName(int token) {
    return !text.startsSentence(token) && text.nameAfter(token - 1);
  }

  /**
   * ", 9 à Balad et 15 à Samarra" after a part, ": 9 à Balad" after the whole; "34 ont" after "sur
   * ces 133 attaques".
   */
  private boolean follows(Mention.Quantity quantity, int first, Optional<Mention.Counted> before) {
    if (before.isEmpty()
        || !text.sameSentence(before.get().span(), quantity.span())
        || first == 0) {
      return false;
    }
    boolean opened =
        text.opensPart(first - 1)
            || text.endsBefore(first, Role.NAMELY)
            || opensPlaces(quantity, first) && !hasOwnTown(before.get().span(), first);
    boolean listed =
        before.get().part()
            ? text.isListSign(first - 1) || opensTown(quantity, first)
            : opened && isLess(quantity, before.get());
    return listed || isTakenUp(text.firstToken(before.get().number()));
  }

  /**
   * "31 attaques : 20 attentats et 16 enlèvements", ", soit 20 attentats et 16 enlèvements", "dont
   * 20 attentats et 16 enlèvements", "20 of them bombings": parts that say what they are, behind a
   * colon or a part.
   */
  boolean isSorted(Mention.Quantity quantity, int first, Optional<Mention.Counted> before) {
    if (text.startingAt(text.lastToken(quantity.span()) + 1, Role.OF_THEM).isPresent()) {
      return true;
    }
    if (before.isEmpty()
        || !text.sameSentence(before.get().span(), quantity.span())
        || before.get().kind() != Mention.Counted.Kind.CARDINAL
        || quantity.bounds().lower() >= before.get().bounds().upper() && !before.get().part()) {
      return false;
    }
    if (!before.get().part()) {
      return text.opensList(first - 1)
          || text.opensBracket(first - 1)
          || text.endsBefore(first, Role.NAMELY)
              && text.isComma(first - 2)
              && isOfAKind(quantity, before.get());
    }
    boolean beside = text.lastToken(before.get().span()) == first - 2;
    return text.joinsPart(first - 1)
        && (beside || before.get().metric().isEmpty() && !text.isComma(first - 1));
  }

  /** "43 incidents, soit 30 attentats", but not "43 attaques, soit deux attaques par jour". */
  private boolean isOfAKind(Mention.Quantity quantity, Mention.Counted whole) {
    return text.nounAfter(text.lastToken(quantity.span()))
        .filter(n -> !n.value().types().isEmpty() && !n.value().types().equals(whole.types()))
        .filter(n -> text.rateAt(n.last() + 1).isEmpty())
        .isPresent();
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

  /**
   * Returns whether what is counted before a token is put into a town: "40 attacks in Hilla, 25 in
   * Mosul", "À Hilla, 40 attaques ont eu lieu, 25 à Mossoul". What another town had is no part.
   */
  boolean hasOwnTown(Span whole, int first) {
    Span sentence = document.sentenceOf(whole);
    int end = tokens.start(first);
    return document.mentions(Mention.Toponym.class, new Span(sentence.start(), end)).stream()
        .filter(t -> t.use() == Use.LITERAL && t.place().precision() == PlacePrecision.CITY)
        .anyMatch(t -> t.span().start() >= whole.end() || fronts(t.span()));
  }

  /** "À Hilla, ", "À Hilla (Babil), ": a name that opens its sentence, set apart. */
  private boolean fronts(Span name) {
    int first = text.firstToken(name);
    boolean opens = text.startsSentence(first) || text.startsSentence(first - 1);
    int next = text.lastToken(name) + 1;
    return opens && (text.isComma(next) || text.opensBracket(next));
  }

  /** "(42 à Hilla ; 25 à Kirkouk)". */
  private boolean opensTown(Mention.Quantity quantity, int first) {
    return text.opensPart(first - 1) && text.placeAfter(text.lastToken(quantity.span()));
  }

  /** "50 embuscades ont été tendues. 38 ont visé l'armée. 12 ont visé la police". */
  private boolean opensSentence(
      Mention.Quantity quantity, int first, Optional<Mention.Counted> before) {
    return before.isPresent()
        && (!before.get().part() || text.startsSentence(text.firstToken(before.get().span())))
        && before.get().kind() == Mention.Counted.Kind.CARDINAL
        && text.startsSentence(first)
        && text.follows(before.get().span(), quantity.span())
        && (before.get().part() || atMost(quantity, before.get()))
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
