package org.recount.lang.en;

import java.util.List;
import java.util.Set;
import org.recount.codebook.Harm;
import org.recount.document.Document;
import org.recount.document.Lexicon;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.Tokens;
import org.recount.quantity.Bounds;

/** Reads the numbers beside nouns that tell of harm: "12 deaths", "a death toll of 37". */
final class TollNouns {
  /** "The death toll from a strike on a car near the border on Sunday has risen to three." */
  private static final int WORDS_OF_TOLL = 30;

  /** Verbs that make lives dead. */
  private static final Set<String> TAKES = WordLists.of("takes-lives");

  private static final Lexicon<Harm> NOUNS =
      Lexicon.read(TollNouns.class, "toll_nouns.tsv", row -> Harm.valueOf(row.column(0)));

  private final Document document;
  private final Tokens tokens;
  private final NounPhrases phrases;
  private final List<Mention.Toll> tolls;

  /** Reads on after what is in {@code tolls}, and adds to it. */
  TollNouns(Document document, List<Mention.Toll> tolls) {
    this.document = document;
    tokens = document.tokens();
    phrases = Grammar.of(document).phrases();
    this.tolls = tolls;
  }

  /** Adds what nouns tell: "12 deaths", "no casualties", "the death toll rose to 37". */
  void read() {
    for (Lexicon.Match<Harm> match : NOUNS.find(document)) {
      Numbers.Reading before = numberBefore(match.first());
      if (before.first() >= 0) {
        noun(match, before);
        continue;
      }
      boolean free = document.text().startsWith("-", match.span().end());
      boolean counts =
          tokens.word(match.first()).equals("number") || tokens.word(match.last()).equals("toll");
      if (counts && !free) {
        tollAfter(match);
      }
    }
  }

  private Numbers.Reading numberBefore(int first) {
    for (int i = first; i >= 0 && i > first - 5; i--) {
      var phrase = phrases.startingAt(i);
      if (phrase.isPresent()) {
        boolean reaches = phrase.get().last() >= first || phrase.get().last() == first - 1;
        return reaches ? phrase.get().counted() : NounPhrase.NO_NUMBER;
      }
    }
    return NounPhrase.NO_NUMBER;
  }

  private void noun(Lexicon.Match<Harm> match, Numbers.Reading number) {
    Span words = tokens.span(number.first(), number.last());
    if (isOther(match, number)) {
      return;
    }
    boolean told =
        match.value() == Harm.KILLED_OR_INJURED
            && tolls.stream().anyMatch(t -> t.who().overlaps(words));
    if (NoCounts.holds(document, words) || told || !isToll(match, number, words)) {
      return;
    }
    Span span = words.cover(match.span());
    boolean none = number.bounds().isExact() && number.bounds().upper() == 0;
    if (none && match.value() == Harm.KILLED_OR_INJURED) {
      tolls.add(toll(span, words, Harm.KILLED, number.bounds(), false));
      tolls.add(toll(span, words, Harm.INJURED, number.bounds(), false));
    } else {
      tolls.add(toll(span, words, match.value(), number.bounds(), false));
    }
  }

  /**
   * "The Club 9 shooting death": a number behind a name counts nothing in the singular. "One of
   * several deaths" tells of one.
   */
  private boolean isOther(Lexicon.Match<Harm> match, Numbers.Reading number) {
    if (tokens.wordOrEmpty(number.first() - 1).equals("of")
        && tokens.wordOrEmpty(number.first() - 2).equals("one")) {
      return true;
    }
    return number.bounds().lower() > 1
        && !tokens.word(match.last()).endsWith("s")
        && tokens.isNumber(number.last())
        && number.first() > 0
        && tokens.isCapitalized(document.text(), number.first() - 1);
  }

  /** "Claimed twelve lives" and not "saved"; "spoke of 12 dead" where no verb has them. */
  private boolean isToll(Lexicon.Match<Harm> match, Numbers.Reading number, Span words) {
    return switch (tokens.word(match.last())) {
      case "lives" -> TAKES.contains(tokens.wordOrEmpty(number.first() - 1));
      case "dead" ->
          match.first() < match.last()
              || number.last() == match.first() - 1
                  && phrases.classOf(number.first() - 1) == WordClass.PREPOSITION
                  && tolls.stream().noneMatch(t -> t.span().overlaps(words));
      default -> true;
    };
  }

  private void tollAfter(Lexicon.Match<Harm> match) {
    for (int i = match.last() + 1; i < tokens.size() && i < match.last() + WORDS_OF_TOLL; i++) {
      String word = tokens.word(i);
      if (word.equals(".") || word.equals(";")) {
        return;
      }
      boolean points =
          word.equals("to") || word.equals("at") || word.equals("of") || word.equals("is");
      var phrase = phrases.startingAt(i + 1);
      if (points && phrase.isPresent() && phrase.get().counted().first() >= 0) {
        Numbers.Reading number = phrase.get().counted();
        Span words = tokens.span(number.first(), number.last());
        if (NoCounts.holds(document, words)) {
          return;
        }
        tolls.add(toll(match.span().cover(words), words, match.value(), number.bounds(), false));
        return;
      }
    }
  }

  private Mention.Toll toll(Span span, Span number, Harm harm, Bounds bounds, boolean superseded) {
    return new Mention.Toll(
        span,
        number,
        span,
        harm,
        bounds,
        false,
        false,
        superseded || OldCounts.at(document, span),
        false,
        false,
        EnglishTolls.NAME + "/noun");
  }
}
