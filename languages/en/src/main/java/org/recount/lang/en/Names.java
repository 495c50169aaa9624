package org.recount.lang.en;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.recount.document.Lexicon;
import org.recount.document.Tokens;

/**
 * Finds names of people inside phrases: in a text wholly in capitals what follows a role ("MAYOR X
 * Y") or starts with a given name; otherwise a run of capitalised words.
 */
final class Names {
  private static final Set<String> GIVEN_NAMES = givenNames();
  private static final Set<String> PARTICLES = WordLists.of("particle");
  private static final Set<String> NOT_NAMES = WordLists.of("noname");

  private final String text;
  private final Tokens tokens;
  private final WordClasses classes;

  Names(String text, Tokens tokens, WordClasses classes) {
    this.text = text;
    this.tokens = tokens;
    this.classes = classes;
  }

  /** Whether a name follows the noun; after a plural only a given name starts one. */
  boolean follows(Noun noun, int head, int last) {
    return noun.kind() == Noun.Kind.PERSON
        && (!noun.plural()
            || last > head + 1
                && (GIVEN_NAMES.contains(tokens.word(head + 1)) || isBeforeAge(last)));
  }

  /** "His daughters Mackenna Paz, 8, and": the first of some who are named. */
  private boolean isBeforeAge(int last) {
    return !tokens.upperCase()
        && tokens.wordOrEmpty(last + 1).equals(",")
        && classes.of(last + 2) == WordClass.NUMBER
        && tokens.wordOrEmpty(last + 3).equals(",");
  }

  /** Where the name starts in a phrase with no known noun; -1 if it holds no name. */
  int start(int core, int last) {
    int start = last;
    while (start - 1 >= core
        && (!tokens.isWord(start - 1)
            || classes.of(start - 1) == WordClass.WORD && tokens.isCapitalized(text, start - 1)
            || isParticle(start - 1))) {
      start--;
    }
    if (start < 0 || last < core || !isMadeOfNames(start, last) || !tokens.isWord(start)) {
      return -1;
    }
    if (tokens.upperCase()) {
      return given(start, last);
    }
    boolean given = GIVEN_NAMES.contains(tokens.word(start));
    return last > start && (given || start == core) ? start : -1;
  }

  /** Whether the folded word is a given name. */
  static boolean isGiven(String word) {
    return GIVEN_NAMES.contains(word);
  }

  /** The first given name from one token on with a word of the name behind it; -1 if none. */
  int given(int from, int last) {
    for (int i = from; i < last; i++) {
      if (GIVEN_NAMES.contains(tokens.word(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether only parts of names stand from one token to another. */
  boolean isMadeOfNames(int from, int to) {
    for (int i = from; i <= to; i++) {
      boolean sign = !tokens.isWord(i);
      if (sign) {
        continue;
      }
      if (classes.of(i) != WordClass.WORD
          || NOT_NAMES.contains(tokens.word(i)) && !classes.isSurname(i)
          || !tokens.isCapitalized(text, i) && !isParticle(i)) {
        return false;
      }
    }
    return true;
  }

  /** A small word inside a name: "Ahmed al-Rubaye", "Nguyen Van Tho". */
  boolean isParticle(int i) {
    if (!PARTICLES.contains(tokens.word(i)) || tokens.upperCase() || i == 0) {
      return false;
    }
    int next = tokens.wordOrEmpty(i + 1).equals("-") ? i + 2 : i + 1;
    return next < tokens.size()
        && tokens.isCapitalized(text, i - 1)
        && tokens.isWord(i - 1)
        && tokens.isCapitalized(text, next);
  }

  /**
   * The first of the capitalised words that end at {@code last}, behind an age: "19-year-old Ana
   * Paz"; -1 if no name stands there. In a text in capitals it takes two words.
   */
  int afterAge(int first, int last) {
    int i = last + 1;
    while (i > first && classes.of(i - 1) == WordClass.WORD && tokens.isCapitalized(text, i - 1)) {
      i--;
    }
    return i < last || i == last && !tokens.upperCase() ? i : -1;
  }

  /** Whether a nickname in quotes or brackets starts at token {@code i}, inside a name. */
  boolean opensNickname(int i) {
    String open = tokens.wordOrEmpty(i);
    String close = tokens.wordOrEmpty(i + 2);
    boolean quoted =
        open.equals("\"") && close.equals("\"")
            || open.equals("“") && close.equals("”")
            || open.equals("(") && close.equals(")")
            || open.equals("'") && close.equals("'");
    return quoted
        && classes.of(i - 1) == WordClass.WORD
        && classes.of(i + 3) == WordClass.WORD
        && tokens.isCapitalized(text, i - 1)
        && tokens.isCapitalized(text, i + 3);
  }

  private static Set<String> givenNames() {
    Set<String> names = new HashSet<>();
    Lexicon.read(Names.class, "given_names.tsv", Lexicon.Row::pattern)
        .rows()
        .forEach(row -> names.addAll(Arrays.asList(row.column(0).split(" "))));
    return Set.copyOf(names);
  }
}
