package org.recount.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Mention.Portion.Division;
import org.recount.document.Span;
import org.recount.document.Tokens;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;

/** Parts listed together that come to more than their whole. */
final class PartSumCheck implements Check {
  /** Characters between a part and a time of its own: "30 de nuit". */
  private static final int RIGHT_AFTER = 8;

  @Override
  public List<Misfit> examine(Told told) {
    List<Misfit> misfits = new ArrayList<>();
    for (Tally whole : told.tallies()) {
      for (List<Tally> parts : listed(told, whole).values()) {
        if (overlap(told, whole, parts)) {
          continue;
        }
        long sum = parts.stream().mapToLong(p -> p.count().lower()).sum();
        if (!whole.count().isOpen() && sum > whole.count().upper()) {
          misfits.add(misfit(whole, parts, sum));
        }
      }
    }
    return misfits;
  }

  /** Parts of one sentence are told as a list; parts of two may overlap, but not in two towns. */
  private static Map<Integer, List<Tally>> listed(Told told, Tally whole) {
    List<Tally> parts =
        told.tallies().stream()
            .filter(t -> t.partOf().equals(whole.id()) && !isAbroad(t, whole))
            .toList();
    if (inTowns(parts)) {
      return Map.of(0, parts);
    }
    Map<Integer, List<Tally>> bySentence = new LinkedHashMap<>();
    for (Tally part : parts) {
      int sentence = told.document().sentenceAt(part.number().start());
      bySentence.computeIfAbsent(sentence, k -> new ArrayList<>()).add(part);
    }
    return bySentence;
  }

  private static boolean isAbroad(Tally part, Tally whole) {
    return !part.place().country().isEmpty()
        && !whole.place().country().isEmpty()
        && !part.place().country().equals(whole.place().country());
  }

  /** Returns whether every part is of a town of its own. */
  private static boolean inTowns(List<Tally> parts) {
    return parts.size() > 1
        && parts.stream().allMatch(p -> p.place().precision() == PlacePrecision.CITY)
        && parts.stream().map(p -> p.place().name()).distinct().count() == parts.size();
  }

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

