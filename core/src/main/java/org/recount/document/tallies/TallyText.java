package org.recount.document.tallies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recount.document.Document;
import org.recount.document.Lexicon;
import org.recount.document.Mention;
import org.recount.document.Mention.Toponym.Use;
import org.recount.document.Overlaps;
import org.recount.document.Span;
import org.recount.document.Tokens;
import org.recount.document.tallies.TallyWord.Role;
import org.recount.quantity.Bounds;
import org.recount.time.Precision;

/** A document with its tally words, asked token by token. */
final class TallyText {
  private static final int MOST_BETWEEN = 3;
  private static final int REACH = 9;
  private static final int DAYS_OF_A_YEAR = 364;

  /** What may stand before the parts of a number, beside a colon. */
  private static final Set<String> OPENING = Set.of("(", ";", "–", "—");

  /** No tally phrase has more words. */
  private static final int LONGEST_PHRASE = 8;

  private final Document document;
  private final Tokens tokens;
  private final List<Lexicon.Match<TallyWord>> matches;
  private final Map<Integer, Lexicon.Match<TallyWord>> byFirst = new HashMap<>();
  private final Map<Integer, Lexicon.Match<TallyWord>> byLast = new HashMap<>();
  private final Overlaps<Mention> times;
  private final Overlaps<Mention.Toll> tolls;
  private final Set<String> between;
  private final boolean adjectivesFirst;

  TallyText(
      Document document,
      List<Lexicon.Match<TallyWord>> matches,
      Set<String> between,
      boolean adjectivesFirst) {
    this.document = document;
    this.tokens = document.tokens();
    this.matches = matches;
    this.between = between;
    this.adjectivesFirst = adjectivesFirst;
    List<Mention> times = new ArrayList<>(document.mentions(Mention.Timex.class));
    times.addAll(document.mentions(Mention.Window.class));
    this.times = Overlaps.at(times, Mention::span);
    this.tolls = Overlaps.at(document.mentions(Mention.Toll.class), Mention::span);
    for (Lexicon.Match<TallyWord> match : matches) {
      byFirst.put(match.first(), match);
      byLast.put(match.last(), match);
    }
  }

  static boolean isEvent(TallyWord word) {
    return word.role() == Role.EVENT || word.role() == Role.LOOSE;
  }

  Tokens tokens() {
    return tokens;
  }

  List<Lexicon.Match<TallyWord>> starts(Role role) {
    return matches.stream().filter(m -> m.value().role() == role).toList();
  }

  int firstToken(Span span) {
    return tokens.at(span.start());
  }

  int lastToken(Span span) {
    return tokens.endingBy(span.end()) - 1;
  }

  /** Returns what starts at a token and plays this role. */
  Optional<Lexicon.Match<TallyWord>> startingAt(int token, Role role) {
    return Optional.ofNullable(byFirst.get(token)).filter(m -> m.value().role() == role);
  }

  /** Returns whether something that plays this role ends just before a token. */
  boolean endsBefore(int token, Role role) {
    return endingBefore(token, role).isPresent();
  }

  /** Returns what ends just before a token and plays this role. */
  Optional<Lexicon.Match<TallyWord>> endingBefore(int token, Role role) {
    return Optional.ofNullable(byLast.get(token - 1)).filter(m -> m.value().role() == role);
  }

  /** Returns whether the sentence begins with something that plays this role and ends so. */
  boolean beginsWith(int token, Role role) {
    return endingBefore(token, role).filter(m -> startsSentence(m.first())).isPresent();
  }

  /** Returns whether the words before a number take it up as a whole: "of the 40 attacks". */
  boolean takesUpWhole(int token) {
    return endsBefore(token, Role.WHOLE)
        || beginsWith(token, Role.OF_ALL)
        || beginsWith(token, Role.ON);
  }

  /** Returns whether what starts at a token leads to what was struck. */
  boolean leadsToStruck(int token) {
    return startingAt(token, Role.AGAINST).isPresent() || startingAt(token, Role.ON).isPresent();
  }

