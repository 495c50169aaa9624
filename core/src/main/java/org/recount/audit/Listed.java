package org.recount.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.Tokens;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;

/**
 * What a sentence lists behind a colon or in brackets.
 *
 * @param span the words of the list
 * @param places how many different places they name
 * @param names how many names they hold that no place, time or source is known by
 * @param told how many incidents they tell one by one, each by its rank or its verb; 0 if none
 */
record Listed(Span span, int places, int names, int told) {
  /** Verbs from which on a list tells what happened one by one. */
  private static final int LEAST_VERBS = 3;

  /** Characters between two towns of one list: " et à ", ", and in ". */
  private static final int JOINED = 9;

  /** Sentences over which a list told by rank may go. */
  private static final int MOST_RANKS = 12;

  private static final String QUOTES = "«\"“„'‘‹";

  /**
   * Returns what is listed after a stretch of text, behind a colon or in brackets; empty without
   * either, and in a title.
   */
  static Optional<Listed> after(Document document, Span stretch) {
    Span sentence = document.sentenceOf(stretch);
    if (sentence.equals(document.title())) {
      return Optional.empty();
    }
    String text = document.text();
    int colon = within(announcing(text, stretch.end(), sentence), sentence);
    int opened = within(text.indexOf('(', stretch.end()), sentence);
    int closed = opened < 0 ? -1 : within(text.indexOf(')', opened), sentence);
    boolean bracket = closed > 0 && (colon < 0 || opened < colon);
    Optional<Listed> inBrackets =
        bracket
            ? Optional.of(of(document, new Span(opened + 1, closed))).filter(Listed::isList)
            : Optional.empty();
    if (inBrackets.isPresent() || colon < 0) {
      return inBrackets;
    }
    Span list = new Span(colon + 1, sentence.end());
    return isSpeech(text, list) ? Optional.empty() : Optional.of(of(document, list));
  }