  /** "51 attacks, 40 of them on convoys and 30 at night": one attack may be in both. */
  private static boolean overlap(Told told, Tally whole, List<Tally> parts) {
    if (parts.size() > 1 && !isAlike(told, whole, parts)) {
      return true;
    }
    for (Tally one : parts) {
      for (Tally other : parts) {
        Set<Trait> some = traits(told, whole, one);
        Set<Trait> others = traits(told, whole, other);
        boolean differ = !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
        if (differ || holds(one.place(), other.place()) || sameTown(told, whole, one, other)) {
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
  private static boolean isAlike(Told told, Tally whole, List<Tally> parts) {
    long bare = parts.stream().filter(p -> traits(told, whole, p).isEmpty()).count();
    boolean same = sameWord(told.document(), parts);
    boolean done = parts.stream().anyMatch(p -> traits(told, whole, p).contains(Trait.ACTOR));
    if (bare == 0 || done && same) {
      return true;
    }
    if (isListed(told, parts.get(0))) {
      return same || bare == parts.size();
    }
    Document document = told.document();
    boolean beside =
        document.sentenceAt(whole.number().start())
            == document.sentenceAt(parts.get(0).number().start());
    return !whole.metric().equals(Metric.INCIDENTS) || !beside && bare < parts.size();
  }

  private static boolean sameWord(Document document, List<Tally> parts) {
    Tokens tokens = document.tokens();
    return parts.stream()
            .map(p -> tokens.wordOrEmpty(tokens.endingBy(p.number().end())))
            .distinct()
            .count()
        == 1;
  }

  /** Returns whether a part stands behind a colon or in brackets, as one of a list. */
  private static boolean isListed(Told told, Tally part) {
    String before = told.document().text().substring(0, part.number().start()).stripTrailing();
    return !before.isEmpty() && OPENING.indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /** "30 in Hilla and 25 by night", "Hilla had 30, 20 of them in May": no town of its own. */
  private static boolean sameTown(Told told, Tally whole, Tally one, Tally other) {
    Place town = one.place();
    return one != other
        && town.precision() == PlacePrecision.CITY
        && town.name().equals(other.place().name())
        && !town.name().equals(whole.place().name())
        && !(hasName(told.document(), one) && hasName(told.document(), other));
  }

  /** "22 hit Bama", "Bama had 22": a name of its own, behind the number or before it. */
  private static boolean hasName(Document document, Tally part) {
    Span words = part.evidence().get(0);
    return isNamed(document, part.number())
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

  private static Set<Trait> traits(Told told, Tally whole, Tally part) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    boolean elsewhere = part.place().known() && !part.place().name().equals(whole.place().name());
    if (elsewhere || isNamed(told.document(), part.number())) {
      traits.add(Trait.PLACE);
    }
    if (part.targets().isEmpty() && isDone(told.document(), part.number())) {
      traits.add(Trait.ACTOR);
    }
    if (!part.targets().isEmpty() && !part.targets().equals(whole.targets())) {
      traits.add(Trait.TARGET);
    }
    if (!part.types().isEmpty() && !part.types().equals(whole.types())) {
      traits.add(Trait.TYPE);
    }
    told.document().mentions(Mention.Portion.class).stream()
        .filter(p -> p.number().overlaps(part.number()))
        .filter(p -> p.by() != Division.UNSAID)
        .forEach(p -> traits.add(p.by() == Division.WORK ? Trait.WORK : Trait.BODY));
    int end = part.number().end();
    boolean timed =
        told.document().mentions(Mention.Timex.class).stream()
            .anyMatch(t -> t.span().start() >= end && t.span().start() <= end + RIGHT_AFTER);
    if (timed || !part.since().equals(whole.since())) {
      traits.add(Trait.TIME);
    }
    return traits;
  }

  /** "22 hit Bama": a name behind the number, that may be a town no gazetteer holds. */
  private static boolean isNamed(Document document, Span number) {
    Tokens tokens = document.tokens();
    int first = tokens.endingBy(number.end());
    for (int i = first; i < wordsEnd(document, number, NAME_REACH); i++) {
      if (tokens.isCapitalized(document.text(), i) && !tokens.upperCase()) {
        return document.mentions(Mention.Timex.class, tokens.span(i, i)).isEmpty();
      }
    }
    return false;
  }

  /** "30 by the army": who did those of a part. */
  private static boolean isDone(Document document, Span number) {
    int last = wordsEnd(document, number, DOER_REACH) - 1;
    return last >= document.tokens().endingBy(number.end())
        && !document
            .mentions(Mention.Actor.class, new Span(number.end(), document.tokens().end(last)))
            .isEmpty();
  }

  /** Returns the token at which the words right behind a number end. */
  private static int wordsEnd(Document document, Span number, int reach) {
    Tokens tokens = document.tokens();
    int end = tokens.endingBy(number.end());
    int last = Math.min(end + reach, tokens.endingBy(document.sentenceOf(number).end()));
    while (end < last && tokens.isWord(end)) {
      end++;
    }
    return end;
  }

  private static Misfit misfit(Tally whole, List<Tally> parts, long sum) {
    List<String> members = new ArrayList<>(List.of(whole.id()));
    List<Span> evidence = new ArrayList<>(List.of(whole.evidence().get(0)));
    List<Integer> numbers = new ArrayList<>();
    for (Tally part : parts) {
      members.add(part.id());
      evidence.add(part.evidence().get(0));
      numbers.add(part.count().lower());
    }
    Statement explanation =
        parts.size() == 1
            ? Statement.of("part-sum.alone", Words.number(sum), Words.number(whole.count()))
            : Statement.of(
                "part-sum",
                new Statement.Sum(numbers),
                Words.number(sum),
                Words.number(whole.count()));
    return new Misfit(Contradiction.Kind.SUM_MISMATCH, true, members, explanation, evidence);
  }
}
