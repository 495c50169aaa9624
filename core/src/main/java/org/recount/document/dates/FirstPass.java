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
import org.recount.time.Precision;

/** Resolves the time expressions of one document in text order. */
final class FirstPass {
  /** Tokens between a clock time and the day it belongs to: "at 10:35 a.m. (0735 GMT) Friday". */
  private static final int BESIDE = 6;

  private static final Set<Operation> DAYS =
      Set.of(Operation.DATE, Operation.NUMERIC, Operation.WEEKDAY, Operation.SHIFT);

  private final Document document;
  private final Tense tense;
  private final Timeline timeline;
  private final Resolver resolver;
  private final Found found;
  private final List<Rules.Match> matches = new ArrayList<>();

  FirstPass(Document document, Vocabulary vocabulary, Timeline timeline, Found found) {
    this.document = document;
    this.timeline = timeline;
    this.found = found;
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
    Reading reading = resolver.read(words(match, sentence, beside(number, sentence)));
    boolean event = !match.rule().has("aside") && reading.note().isEmpty();
    if (event && reading.range().precision() == Precision.DAY) {
      timeline.tell(reading.range().latest(), sentence);
    }
    Tokens tokens = document.tokens();
    Span span = tokens.span(match.markFirst(), match.markEnd() - 1);
    found.add(
        new Found.Resolved(match.first(), match.end(), span, match.rule(), match.slots(), reading),
        match.markFirst());
  }

  private Expression words(Rules.Match match, int sentence, Optional<LocalDate> beside) {
    return new Expression(match.rule(), match.slots(), way(match, sentence), sentence, beside);
  }

  /** The day told right after a clock time, unless the sentence told one before. */
  private Optional<LocalDate> beside(int number, int sentence) {
    Rules.Match match = matches.get(number);
    boolean clock = match.rule().operation() == Operation.CLOCK;
    if (!clock || timeline.toldIn(sentence) || number + 1 == matches.size()) {
      return Optional.empty();
    }
    Rules.Match next = matches.get(number + 1);
    boolean near = next.first() - match.end() < BESIDE && sentence(next) == sentence;
    if (!near || !DAYS.contains(next.rule().operation())) {
      return Optional.empty();
    }
    Reading day = resolver.read(words(next, sentence, Optional.empty()));
    return day.range().precision() == Precision.DAY
        ? Optional.of(day.range().latest())
        : Optional.empty();
  }

  private int sentence(Rules.Match match) {
    return document.sentenceAt(document.tokens().start(match.markFirst()));
  }

  private Partial.Way way(Rules.Match match, int sentence) {
    Rule rule = match.rule();
    if (rule.has("future")) {
      return Partial.Way.FUTURE;
    }
    return rule.has("nearest") ? Partial.Way.NEAREST : tense.near(match.markFirst(), sentence);
  }

  /** Returns the mention of an expression. */
  static Mention.Timex timex(String name, Found.Resolved resolved) {
    Reading reading = resolved.reading();
    String note = reading.note().isEmpty() ? "" : "/" + reading.note();
    String rule = name + "/" + resolved.rule().name() + note;
    return new Mention.Timex(
        resolved.span(), reading.type(), reading.value(), reading.range(), rule);
  }
}