  /** Returns whether something that plays this role ends within {@code reach} before a token. */
  boolean endsShortlyBefore(int token, Role role, int reach) {
    for (int i = token; i > token - reach && i > 0; i--) {
      if (endsBefore(i, role)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the number with a "plus" before it that its own grammar left out: "plus 130". */
  Mention.Quantity withMore(Mention.Quantity quantity) {
    Lexicon.Match<TallyWord> more = byLast.get(firstToken(quantity.span()) - 1);
    boolean plain = !quantity.ordinal() && quantity.bounds().isExact();
    if (more == null || more.value().role() != Role.MORE || !plain) {
      return quantity;
    }
    Bounds least = Bounds.atLeast(quantity.bounds().lower());
    return new Mention.Quantity(more.span().cover(quantity.span()), least, false, quantity.rule());
  }

  /** Returns the noun that a number ending at {@code last} counts; empty if it stands alone. */
  Optional<Lexicon.Match<TallyWord>> nounAfter(int last) {
    int at = last + 1;
    for (int skipped = 0; skipped <= MOST_BETWEEN && at < tokens.size(); skipped++, at++) {
      Lexicon.Match<TallyWord> match = byFirst.get(at);
      if (match != null && isNoun(match.value().role())) {
        return Optional.of(match);
      }
      if (!between.contains(tokens.word(at)) && !adjective(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns whether a token is a word that joins nouns: "de", "of". */
  boolean isBetween(int at) {
    return between.contains(tokens.wordOrEmpty(at)) && tokens.wordOrEmpty(at).length() < 4;
  }

  private boolean adjective(int at) {
    return adjectivesFirst
        && tokens.isWord(at)
        && !tokens.isNumber(at)
        && isPlain(byFirst.get(at))
        && !Character.isUpperCase(document.text().charAt(tokens.start(at)))
        && tokens.word(at).length() > 3;
  }

  private static boolean isPlain(Lexicon.@Nullable Match<TallyWord> match) {
    return match == null || match.value().role() == Role.SUCH;
  }

  private static boolean isNoun(Role role) {
    return switch (role) {
      case EVENT, LOOSE, STRUCK, SITE, PEOPLE, BODY, ANYONE, TIMES -> true;
      default -> false;
    };
  }

  /** Returns the next thing of a role after a token, within reach and the sentence. */
  Optional<Lexicon.Match<TallyWord>> soonAfter(int token, Role role) {
    int anchor = Math.max(0, token);
    int end = document.sentenceOf(tokens.span(anchor, anchor)).end();
    for (int i = token + 1; i <= token + REACH && i < tokens.size(); i++) {
      if (tokens.start(i) >= end) {
        break;
      }
      Optional<Lexicon.Match<TallyWord>> match = startingAt(i, role);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  /** Returns whether the sentence tells of an incident or of something struck. */
  boolean tellsOfHit(Span span) {
    Span sentence = document.sentenceOf(span);
    for (int i = tokens.at(sentence.start()); i < tokens.endingBy(sentence.end()); i++) {
      Lexicon.Match<TallyWord> match = byFirst.get(i);
      if (match != null
          && (match.value().role() == Role.HIT || match.value().role() == Role.EVENT)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the next word that something was struck: "visés", "visés par". */
  Optional<Lexicon.Match<TallyWord>> hitAfter(int token) {
    return soonAfter(token, Role.HIT).or(() -> soonAfter(token, Role.UNDER));
  }

  /** Returns whether the sentence counts over a stretch of time; a mere date is none. */
  boolean hasWindow(Span span) {
    return document.mentions(Mention.Window.class, document.sentenceOf(span)).stream()
        .anyMatch(this::counts);
  }

  private boolean counts(Mention.Window window) {
    boolean current = document.dated() && window.until().equals(document.published());
    boolean open = window.until().equals(LocalDate.MAX) && !window.since().equals(LocalDate.MIN);
    return window.days() > 0 || window.floating() || current || open || isYear(window);
  }

  private static boolean isYear(Mention.Window window) {
    return !window.since().equals(LocalDate.MIN)
        && !window.until().equals(LocalDate.MAX)
        && window.until().toEpochDay() - window.since().toEpochDay() >= DAYS_OF_A_YEAR;
  }

  /** Returns whether a window or a date of a month or more stands soon after a token. */
  boolean periodAfter(int token) {
    int last = Math.min(tokens.size() - 1, token + REACH);
    Span sentence = document.sentenceOf(tokens.span(token, token));
    Span ahead =
        new Span(
            tokens.end(token),
            Math.max(tokens.end(token), Math.min(tokens.end(last), sentence.end())));
    return document.mentions(Mention.Window.class).stream().anyMatch(w -> w.span().overlaps(ahead))
        || document.mentions(Mention.Timex.class, ahead).stream().anyMatch(TallyText::isLong);
  }

  private static boolean isLong(Mention.Timex timex) {
    Precision precision = timex.range().precision();
    return precision == Precision.YEAR || precision == Precision.MONTH;
  }

  /** Returns whether the number stands before no noun: a preposition, a verb or a sign follows. */
  boolean standsAlone(int last) {
    int next = last + 1;
    return next >= tokens.size()
        || !tokens.isWord(next)
        || startingAt(next, Role.AFTER).isPresent()
        || leadsToStruck(next)
        || startingAt(next, Role.HIT).isPresent()
        || startingAt(next, Role.SORTED).isPresent()
        || startingAt(next, Role.OF_THEM).isPresent()
        || startingAt(next, Role.PART).isPresent()
        || startingAt(next, Role.SUCH).isPresent()
        || rateAt(next).isPresent();
  }

  /** Returns whether the name of a place starts within two tokens after one. */
  boolean placeAfter(int last) {
    int end = sentenceEnd(last);
    int near = Math.min(last + 2, end - 1);
    return near > last
        && document
            .mentions(Mention.Toponym.class, new Span(tokens.start(last + 1), tokens.end(end - 1)))
            .stream()
            .anyMatch(t -> t.span().start() <= tokens.start(near) && t.use() == Use.LITERAL);
  }

  /** Returns whether a name stands right behind a token, of whatever it is. */
  boolean nameAfter(int last) {
    int next = last + 1;
    return next < sentenceEnd(last)
        && tokens.isWord(next)
        && !tokens.upperCase()
        && tokens.isCapitalized(document.text(), next);
  }

  /** Returns whether a clause goes on at a token: a word stands there that joins no list. */
  boolean goesOn(int token) {
    return token < tokens.size() && tokens.isWord(token) && !endsBefore(token + 1, Role.LIST);
  }

  /** Returns whether a token is the first of its sentence. */
  boolean startsSentence(int token) {
    return token == 0
        || document.sentenceAt(tokens.start(token)) != document.sentenceAt(tokens.start(token - 1));
  }

  /** Returns whether a number is part of a time. */
  boolean isTime(Span number) {
    return times.any(number);
  }

  /** Returns whether a number is one of people harmed. */
  boolean isToll(Span number) {
    return tolls.any(number);
  }

  /** Returns the noun of incidents that "the number of" leads to, before a token; empty if none. */
  Optional<Lexicon.Match<TallyWord>> numbered(int token) {
    int start = tokens.at(document.sentenceOf(tokens.span(token, token)).start());
    for (int i = token - 1; i >= start; i--) {
      Lexicon.Match<TallyWord> match = byFirst.get(i);
      if (match != null && isEvent(match.value()) && endsBefore(i, Role.COUNT_OF)) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  /** Returns the noun of incidents in "to 48 the number of attacks"; empty if none. */
  Optional<Lexicon.Match<TallyWord>> numberedAfter(int last) {
    for (int i = last + 1; i <= last + 2; i++) {
      Optional<Lexicon.Match<TallyWord>> counted = startingAt(i, Role.COUNT_OF);
      if (counted.isPresent()) {
        return nounAfter(counted.get().last()).filter(n -> isEvent(n.value()));
      }
    }
    return Optional.empty();
  }

  /** Returns what was told of before a token in its sentence: an incident, or something struck. */
  Optional<Lexicon.Match<TallyWord>> toldBefore(int token) {
    int start = tokens.at(document.sentenceOf(tokens.span(token, token)).start());
    for (int i = token - 1; i >= start; i--) {
      Lexicon.Match<TallyWord> match = byFirst.get(i);
      if (match != null && (isEvent(match.value()) || match.value().role() == Role.HIT)) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  /** Returns the rate that starts at a token: "par jour". */
  Optional<Lexicon.Match<TallyWord>> rateAt(int token) {
    return startingAt(token, Role.DAILY).or(() -> startingAt(token, Role.RATE));
  }

  /** Returns the token after the last one of the sentence. */
  int sentenceEnd(int token) {
    return tokens.endingBy(document.sentenceOf(tokens.span(token, token)).end());
  }

  /** Returns whether a token joins the parts of a list: a comma, "et". */
  boolean isListSign(int token) {
    return isComma(token) || endsBefore(token + 1, Role.LIST);
  }

  /** Returns whether a token joins a part to the part before it: no comma stands before "et". */
  boolean joinsPart(int token) {
    return isComma(token) || endsBefore(token + 1, Role.LIST) && !isComma(token - 1);
  }

  /** Returns whether a token is a sign between words; no if there is none. */
  boolean isSign(int token) {
    return token >= 0 && token < tokens.size() && !tokens.isWord(token);
  }

  /** Returns whether a token is a comma; no if there is none. */
  boolean isComma(int token) {
    return tokens.wordOrEmpty(token).equals(",");
  }

  /**
   * Returns what starts within some tokens after one, plays this role and ends before a sign; empty
   * if nothing does.
   */
  Optional<Lexicon.Match<TallyWord>> startingSoon(int token, Role role, int reach) {
    for (int i = token + 1; i <= token + reach; i++) {
      Optional<Lexicon.Match<TallyWord>> match = startingAt(i, role);
      if (match.isPresent()) {
        int next = match.get().last() + 1;
        return match.filter(m -> next >= tokens.size() || !tokens.isWord(next));
      }
      if (i < tokens.size() && !tokens.isWord(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns whether a list follows in the sentence. */
  boolean listsAfter(int token) {
    int end = sentenceEnd(token);
    for (int i = token + 1; i < end - 1; i++) {
      if (opensList(i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a token opens a list or a bracket. */
  boolean opensPart(int token) {
    return opensList(token) || OPENING.contains(tokens.wordOrEmpty(token));
  }

  /** Returns whether a token announces a list. */
  boolean opensList(int token) {
    return tokens.wordOrEmpty(token).equals(":");
  }

  /** Returns whether a token opens a bracket or is a dash. */
  boolean opensBracket(int token) {
    return opensPart(token) && !tokens.wordOrEmpty(token).equals(";");
  }

  /** Returns whether the sentence goes on with the names of places behind a colon or a bracket. */
  boolean listsPlaces(int token) {
    int end = sentenceEnd(token);
    for (int i = token + 1; i < end - 1; i++) {
      if (opensBracket(i)) {
        Span list = new Span(tokens.start(i), tokens.end(end - 1));
        return document.mentions(Mention.Toponym.class, list).stream()
                .filter(t -> t.use() == Use.LITERAL)
                .limit(2)
                .count()
            > 1;
      }
    }
    return false;
  }

  /** Returns whether something of this role stands in the sentence, near a span. */
  boolean near(Span span, Role role, int reach) {
    int first = firstToken(span);
    int last = lastToken(span);
    Span sentence = document.sentenceOf(span);
    for (int i = Math.max(0, first - reach - LONGEST_PHRASE); i <= last + reach; i++) {
      Lexicon.Match<TallyWord> match = byFirst.get(i);
      boolean found =
          match != null
              && match.value().role() == role
              && match.last() >= first - reach
              && sentence.contains(match.span());
      if (found) {
        return true;
      }
    }
    return false;
  }

  boolean hasPeriod(Span span) {
    return !document.mentions(Mention.Window.class, document.sentenceOf(span)).isEmpty();
  }

  /** Returns whether one stands in the sentence just before that of the other. */
  boolean follows(Span one, Span other) {
    return document.sentenceAt(one.start()) + 1 == document.sentenceAt(other.start());
  }

  boolean sameSentence(Span one, Span other) {
    return sentence(one) == sentence(other);
  }

  /** The number of the sentence a span starts in. */
  int sentence(Span span) {
    return document.sentenceAt(span.start());
  }

  /** Returns the numbers wholly inside a span, in text order. */
  List<Mention.Quantity> quantities(Span span) {
    return document.mentions(Mention.Quantity.class, span);
  }

  /** Returns what stands before a span in its sentence. */
  Span sentenceUpTo(Span span) {
    return new Span(document.sentenceOf(span).start(), span.start());
  }
}
