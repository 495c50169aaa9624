package org.recount.lang.fr;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recount.codebook.Target;
import org.recount.document.Document;
import org.recount.document.Lexicon;

/** The nouns for people in a document, by their tokens. */
final class People {
  /**
   * What a noun says of people.
   *
   * @param target their category; {@link Target#OTHER} when the noun tells none
   * @param attacker whether such people carry an attack out
   */
  record Noun(Target target, boolean attacker) {}

  private static final Lexicon<Noun> LEXICON =
      Lexicon.of(Lines.read("people.tsv"), "people.tsv", People::noun);

  private final List<Lexicon.Match<Noun>> matches;
  private final Map<Integer, Lexicon.Match<Noun>> byToken = new HashMap<>();

  private People(List<Lexicon.Match<Noun>> matches) {
    this.matches = matches;
    for (Lexicon.Match<Noun> match : matches) {
      for (int i = match.first(); i <= match.last(); i++) {
        byToken.put(i, match);
      }
    }
  }

  static People in(Document document) {
    return new People(LEXICON.find(document));
  }

  List<Lexicon.Match<Noun>> all() {
    return matches;
  }

  boolean at(int token) {
    return byToken.containsKey(token);
  }

  /** Returns the noun at a token; fails when there is none, ask {@link #at} first. */
  Lexicon.Match<Noun> match(int token) {
    Lexicon.Match<Noun> match = byToken.get(token);
    if (match == null) {
      throw new IllegalArgumentException("no noun for people at token " + token);
    }
    return match;
  }

  /** Returns whether some noun among tokens {@code first} to {@code last} names attackers. */
  boolean attackers(int first, int last) {
    for (int i = first; i <= last; i++) {
      Lexicon.Match<Noun> match = byToken.get(i);
      if (match != null && match.value().attacker()) {
        return true;
      }
    }
    return false;
  }

  private static Noun noun(Lexicon.Row row) {
    String target = row.column(0);
    return new Noun(
        target.equals("-") ? Target.OTHER : Target.valueOf(target.toUpperCase(Locale.ROOT)),
        row.column(1).equals("attacker"));
  }
}
