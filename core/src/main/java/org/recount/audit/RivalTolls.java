package org.recount.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.codebook.Harm;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Overlaps;
import org.recount.document.Span;
import org.recount.document.Tokens;
import org.recount.report.Scopes;

/**
 * Bare numbers that someone sets against a toll before them: "the army counted 33 dead, residents
 * say 45", "8 morts selon l'armée, 15 selon les habitants". They count what that toll counts.
 */
final class RivalTolls {
  private final Check.Told told;
  private final Document document;
  private final Tokens tokens;
  private final Scopes<Mention.Attribution> sources;
  private final Overlaps<Mention> others;
  private final Set<Integer> openings = new HashSet<>();

  RivalTolls(Check.Told told, Scopes<Mention.Attribution> sources) {
    this.told = told;
    this.document = told.document();
    this.tokens = document.tokens();
    this.sources = sources;
    List<Mention> said = new ArrayList<>(document.mentions(Mention.Toll.class));
    said.addAll(document.mentions(Mention.Timex.class));
    said.addAll(document.mentions(Mention.Window.class));
    said.addAll(document.mentions(Mention.Portion.class));
    this.others = Overlaps.at(said, Mention::span);
    document
        .mentions(Mention.Attribution.class)
        .forEach(attribution -> openings.add(attribution.span().start()));
  }

  /** Returns the tolls with the bare numbers set against them, in text order. */
  List<Mention.Toll> with(List<Mention.Toll> tolls) {
    List<Mention.Toll> all = new ArrayList<>(tolls);
    if (tolls.isEmpty() || openings.isEmpty()) {
      return all;
    }
    for (Mention.Quantity quantity : document.mentions(Mention.Quantity.class)) {
      if (isBare(quantity) && isTold(quantity.span())) {
        before(tolls, quantity.span())
            .ifPresent(toll -> all.add(rival(toll, quantity, words(quantity.span()))));
      }
    }
    all.sort(Comparator.comparing(Mention.Toll::span));
    return all;
  }

  private boolean isBare(Mention.Quantity quantity) {
    Span number = quantity.span();
    boolean plain = !quantity.ordinal() && quantity.bounds().stated();
    int next = behind(number);
    boolean ends =
        next >= tokens.size()
            || !tokens.isWord(next)
            || tokens.start(next) >= sentence(number).end();
    return plain && (ends || opens(next)) && !isOther(number);
  }

  /** The token behind a number and its noun, if that is the one of a toll before it. */
  private int behind(Span number) {
    int next = tokens.endingBy(number.end());
    Span before = new Span(sentence(number).start(), number.start());
    boolean same =
        next < tokens.size()
            && tokens.isWord(next)
            && document.mentions(Mention.Toll.class, before).stream()
                .map(t -> tokens.wordOrEmpty(tokens.endingBy(t.who().end()) - 1))
                .anyMatch(tokens.word(next)::equals);
    return same ? next + 1 : next;
  }

  private Span sentence(Span words) {
    return document.sentenceOf(words);
  }

  /** Returns whether words for who says so start at a token. */
  private boolean opens(int token) {
    return token < tokens.size() && openings.contains(tokens.start(token));
  }

  /** Returns whether a number is one of a toll, of a time, or of what is counted. */
  private boolean isOther(Span number) {
    return others.any(number) || told.isTally(number);
  }

  /** Returns whether someone says the number: right behind it, or before it with no other toll. */
  private boolean isTold(Span number) {
    return sources.covering(number).stream()
        .filter(a -> a.stance() == Mention.Attribution.Stance.SAYS)
        .anyMatch(
            a ->
                opens(behind(number))
                    || a.span().end() <= number.start()
                        && document
                            .mentions(Mention.Toll.class, new Span(a.span().end(), number.start()))
                            .isEmpty());
  }

  /** Returns the last toll before a number, in its sentence or the one before. */
  private Optional<Mention.Toll> before(List<Mention.Toll> tolls, Span number) {
    int sentence = document.sentenceAt(number.start());
    return tolls.stream()
        .filter(t -> t.span().end() <= number.start())
        .filter(t -> document.sentenceAt(t.span().start()) >= sentence - 1)
        .reduce((first, last) -> last)
        .filter(t -> t.harm() == Harm.KILLED || t.harm() == Harm.INJURED);
  }

  /** The number, with its noun. */
  private Span words(Span number) {
    return number.cover(tokens.span(tokens.at(number.start()), behind(number) - 1));
  }

  private static Mention.Toll rival(Mention.Toll toll, Mention.Quantity quantity, Span words) {
    return Mention.Toll.plain(
        words, quantity.span(), toll.harm(), quantity.bounds(), "audit/rival");
  }
}
