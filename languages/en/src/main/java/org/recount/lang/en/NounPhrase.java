package org.recount.lang.en;

import java.util.Set;
import java.util.regex.Pattern;
import org.recount.codebook.Target;
import org.recount.document.Span;
import org.recount.document.Tokens;
import org.recount.quantity.Bounds;

/**
 * A base noun phrase: determiner, number, modifiers, head, and the name after a role.
 *
 * @param first first token, determiner or number included
 * @param core first token after determiner and number
 * @param last last token, included
 * @param head token of the noun; -1 when only a name or a number stands there
 * @param nameFirst first token of a person's name; -1 if there is none
 * @param noun what the head stands for; {@link #OTHER} when it is of no interest
 * @param number how many; unstated when neither a number nor an article tells
 * @param counted the number as written; an empty reading (first = -1) if none
 * @param definite whether it points back: "the", "his"
 * @param possessor whether "'s" follows
 */
record NounPhrase(
    int first,
    int core,
    int last,
    int head,
    int nameFirst,
    Noun noun,
    Bounds number,
    Numbers.Reading counted,
    boolean definite,
    boolean possessor) {
  static final Noun OTHER = new Noun(Noun.Kind.THING, Target.OTHER, false);

  /** A person of whom only a name or a pronoun tells. */
  static final Noun SOMEONE = new Noun(Noun.Kind.PERSON, Target.OTHER, false);

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Set<String> VAGUE =
      Set.of(
          "various",
          "several",
          "other",
          "others",
          "many",
          "some",
          "numerous",
          "certain",
          "few",
          "more",
          "alleged",
          "presumed",
          "suspected",
          "nearby");
  static final Numbers.Reading NO_NUMBER = new Numbers.Reading(-1, -1, -1, Bounds.UNSTATED, false);

  boolean isPerson() {
    return noun != OTHER && noun.kind() == Noun.Kind.PERSON;
  }

  boolean isAttacker() {
    return noun != OTHER && noun.kind() == Noun.Kind.ATTACKER;
  }

  /** Whether those stand here who can do a deed. */
  boolean acts() {
    return isPerson() || isAttacker();
  }

  boolean isThing() {
    return noun != OTHER && noun.kind() == Noun.Kind.THING;
  }

  boolean isWeapon() {
    return noun != OTHER && noun.kind() == Noun.Kind.WEAPON;
  }

  boolean isNamed() {
    return nameFirst >= 0;
  }

  /** Whether nothing but a number stands here: "killing three". */
  boolean isBareNumber() {
    return head < 0 && nameFirst < 0 && counted.first() >= 0;
  }

  /** Whether a pronoun stands here, which names nobody by itself. */
  boolean isPronoun() {
    return isPerson() && head < 0 && nameFirst < 0;
  }

  /** How many people stand here: the number given, or two at least for a plural without one. */
  Bounds people() {
    if (number.stated()) {
      return number;
    }
    return noun != OTHER && noun.plural() ? Bounds.atLeast(2) : Bounds.UNSTATED;
  }

  /** Returns the pronoun at token {@code i} for one person, which has no noun of its own. */
  static NounPhrase pronoun(int i) {
    return new NounPhrase(i, i, i, -1, -1, SOMEONE, Bounds.exactly(1), NO_NUMBER, true, false);
  }

  /** Returns this phrase as the name of one person. */
  NounPhrase named(Noun person) {
    return new NounPhrase(
        first, core, last, -1, core, person, Bounds.exactly(1), counted, definite, possessor);
  }

  /** Returns this phrase with the number that another one gives it: "two of the priests". */
  NounPhrase counted(NounPhrase count) {
    return new NounPhrase(
        count.first,
        core,
        last,
        head,
        nameFirst,
        noun,
        count.number.stated() ? count.number : number,
        count.counted,
        definite,
        possessor);
  }

  /** Returns this phrase with the number of those it holds: "a family of five". */
  NounPhrase holding(NounPhrase many) {
    return new NounPhrase(
        first, core, last, head, nameFirst, noun, many.number, many.counted, definite, possessor);
  }

  /** Returns this phrase as one person, whatever number stands before it. */
  NounPhrase single() {
    return new NounPhrase(
        first,
        core,
        last,
        head,
        nameFirst,
        noun,
        Bounds.exactly(1),
        NO_NUMBER,
        definite,
        possessor);
  }

  Span whole(Tokens tokens) {
    return tokens.span(first, last);
  }

  /** The description without determiner, number and name; the name when there is nothing else. */
  Span minimal(Tokens tokens) {
    if (head >= 0 && core <= head) {
      return tokens.span(telling(tokens), head);
    }
    if (isNamed()) {
      return tokens.span(nameFirst, last);
    }
    return tokens.span(Math.min(core, last), last);
  }

  /** The first word that says what kind: "several other priests" are priests. */
  private int telling(Tokens tokens) {
    int i = core;
    while (i < head && VAGUE.contains(tokens.word(i))) {
      i++;
    }
    return i;
  }

  /** The person's name as written; empty if none. */
  String name(String text, Tokens tokens) {
    return isNamed() ? BLANKS.matcher(tokens.span(nameFirst, last).of(text)).replaceAll(" ") : "";
  }
}
