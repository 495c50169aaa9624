package org.recount.lang.en;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.recount.RecountException;
import org.recount.codebook.Target;
import org.recount.document.Lexicon;

/**
 * A noun that heads a phrase of interest.
 *
 * @param target its category as a victim or object
 */
record Noun(Kind kind, Target target, boolean plural) {
  /** What a noun stands for. */
  enum Kind {
    PERSON,
    /** Someone who acts: "gunman", "kidnappers". */
    ATTACKER,
    THING,
    WEAPON
  }

  private static final Map<String, Noun> LISTED = read();

  /** Returns the noun spelled so; empty if it is none of interest. */
  static Optional<Noun> of(String word) {
    return Optional.ofNullable(LISTED.get(word));
  }

  private static Map<String, Noun> read() {
    Map<String, Noun> listed = new HashMap<>();
    Lexicon<String> lines = Lexicon.read(Noun.class, "nouns.tsv", Lexicon.Row::pattern);
    for (Lexicon.Row row : lines.rows()) {
      Kind kind = Kind.valueOf(row.pattern().toUpperCase(Locale.ROOT));
      Target target =
          Target.of(row.column(0))
              .orElseThrow(
                  () ->
                      new RecountException(
                          "nouns.tsv:" + row.line() + ": no target '" + row.column(0) + "'"));
      boolean plural = row.column(1).equals("plural");
      for (String word : row.column(2).split(" ")) {
        add(listed, kind, target, plural, word);
      }
    }
    return listed; // looked up for every word: faster than an immutable map
  }

  private static void add(
      Map<String, Noun> listed, Kind kind, Target target, boolean plural, String word) {
    listed.putIfAbsent(word, new Noun(kind, target, plural));
    if (!plural) {
      listed.putIfAbsent(pluralOf(word), new Noun(kind, target, true));
    }
  }

  private static String pluralOf(String word) {
    if (word.endsWith("man")) {
      return word.substring(0, word.length() - 2) + "en";
    }
    if (word.equals("child") || word.endsWith("child")) {
      return word + "ren";
    }
    if (word.equals("wife") || word.equals("knife")) {
      return word.substring(0, word.length() - 2) + "ves";
    }
    boolean vowel = word.length() > 1 && "aeiou".indexOf(word.charAt(word.length() - 2)) >= 0;
    if (word.endsWith("y") && !vowel) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    boolean hisses =
        word.endsWith("s") || word.endsWith("sh") || word.endsWith("ch") || word.endsWith("x");
    return word + (hisses ? "es" : "s");
  }
}
