package org.recount.lang.en;

import java.util.Optional;
import java.util.Set;
import org.recount.document.Span;
import org.recount.document.Tokens;

/**
 * Which words name a thing that was hit: the description, with the owner where the noun alone tells
 * little ("the judge's home", "the offices of the union"), and the whole for a part of it ("the
 * windows of the bank").
 */
final class ThingWords {
  private static final Set<String> PARTS =
      Set.of(
          "window",
          "windows",
          "roof",
          "facade",
          "wall",
          "walls",
          "door",
          "doors",
          "gate",
          "gates",
          "shelf",
          "shelves",
          "front",
          "premises",
          "porch");

  /** Nouns that are told apart by whose they are. */
  private static final Set<String> OWNED =
      Set.of(
          "office",
          "offices",
          "headquarters",
          "residence",
          "residences",
          "home",
          "homes",
          "branch",
          "branches",
          "facilities",
          "installations",
          "house",
          "houses");

  private static final int MOST_WORDS = 9;

  private final Tokens tokens;
  private final NounPhrases phrases;

  ThingWords(Tokens tokens, NounPhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  Span of(NounPhrase phrase) {
    Span plain = phrase.minimal(tokens);
    int head = phrase.head();
    if (head < 0) {
      return plain;
    }
    String noun = tokens.word(head);
    Optional<NounPhrase> whole =
        tokens.wordOrEmpty(head + 1).equals("of")
            ? phrases.startingAt(head + 2)
            : Optional.<NounPhrase>empty();
    if (whole.isPresent() && PARTS.contains(noun) && whole.get().isThing()) {
      return whole.get().minimal(tokens);
    }
    if (whole.isPresent() && OWNED.contains(noun) && near(head, whole.get())) {
      return plain.cover(tokens.span(head, whole.get().last()));
    }
    return owner(phrase, noun)
        .map(owner -> tokens.span(owner.core(), owner.last()).cover(plain))
        .orElse(plain);
  }

  private static boolean near(int head, NounPhrase whole) {
    return whole.last() <= head + MOST_WORDS && !whole.possessor();
  }

  private Optional<NounPhrase> owner(NounPhrase phrase, String noun) {
    boolean owned = OWNED.contains(noun) && tokens.wordOrEmpty(phrase.first() - 1).equals("'s");
    return owned ? phrases.endingAt(phrase.first() - 2) : Optional.empty();
  }
}
