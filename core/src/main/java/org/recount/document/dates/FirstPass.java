package org.recount.document.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.Tokens;
import org.recount.time.DateRange;
import org.recount.time.Precision;

/** Resolves the time expressions of one document in text order. */
final class FirstPass {
  /** Tokens between a clock time and the day it belongs to: "at 10:35 a.m. (0735 GMT) Friday". */
  private static final int BESIDE = 6;

  /** Tokens that may stand before words that open a sentence: "Vers 14 h". */
  private static final int OPENING = 1;

  /** The longest stretch in which a weekday lies only once. */
  private static final int WEEK = 7;

  private static final Set<Operation> DAYS =
      Set.of(Operation.DATE, Operation.NUMERIC, Operation.WEEKDAY, Operation.SHIFT);

  /** What may tell a stretch in which something happened that days are counted from. */
  private static final Set<Operation> VAGUE =
      Set.of(Operation.MONTH, Operation.PIECE, Operation.SHIFT);

  private static final Set<Operation> MONTHS = Set.of(Operation.DATE, Operation.MONTH);

  private final Document document;
  private final Tense tense;
  private final Timeline timeline;
  private final Resolver resolver;
  private final Found found;
  private final NumericOrder order;
  private final List<Rules.Match> matches = new ArrayList<>();

  FirstPass(
      Document document,
      Vocabulary vocabulary,
      Timeline timeline,
      Found found,
      NumericOrder order) {
    this.document = document;
    this.timeline = timeline;
    this.found = found;
    this.order = order;
    tense = new Tense(document, vocabulary);
    resolver = new Resolver(timeline);
  }

  void add(List<Rules.Match> more) {
    for (Rules.Match match : more) {
      if (match.rule().operation() != Operation.NONE) {
        matches.add(match);
      }
    }
  }

  /** First the days given with weekday and number, so that weekdays before them mean them too. */
  void resolve() {
    for (Rules.Match match : matches) {
      boolean numbered = match.rule().operation() == Operation.DATE;
      if (numbered && match.slots().has(WordClass.WEEKDAY)) {
        resolver.read(words(match, sentence(match), Optional.empty()));
      }
    }
    for (int i = 0; i < matches.size(); i++) {
      resolve(i);
    }
  }

  private void resolve(int number) {
    Rules.Match match = matches.get(number);
    int sentence = sentence(match);
    Expression words = words(match, sentence, beside(number, sentence));
    Reading read = resolver.read(words);
    Reading reading =
        slashed(match) && read.range().known()
            ? read.because(order.reason(read.range().earliest()))
            : read.because(Reasons.of(words, read, timeline));
    if (!match.rule().has("aside") && reading.range().precision() == Precision.DAY) {
      timeline.tell(reading.range().latest(), sentence);
      if (match.rule().operation() == Operation.DATE && inTitle(match)) {
        timeline.title(reading.range().latest());
      }
    }
    if (VAGUE.contains(match.rule().operation()) && vague(reading.range())) {
      timeline.tellVague(reading.range(), sentence);
    }
    boolean stretch = match.rule().operation() == Operation.SPAN || match.rule().has("stretch");
    if (stretch && reading.range().days() <= WEEK) {
      timeline.tellStretch(reading.range(), sentence);
    }
    Tokens tokens = document.tokens();
    Span span = tokens.span(match.markFirst(), match.markEnd() - 1);
    found.add(
        new Found.Resolved(match.first(), match.end(), span, match.rule(), match.slots(), reading),
        match.markFirst());
  }

  private static boolean vague(DateRange range) {
    return range.hasEarliest() && range.hasLatest() && range.precision() != Precision.DAY;
  }

  /** Whether it is a day in digits and strokes, in which day or month may stand first. */
  private boolean slashed(Rules.Match match) {
    return match.slots().has(WordClass.NUMERIC)
        && document.tokens().word(match.markFirst()).indexOf('.') < 0;
  }

  private Expression words(Rules.Match match, int sentence, Optional<LocalDate> beside) {
    boolean opens = match.first() - document.tokens().at(sentenceStart(sentence)) <= OPENING;
    return new Expression(
        match.rule(), match.slots(), way(match, sentence), sentence, beside, opens);
  }

  private int sentenceStart(int sentence) {
    return document.sentences().get(sentence).start();
  }

  /** The day told right after words that leave theirs open; empty if none is. */
  private Optional<LocalDate> beside(int number, int sentence) {
    Rules.Match match = matches.get(number);
    int after = number + 1;
    while (near(match, after) && isClock(matches.get(after))) {
      after++;
    }
    if (!near(match, after)) {
      return Optional.empty();
    }
    Rules.Match next = matches.get(after);
    boolean near = sentence(next) == sentence;
    boolean fits =
        isClock(match)
            ? !timeline.toldIn(sentence) && DAYS.contains(next.rule().operation())
            : match.rule().operation() == Operation.EVENT || match.rule().has("of")
                ? DAYS.contains(next.rule().operation())
                : completes(match, next);
    if (!near || !fits) {
      return Optional.empty();
    }
    DateRange range = resolver.read(words(next, sentence, Optional.empty())).range();
    return range.known() ? Optional.of(range.earliest()) : Optional.empty();
  }

  private boolean near(Rules.Match match, int after) {
    return after < matches.size() && matches.get(after).first() - match.end() < BESIDE;
  }

  private static boolean isClock(Rules.Match match) {
    return match.rule().operation() == Operation.CLOCK;
  }

  /** Whether the year of the next date holds for this one too: "de mars à juin 2019". */
  private static boolean completes(Rules.Match match, Rules.Match next) {
    Operation operation = match.rule().operation();
    return next.first() - match.end() <= 2
        && MONTHS.contains(operation)
        && operation == next.rule().operation()
        && !match.slots().has(WordClass.YEAR)
        && match.slots().has(WordClass.MONTH)
        && next.slots().has(WordClass.YEAR);
  }

  private boolean inTitle(Rules.Match match) {
    return document.tokens().start(match.markFirst()) < document.title().end();
  }

  private int sentence(Rules.Match match) {
    return document.sentenceAt(document.tokens().start(match.markFirst()));
  }

  private Partial.Way way(Rules.Match match, int sentence) {
    Rule rule = match.rule();
    if (rule.has("future")) {
      return Partial.Way.FUTURE;
    }
    if (rule.has("since")) {
      return Partial.Way.SINCE;
    }
    return rule.has("nearest") ? Partial.Way.NEAREST : tense.near(match.markFirst(), sentence);
  }

  /** Returns the mention of an expression. */
  static Mention.Timex timex(String name, Found.Resolved resolved) {
    Reading reading = resolved.reading();
    String note = reading.note().isEmpty() ? "" : "/" + reading.note();
    String rule = name + "/" + resolved.rule().name() + note;
    return new Mention.Timex(
        resolved.span(), reading.type(), reading.value(), reading.range(), reading.reason(), rule);
  }
}
