package org.recount.lang.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recount.document.Tokens;

/** A role and a name beside it, which are one person: "Ana Paz, mayor of the town,". */
final class Apposition {
  private static final Set<String> OF_ANY_KIND = WordLists.of("of_any_kind");

  private Apposition() {}

  /** Whether the second phrase only says more of the first. */
  static boolean holds(Tokens tokens, NounPhrases phrases, NounPhrase one, NounPhrase other) {
    boolean roleAndName = one.isNamed() != other.isNamed();
    boolean single = one.number().upper() == 1 && other.number().upper() == 1;
    int after = afterAge(tokens, afterPlace(tokens, phrases, one));
    return roleAndName
        && single
        && tokens.wordOrEmpty(after).equals(",")
        && other.first() <= after + 1;
  }

  /** "Another person in the car, Ana Paz, died": the token behind where someone was. */
  private static int afterPlace(Tokens tokens, NounPhrases phrases, NounPhrase phrase) {
    int after = afterOf(tokens, phrases, phrase);
    return switch (tokens.wordOrEmpty(after)) {
      case "in", "inside", "on", "at" ->
          phrases.startingAt(after + 1).map(p -> p.last() + 1).orElse(after);
      default -> after;
    };
  }

  /** "The boy, a pupil of the school, was hurt": no list, for no "and" joins the two. */
  private static boolean describes(
      Tokens tokens, NounPhrases phrases, NounPhrase one, NounPhrase other) {
    boolean single = one.number().upper() == 1 && other.number().upper() == 1;
    int first = owned(tokens, phrases, other);
    boolean article =
        phrases.classOf(first) == WordClass.DETERMINER
            && (first < other.core() && tokens.wordOrEmpty(first - 1).equals(","));
    int after = afterOf(tokens, phrases, other);
    boolean people = one.isPerson() && other.isPerson();
    return single
        && people
        && article
        && one.first() < other.first()
        && !tokens.wordOrEmpty(after).equals("and")
        && !(tokens.wordOrEmpty(after).equals(",") && tokens.wordOrEmpty(after + 1).equals("and"))
        && !(tokens.wordOrEmpty(after).equals(",")
            && phrases.classOf(after + 1) == WordClass.DETERMINER);
  }

  /** "This baby, his friend's little boy, died": where the words for the owner begin. */
  private static int owned(Tokens tokens, NounPhrases phrases, NounPhrase phrase) {
    return tokens.wordOrEmpty(phrase.first() - 1).equals("'s")
        ? phrases.endingAt(phrase.first() - 2).map(NounPhrase::first).orElse(phrase.first())
        : phrase.first();
  }

  /** "Ana Paz, a neighbour and close friend": the second of two words for what someone is. */
  private static boolean describesToo(
      Tokens tokens, NounPhrases phrases, NounPhrase before, NounPhrase phrase) {
    int and = phrase.first() - 1;
    return tokens.wordOrEmpty(and).equals("and")
        && afterOf(tokens, phrases, before) == and
        && phrases.classOf(phrase.first()) != WordClass.DETERMINER
        && phrase.isPerson()
        && !phrase.isNamed()
        && phrase.counted().first() < 0
        && phrase.number().upper() == 1;
  }

  /** "Juan Paz, Jr." */
  private static boolean isSuffix(Tokens tokens, NounPhrase phrase) {
    String word = tokens.word(phrase.first());
    return word.equals("jr") || word.equals("sr");
  }

  /** "Ana Paz, 52, mayor of the town": the token behind an age that commas set off. */
  private static int afterAge(Tokens tokens, int i) {
    boolean set =
        tokens.wordOrEmpty(i).equals(",")
            && i + 1 < tokens.size()
            && tokens.isNumber(i + 1)
            && tokens.wordOrEmpty(i + 2).equals(",");
    return set ? i + 2 : i;
  }

  /** The token behind the phrase and what "of" or "for" adds to it. */
  private static int afterOf(Tokens tokens, NounPhrases phrases, NounPhrase phrase) {
    int after = phrase.last() + 1;
    boolean of = tokens.wordOrEmpty(after).equals("of") || tokens.wordOrEmpty(after).equals("for");
    return of ? phrases.startingAt(after + 1).map(p -> p.last() + 1).orElse(after) : after;
  }

  /** "Two victims, a man and a boy, died": those behind the number are the ones it counts. */
  private static boolean spelledOut(Tokens tokens, NounPhrases phrases, List<NounPhrase> people) {
    NounPhrase all = people.get(0);
    int sum = people.stream().skip(1).mapToInt(p -> p.people().lower()).sum();
    return people.size() > 2
        && all.counted().first() >= 0
        && OF_ANY_KIND.contains(tokens.word(all.last()))
        && all.number().isExact()
        && all.number().lower() == sum
        && tokens.wordOrEmpty(afterOf(tokens, phrases, all)).equals(",");
  }

  /**
   * Returns the phrases without those that only describe the named person beside them, or name
   * those that the first one counts.
   */
  static List<NounPhrase> merged(Tokens tokens, NounPhrases phrases, List<NounPhrase> people) {
    if (!people.isEmpty() && spelledOut(tokens, phrases, people)) {
      return people.subList(0, 1);
    }
    List<NounPhrase> kept = new ArrayList<>();
    NounPhrase told = people.isEmpty() ? null : people.get(0);
    for (NounPhrase phrase : people) {
      NounPhrase last = kept.isEmpty() ? phrase : kept.get(kept.size() - 1);
      if (told != null && told != last && describesToo(tokens, phrases, told, phrase)) {
        continue;
      }
      told = phrase;
      if (last != phrase && isSuffix(tokens, phrase)) {
        continue;
      }
      if (last != phrase && describes(tokens, phrases, last, phrase)) {
        continue;
      }
      if (last != phrase && holds(tokens, phrases, last, phrase)) {
        kept.set(kept.size() - 1, last.isNamed() ? last : phrase);
      } else {
        kept.add(phrase);
      }
    }
    return kept;
  }
}
