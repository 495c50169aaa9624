package org.recount.lang.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.codebook.Target;
import org.recount.document.Lexicon;
import org.recount.document.Span;
import org.recount.document.Tokens;

/**
 * Which words of a phrase describe someone who acts: the description without number and without the
 * name of the organisation, which is an actor of its own, unless nothing telling is left.
 */
final class ActorWords {
  /** Heads that tell nothing without the organisation: "members of the Northern Front". */
  private static final Set<String> EMPTY =
      Set.of(
          "member",
          "members",
          "element",
          "elements",
          "forces",
          "personnel",
          "operatives",
          "agents");

  private static final int MOST_WORDS = 9;

  private final Tokens tokens;
  private final NounPhrases phrases;
  private final List<Lexicon.Match<Organisation>> organisations;

  ActorWords(Tokens tokens, NounPhrases phrases, List<Lexicon.Match<Organisation>> organisations) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.organisations = organisations;
  }

  /** Returns the words; empty if the phrase holds no more than the name of an organisation. */
  Optional<Span> of(NounPhrase phrase) {
    if (phrase.isNamed()) {
      return isOrganisation(phrase.last()) ? Optional.empty() : Optional.of(named(phrase));
    }
    int last = phrase.head() >= 0 ? phrase.head() : phrase.last();
    int first = Math.min(phrase.core(), last);
    boolean empty = EMPTY.contains(tokens.word(last));
    if (empty && tokens.wordOrEmpty(last + 1).equals("of")) {
      return Optional.of(tokens.span(first, endOfWhole(last)));
    }
    int after = afterOrganisation(first, last);
    if (after > last) {
      return members(phrase, last);
    }
    return Optional.of(tokens.span(empty ? first : after, last));
  }

  /** Whether the last word is of an organisation's name: "the leftist ELN" is nobody beside it. */
  private boolean isOrganisation(int last) {
    return organisations.stream().anyMatch(m -> m.first() <= last && last <= m.last());
  }

  /** "members of the armed forces", which only the organisation tells apart; empty if none. */
  private Optional<Span> members(NounPhrase phrase, int last) {
    for (int i = phrase.first(); i < phrase.core(); i++) {
      if (EMPTY.contains(tokens.word(i)) && tokens.word(i + 1).equals("of")) {
        return Optional.of(tokens.span(i, last));
      }
    }
    return Optional.empty();
  }

  /** A rank goes with the name, another office does not. */
  private Span named(NounPhrase phrase) {
    boolean rank = phrase.head() >= 0 && phrase.noun().target() == Target.MILITARY;
    return tokens.span(rank ? phrase.head() : phrase.nameFirst(), phrase.last());
  }

  private int endOfWhole(int head) {
    return phrases
        .startingAt(head + 2)
        .map(NounPhrase::last)
        .filter(last -> last <= head + MOST_WORDS)
        .orElse(head);
  }

  /** The first token behind the organisations that stand in the phrase. */
  private int afterOrganisation(int first, int last) {
    int after = first;
    for (Lexicon.Match<Organisation> match : organisations) {
      if (match.first() <= last && match.last() >= first) {
        after = match.last() + 1;
      }
    }
    while (after > first && after <= last && !tokens.isWord(after)) {
      after++;
    }
    return after;
  }
}