  /** Where a colon or, before one, a dash announces a list; less than 0 if nowhere. */
  private static int announcing(String text, int from, Span sentence) {
    for (int i = from; i < sentence.end(); i++) {
      if (":–—".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Returns what the sentences after a number, or the words behind a semicolon, tell one by one:
   * "The first hit Hilla, the second Mosul"; empty if they tell of no second.
   */
  static Optional<Listed> ranked(Document document, Span number) {
    int sentence = document.sentenceAt(number.start());
    int end = document.sentenceOf(number).end();
    int semicolon = document.text().indexOf(';', number.end());
    int from = semicolon >= 0 && semicolon < end ? semicolon : end;
    Optional<Listed> inside = inside(document, new Span(number.end(), from));
    if (inside.isPresent()) {
      return inside;
    }
    if (!opensRanks(document, from, sentence)) {
      return Optional.empty();
    }
    List<Mention.Quantity> ranks = ranks(document, reach(document, from, sentence + MOST_RANKS));
    int next = 0;
    while (next < ranks.size() && ranks.get(next).bounds().lower() == next + 1) {
      next++;
    }
    Span last = document.sentenceOf(ranks.get(next - 1).span());
    int first = Math.max(from, document.sentenceOf(ranks.get(0).span()).start());
    return Optional.of(of(document, new Span(first, last.end())));
  }

  private static List<Mention.Quantity> ranks(Document document, Span stretch) {
    return document.mentions(Mention.Quantity.class, stretch).stream()
        .filter(Mention.Quantity::ordinal)
        .toList();
  }

  /** ", the first in Hilla, the second in Mosul": both ranks in the words behind the number. */
  private static Optional<Listed> inside(Document document, Span behind) {
    List<Mention.Quantity> ranks = ranks(document, behind);
    boolean listed =
        ranks.size() > 1
            && ranks.get(0).bounds().lower() == 1
            && ranks.get(1).bounds().lower() == 2;
    return listed
        ? Optional.of(of(document, new Span(ranks.get(0).span().start(), behind.end())))
        : Optional.empty();
  }

  /** The words from an offset to the end of a sentence, or of the last one. */
  private static Span reach(Document document, int from, int sentence) {
    List<Span> sentences = document.sentences();
    int end = sentences.get(Math.min(sentence, sentences.size() - 1)).end();
    return new Span(from, Math.max(from, end));
  }

  /** Returns whether the next two sentences open with a first and a second. */
  private static boolean opensRanks(Document document, int from, int sentence) {
    List<Mention.Quantity> ranks = ranks(document, reach(document, from, sentence + 2));
    return ranks.size() > 1
        && isRank(document, ranks.get(0), 1, sentence + 1)
        && isRank(document, ranks.get(1), 2, sentence + 2);
  }

  private static boolean isRank(
      Document document, Mention.Quantity rank, int number, int sentence) {
    return rank.bounds().lower() == number && document.sentenceAt(rank.span().start()) <= sentence;
  }

  /** "Police said: 'In Hilla as in Mosul, our men …'" is speech. */
  private static boolean isSpeech(String text, Span list) {
    String words = list.of(text).strip();
    return !words.isEmpty() && QUOTES.indexOf(words.charAt(0)) >= 0;
  }

  private static int within(int at, Span sentence) {
    return at < sentence.end() ? at : -1;
  }

  /** Returns whether the words name several places or tell several incidents. */
  boolean isList() {
    return places > 1 || told > 1;
  }

  /** "The first hit a barracks, the second a convoy"; "a school was burned, a post shelled, …". */
  private static int told(Document document, Span list) {
    int ranks = 0;
    for (Mention.Quantity quantity : document.mentions(Mention.Quantity.class, list)) {
      boolean next = quantity.ordinal() && quantity.bounds().lower() == ranks + 1;
      ranks += next ? 1 : 0;
    }
    long verbs =
        document.mentions(Mention.Trigger.class, list).stream()
            .filter(t -> t.form() != Mention.Trigger.Form.NOUN)
            .count();
    return Math.max(ranks > 1 ? ranks : 0, verbs >= LEAST_VERBS ? (int) verbs : 0);
  }

  private static Listed of(Document document, Span list) {
    return new Listed(list, places(document, list), names(document, list), told(document, list));
  }

  /** Returns the towns that the sentence puts a number into, if several: "à Hilla et Mossoul". */
  static List<Place> towns(Document document, Span number) {
    Span sentence = document.sentenceOf(number);
    Span after = new Span(number.end(), Math.max(number.end(), sentence.end()));
    List<Place> towns = new ArrayList<>();
    int end = -1;
    for (Mention.Toponym toponym : document.mentions(Mention.Toponym.class, after)) {
      if (!isTown(toponym)) {
        continue;
      }
      boolean beside = end >= 0 && toponym.span().start() - end <= JOINED;
      if (!beside && towns.size() > 1) {
        break;
      }
      if (!beside) {
        towns.clear();
      }
      if (towns.stream().noneMatch(t -> t.name().equals(toponym.place().name()))) {
        towns.add(toponym.place());
      }
      end = toponym.span().end();
    }
    return towns.size() > 1 ? towns : List.of();
  }

  /** "…, said officials in Gao": what follows the words for who says so is not listed. */
  static boolean isOfSource(Document document, Span list, Mention.Toponym toponym) {
    return document.mentions(Mention.Attribution.class, list).stream()
        .anyMatch(
            a -> a.span().start() <= toponym.span().start() || a.span().overlaps(toponym.span()));
  }

  private static boolean isTown(Mention.Toponym toponym) {
    return toponym.use() == Mention.Toponym.Use.LITERAL
        && toponym.place().precision() == PlacePrecision.CITY;
  }

  private static int places(Document document, Span list) {
    Set<String> names = new HashSet<>();
    for (Mention.Toponym toponym : document.mentions(Mention.Toponym.class, list)) {
      if (toponym.use() == Mention.Toponym.Use.LITERAL && !isOfSource(document, list, toponym)) {
        names.add(toponym.span().of(document.text()).strip());
      }
    }
    return names.size();
  }

  /** A town that no gazetteer holds is still one of the list. */
  private static int names(Document document, Span list) {
    Tokens tokens = document.tokens();
    int names = 0;
    boolean within = false;
    for (int i = tokens.at(list.start()); i < tokens.endingBy(list.end()); i++) {
      boolean name =
          tokens.isWord(i)
              && tokens.isCapitalized(document.text(), i)
              && document.sentenceOf(tokens.span(i, i)).start() < tokens.start(i)
              && !isKnown(document, tokens.span(i, i));
      names += name && !within ? 1 : 0;
      within = name;
    }
    return names;
  }

  private static boolean isKnown(Document document, Span word) {
    return document.mentions(Mention.Toponym.class).stream().anyMatch(m -> m.span().overlaps(word))
        || document.mentions(Mention.Timex.class).stream().anyMatch(m -> m.span().overlaps(word));
  }
}
