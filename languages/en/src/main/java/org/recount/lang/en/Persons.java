package org.recount.lang.en;

import java.util.Set;
import org.recount.codebook.Target;
import org.recount.document.Document;
import org.recount.document.Span;
import org.recount.document.Tokens;

/** Tells two descriptions of one person from those of two, by name, age, sex and office. */
final class Persons {
  private static final Set<String> FEMALE = WordLists.of("female");
  private static final Set<String> MALE = WordLists.of("male");
  private static final int OLDEST = 110;

  private Persons() {}

  /** Returns whether the two phrases cannot speak of one person; false if nothing tells. */
  static boolean differ(Document document, NounPhrase one, NounPhrase other) {
    Tokens tokens = document.tokens();
    if (one.isNamed() && other.isNamed()) {
      return namesDiffer(tokens, one, other);
    }
    return sexesDiffer(tokens, one, other)
        || agesDiffer(document, one, other)
        || officesDiffer(one, other);
  }

  /** "Ana Paz" and "Paz" may be one, "Ana Paz" and "Eva Paz" are two. */
  private static boolean namesDiffer(Tokens tokens, NounPhrase one, NounPhrase other) {
    boolean shorter = one.last() - one.nameFirst() < other.last() - other.nameFirst();
    NounPhrase few = shorter ? one : other;
    NounPhrase many = shorter ? other : one;
    for (int i = few.nameFirst(); i <= few.last(); i++) {
      if (tokens.isWord(i) && !holds(tokens, many, tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Tokens tokens, NounPhrase phrase, String word) {
    for (int i = phrase.nameFirst(); i <= phrase.last(); i++) {
      if (tokens.word(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sexesDiffer(Tokens tokens, NounPhrase one, NounPhrase other) {
    return isOf(FEMALE, tokens, one) && isOf(MALE, tokens, other)
        || isOf(MALE, tokens, one) && isOf(FEMALE, tokens, other);
  }

  private static boolean isOf(Set<String> sex, Tokens tokens, NounPhrase phrase) {
    return sex.contains(tokens.word(phrase.head() >= 0 ? phrase.head() : phrase.last()));
  }

  private static boolean agesDiffer(Document document, NounPhrase one, NounPhrase other) {
    int a = age(document, one);
    int b = age(document, other);
    return a >= 0 && b >= 0 && a != b;
  }

  /** "A 12-year-old girl", "Ana Paz, 24,"; -1 if no age is given. */
  static int age(Document document, NounPhrase phrase) {
    Tokens tokens = document.tokens();
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (tokens.isNumber(i) && tokens.wordOrEmpty(i + 1).startsWith("year")) {
        return number(document, i);
      }
    }
    boolean set =
        tokens.wordOrEmpty(phrase.last() + 1).equals(",")
            && phrase.last() + 2 < tokens.size()
            && tokens.isNumber(phrase.last() + 2);
    return set ? number(document, phrase.last() + 2) : -1;
  }

  private static int number(Document document, int i) {
    String word =
        new Span(document.tokens().start(i), document.tokens().end(i)).of(document.text());
    int value = 0;
    for (int k = 0; k < word.length() && value <= OLDEST; k++) {
      if (!Character.isDigit(word.charAt(k))) {
        break;
      }
      value = 10 * value + Character.digit(word.charAt(k), 10);
    }
    return value > 0 && value <= OLDEST ? value : -1;
  }

  /** An officer is not the man he shot. */
  private static boolean officesDiffer(NounPhrase one, NounPhrase other) {
    return isPolice(one) && isPlain(other) || isPolice(other) && isPlain(one);
  }

  private static boolean isPolice(NounPhrase phrase) {
    return phrase.isPerson() && phrase.noun().target() == Target.POLICE;
  }

  private static boolean isPlain(NounPhrase phrase) {
    return phrase.isPerson() && !phrase.isNamed() && phrase.noun().target() == Target.CIVILIANS;
  }
}
