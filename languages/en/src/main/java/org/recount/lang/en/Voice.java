package org.recount.lang.en;

import java.util.Optional;
import java.util.Set;
import org.recount.document.Document;
import org.recount.document.Tokens;
import org.recount.lang.en.TriggerRule.Frame;

/** Tells by the words around a trigger whether it is noun or verb, and active or passive. */
final class Voice {
  private static final Set<String> BASES =
      Set.of(
          "kill",
          "kills",
          "shoot",
          "shoots",
          "attack",
          "attacks",
          "kidnap",
          "kidnaps",
          "explode",
          "explodes",
          "assassinate",
          "assassinates",
          "ambush",
          "ambushes",
          "murder",
          "murders",
          "raid",
          "raids",
          "die",
          "dies",
          "blow",
          "blows",
          "wound",
          "wounds",
          "injure",
          "injures",
          "abduct",
          "abducts",
          "hijack",
          "throw",
          "throws",
          "open",
          "opens",
          "destroys",
          "damages",
          "target",
          "targets",
          "stabs",
          "protest",
          "protests",
          "assault",
          "assaults",
          "fires",
          "sets",
          "claims",
          "takes",
          "loses",
          "lose");
  private static final Set<String> NO_OBJECTS =
      Set.of("times", "feet", "meters", "blocks", "miles");

  private final Tokens tokens;
  private final NounPhrases phrases;
  private final int titleEnd;

  Voice(Document document, NounPhrases phrases) {
    tokens = document.tokens();
    this.phrases = phrases;
    titleEnd = document.title().end();
  }

  /** Whether a form that is noun or verb ("attack", "shooting") is a noun here. */
  boolean usedAsNoun(int first, int last) {
    String word = tokens.word(first);
    if (word.endsWith("ing")) {
      return !startsObject(last + 1) || phrases.classOf(first - 1) == WordClass.DETERMINER;
    }
    WordClass before = phrases.classOf(first - 1);
    String previous = tokens.wordOrEmpty(first - 1);
    boolean verbal =
        previous.equals("to")
            || before == WordClass.AUXILIARY
            || before == WordClass.RELATIVE
            || before == WordClass.PRONOUN && !previous.equals("her") && !previous.equals("there");
    boolean title =
        tokens.start(first) < titleEnd
            && phrases.endingAt(first - 1).isPresent()
            && startsObject(last + 1);
    return !verbal && !title;
  }

  /** Whether who suffers stands before the verb: "was killed", "a man shot in the town". */
  boolean isPassive(int first, int last, boolean ing, Frame frame) {
    if (ing) {
      return false;
    }
    int i = first - 1;
    int least = first - 4;
    while (i > least && phrases.classOf(i) == WordClass.ADVERB) {
      i--;
    }
    WordClass before = phrases.classOf(i);
    if (before == WordClass.BE) {
      return true;
    }
    if (before == WordClass.HAVE
        || before == WordClass.AUXILIARY
        || isBase(first)
        || tokens.wordOrEmpty(i).equals("to")) {
      return false;
    }
    if (tokens.wordOrEmpty(last + 1).equals("by")) {
      return true;
    }
    if (frame == Frame.PEOPLE || frame == Frame.AGAINST && last > first) {
      return false;
    }
    return !startsObject(last + 1);
  }

  /** Whether no form of "be" stands before the verb. */
  boolean isActive(int first) {
    int i = first - 1;
    while (phrases.classOf(i) == WordClass.ADVERB) {
      i--;
    }
    return phrases.classOf(i) != WordClass.BE;
  }

  /** Whether the participle hangs on those before it: "one of the five people shot there". */
  boolean isReduced(int first) {
    int i = first - 1;
    while (phrases.classOf(i) == WordClass.ADVERB) {
      i--;
    }
    return phrases.endingAt(i).isPresent() || phrases.classOf(i) == WordClass.BE && isWho(i - 1);
  }

  private boolean isWho(int i) {
    return phrases.classOf(i) == WordClass.RELATIVE;
  }

  /** Whether "to" stands before the verb: "to kill". */
  boolean isInfinitive(int first) {
    int i = first - 1;
    while (phrases.classOf(i) == WordClass.ADVERB) {
      i--;
    }
    return tokens.wordOrEmpty(i).equals("to");
  }

  /** Whether a form of "be" stands before the participle: "were killing". */
  boolean isProgressive(int first) {
    return phrases.classOf(first - 1) == WordClass.BE;
  }

  /** Whether the word is a finite or bare form, neither participle nor past: "kill", "kills". */
  boolean isBase(int first) {
    return BASES.contains(tokens.word(first));
  }

  /** Whether a noun phrase that can be an object starts at token {@code i}. */
  private boolean startsObject(int i) {
    int at = i;
    while (phrases.classOf(at) == WordClass.ADVERB && phrases.startingAt(at).isEmpty()) {
      at++;
    }
    if (phrases.classOf(at) == WordClass.PRONOUN || phrases.isPronoun(at)) {
      return true;
    }
    Optional<NounPhrase> phrase = phrases.startingAt(at);
    return phrase.isPresent()
        && !phrases.opens(i)
        && !phrases.opens(at)
        && !NO_OBJECTS.contains(tokens.word(phrase.get().last()))
        && !(tokens.upperCase() && phrases.classOf(at) == WordClass.TIME);
  }
}
