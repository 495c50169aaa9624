package org.recount.audit;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Mention.Portion.Division;
import org.recount.document.Span;
import org.recount.document.Tokens;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;

/** Tells parts that may have incidents or people in common, which cannot be added up. */
final class PartOverlaps {
  /** Characters between a part and a time of its own: "30 de nuit". */
  private static final int RIGHT_AFTER = 8;

  /** Words after a number in which the name of its town may stand: "22 of them hit Bama". */
  private static final int NAME_REACH = 5;

  /** Words after a number in which those who did it stand: "22 of them attributed to the army". */
  private static final int DOER_REACH = 7;

  private static final String OPENING = ":(–—";

  /** What sets a part apart from the others of its whole. */
  private enum Trait {
    PLACE,
    TARGET,
    TYPE,
    TIME,
    WORK,
    BODY,
    ACTOR
  }

  private final Document document;
  private final Tokens tokens;

  PartOverlaps(Check.Told told) {
    this.document = told.document();
    this.tokens = document.tokens();
  }

  /** Returns whether an attack may be in two parts: "40 of them on convoys and 30 at night". */
  boolean among(Tally whole, List<Tally> parts) {
    if (parts.size() > 1 && !isAlike(whole, parts)) {
      return true;
    }
    for (Tally one : parts) {
      for (Tally other : parts) {
        Set<Trait> some = traits(whole, one);
        Set<Trait> others = traits(whole, other);
        boolean differ = !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
        if (differ || holds(one.place(), other.place()) || sameTown(whole, one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * "51 attacks, 40 deadly and 30 claimed", ": 43 used a bomb and 32 hit convoys": nothing says
   * that none is both. Where the same word stands behind all, as in "30 by the army and 21 by
   * rebels", or in a sentence of their own, as in "27 hit it, 19 the police", one that tells is
   * enough.
   */
  private boolean isAlike(Tally whole, List<Tally> parts) {
    long bare = parts.stream().filter(p -> traits(whole, p).isEmpty()).count();
    boolean same = sameWord(parts);
    boolean done = parts.stream().anyMatch(p -> traits(whole, p).contains(Trait.ACTOR));
    if (bare == 0 || done && same) {
      return true;
    }
    if (isListed(parts.get(0))) {
      return same || bare == parts.size();
    }
    boolean beside =
        document.sentenceAt(whole.number().start())
            == document.sentenceAt(parts.get(0).number().start());
    return !whole.metric().equals(Metric.INCIDENTS) || !beside && bare < parts.size();
  }

  private boolean sameWord(List<Tally> parts) {
    return parts.stream()
            .map(p -> tokens.wordOrEmpty(tokens.endingBy(p.number().end())))
            .distinct()
            .count()
        == 1;
  }

  /** Returns whether a part stands behind a colon or in brackets, as one of a list. */
  private boolean isListed(Tally part) {
    String text = document.text();
    int before = part.number().start() - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before >= 0 && OPENING.indexOf(text.charAt(before)) >= 0;
  }

  /** "30 in Hilla and 25 by night", "Hilla had 30, 20 of them in May": no town of its own. */
  private boolean sameTown(Tally whole, Tally one, Tally other) {
    Place town = one.place();
    return one != other
        && town.precision() == PlacePrecision.CITY
        && town.name().equals(other.place().name())
        && !town.name().equals(whole.place().name())
        && !(hasName(one) && hasName(other));
  }

  /** "22 hit Bama", "Bama had 22": a name of its own, behind the number or before it. */
  private boolean hasName(Tally part) {
    Span words = part.evidence().get(0);
    return isNamed(part.number())
        || words.start() < part.number().start()
            && Character.isUpperCase(document.text().charAt(words.start()));
  }

  /** "40 in Babil, 24 of them in Hilla": the first part holds the second. */
  private static boolean holds(Place outer, Place inner) {
    return outer.precision() == PlacePrecision.ADMIN1
        && inner.precision() == PlacePrecision.CITY
        && outer.country().equals(inner.country())
        && outer.admin1().equals(inner.admin1());
  }

  private Set<Trait> traits(Tally whole, Tally part) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    boolean elsewhere = part.place().known() && !part.place().name().equals(whole.place().name());
    if (elsewhere || isNamed(part.number())) {
      traits.add(Trait.PLACE);
    }
    if (part.targets().isEmpty() && isDone(part.number())) {
      traits.add(Trait.ACTOR);
    }
    if (!part.targets().isEmpty() && !part.targets().equals(whole.targets())) {
      traits.add(Trait.TARGET);
    }
    if (!part.types().isEmpty() && !part.types().equals(whole.types())) {
      traits.add(Trait.TYPE);
    }
    Span sentence = document.sentenceOf(part.number());
    document.mentions(Mention.Portion.class, sentence).stream()
        .filter(p -> p.number().overlaps(part.number()))
        .filter(p -> p.by() != Division.UNSAID)
        .forEach(p -> traits.add(p.by() == Division.WORK ? Trait.WORK : Trait.BODY));
    int end = part.number().end();
    boolean timed =
        document.mentions(Mention.Timex.class, new Span(end, sentence.end())).stream()
            .anyMatch(t -> t.span().start() <= end + RIGHT_AFTER);
    if (timed || !part.since().equals(whole.since())) {
      traits.add(Trait.TIME);
    }
    return traits;
  }

  /** "22 hit Bama": a name behind the number, that may be a town no gazetteer holds. */
  private boolean isNamed(Span number) {
    int first = tokens.endingBy(number.end());
    for (int i = first; i < wordsEnd(number, NAME_REACH); i++) {
      if (tokens.isCapitalized(document.text(), i) && !tokens.upperCase()) {
        return document.mentions(Mention.Timex.class, tokens.span(i, i)).isEmpty();
      }
    }
    return false;
  }

  /** "30 by the army": who did those of a part. */
  private boolean isDone(Span number) {
    int last = wordsEnd(number, DOER_REACH) - 1;
    return last >= tokens.endingBy(number.end())
        && !document
            .mentions(Mention.Actor.class, new Span(number.end(), tokens.end(last)))
            .isEmpty();
  }

  /** Returns the token at which the words right behind a number end. */
  private int wordsEnd(Span number, int reach) {
    int end = tokens.endingBy(number.end());
    int last = Math.min(end + reach, tokens.endingBy(document.sentenceOf(number).end()));
    while (end < last && tokens.isWord(end)) {
      end++;
    }
    return end;
  }
}
