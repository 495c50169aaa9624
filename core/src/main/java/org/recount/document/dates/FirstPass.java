package org.recount.document.dates;

import java.util.ArrayList;
import java.util.List;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.Tokens;
import org.recount.time.Precision;

/** Resolves the time expressions of one document in text order. */
final class FirstPass {
  private final Document document;
  private final Vocabulary vocabulary;
  private final Timeline timeline;
  private final Resolver resolver;
  private final Found found;
  private final List<Rules.Match> matches = new ArrayList<>();

  FirstPass(Document document, Vocabulary vocabulary, Timeline timeline, Found found) {
    this.document = document;
    this.vocabulary = vocabulary;
    this.timeline = timeline;
    this.found = found;
    resolver = new Resolver(timeline);
  }

  void add(List<Rules.Match> more) {
    matches.addAll(more);
  }

  /** First the days given by number anywhere, so that weekdays before them mean them too. */
  void resolve() {
    for (Rules.Match match : matches) {
      Operation operation = match.rule().operation();
      boolean named = operation == Operation.DATE && match.slots().has(WordClass.WEEKDAY);
      if (named) {
        resolver.read(match.rule(), match.slots(), way(match), sentence(match));
      }
    }
    for (Rules.Match match : matches) {
      if (match.rule().operation() != Operation.NONE) {
        resolve(match);
      }
    }
  }

  private void resolve(Rules.Match match) {
    int sentence = sentence(match);
    Reading reading = resolver.read(match.rule(), match.slots(), way(match), sentence);
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

  private int sentence(Rules.Match match) {
    return document.sentenceAt(document.tokens().start(match.markFirst()));
  }

  private Partial.Way way(Rules.Match match) {
    Rule rule = match.rule();
    if (rule.has("past") || rule.has("future")) {
      return rule.has("past") ? Partial.Way.PAST : Partial.Way.FUTURE;
    }
    Tokens tokens = document.tokens();
    Span sentence = document.sentences().get(sentence(match));
    int from = Math.max(0, tokens.at(sentence.start()));
    int to = tokens.endingBy(sentence.end());
    return switch (Tense.near(vocabulary, tokens, from, match.markFirst(), to)) {
      case PAST -> Partial.Way.PAST;
      case FUTURE -> Partial.Way.FUTURE;
      case UNMARKED -> Partial.Way.OPEN;
    };
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
