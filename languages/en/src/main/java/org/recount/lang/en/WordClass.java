package org.recount.lang.en;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.recount.document.Lexicon;

/** The rough part of speech of a word, enough to see where a noun phrase begins and ends. */
enum WordClass {
  DETERMINER,
  PREPOSITION,
  CONJUNCTION,
  PRONOUN,
  RELATIVE,
  BE,
  HAVE,
  AUXILIARY,
  VERB,
  ADVERB,
  /** Yesterday, Monday, June: ends a noun phrase and is no name. */
  TIME,
  /** Dead, alive: follows a verb, never heads a phrase. */
  PREDICATIVE,
  ADJECTIVE,
  /** A word in -ing or -ed that is a noun all the same. */
  NOUN,
  /** A frequent noun or adjective, which is therefore no name. */
  COMMON,
  /** Times, miles, rounds: a number before it counts no people. */
  UNIT,
  NUMBER,
  SIGN,
  /** Any other word: a rarer noun, an adjective, a name. */
  WORD;

  private static final Map<String, WordClass> LISTED = read();

  private static Map<String, WordClass> read() {
    Map<String, WordClass> listed = new HashMap<>();
    Lexicon<String> lines = Lexicon.read(WordClass.class, "words.tsv", Lexicon.Row::pattern);
    for (Lexicon.Row row : lines.rows()) {
      WordClass wordClass = valueOf(row.pattern().toUpperCase(Locale.ROOT));
      for (String word : row.column(0).split(" ")) {
        listed.putIfAbsent(word, wordClass);
      }
    }
    return listed; // looked up for every word: faster than an immutable map
  }

  /** Returns whether a file of classes names every class it may name once. */
  static Map<WordClass, Integer> sizes() {
    Map<WordClass, Integer> sizes = new EnumMap<>(WordClass.class);
    LISTED.values().forEach(c -> sizes.merge(c, 1, Integer::sum));
    return sizes;
  }

  /**
   * Returns the class of a folded word by list, else by its ending.
   *
   * @param name whether the word is written like a name, so that its ending means nothing
   */
  static WordClass of(String word, boolean name) {
    WordClass listed = LISTED.get(word);
    if (listed != null) {
      return listed;
    }
    char first = word.charAt(0);
    if (Character.isDigit(first)) {
      return NUMBER;
    }
    if (!Character.isLetter(first)) {
      return word.equals("'s") ? WORD : SIGN;
    }
    return name ? WORD : byEnding(word);
  }

  private static WordClass byEnding(String word) {
    int length = word.length();
    if (word.indexOf('-') > 0 && (word.endsWith("ed") || word.endsWith("ing"))) {
      return ADJECTIVE;
    }
    if (length > 4 && word.endsWith("ed") && !word.endsWith("eed")) {
      return VERB;
    }
    if (length > 5 && word.endsWith("ing")) {
      return VERB;
    }
    return length > 4 && word.endsWith("ly") ? ADVERB : WORD;
  }

  /** Whether such a word may stand inside a noun phrase. */
  boolean nominal() {
    return this == WORD || this == COMMON || this == NOUN || this == ADJECTIVE || this == UNIT;
  }
}
