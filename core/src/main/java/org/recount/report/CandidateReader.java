package org.recount.report;

import java.util.ArrayList;
import java.util.List;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;

/** Puts every trigger in its context. */
final class CandidateReader {
  private CandidateReader() {}

  /** Returns the candidates in text order. */
  static List<Candidate> read(Document document) {
    List<Candidate> candidates = new ArrayList<>();
    for (Mention.Trigger trigger : document.mentions(Mention.Trigger.class)) {
      candidates.add(candidate(document, trigger));
    }
    return candidates;
  }

  private static Candidate candidate(Document document, Mention.Trigger trigger) {
    int sentence = document.sentenceAt(trigger.span().start());
    Span clause = document.clauseOf(trigger.span()).cover(trigger.span());
    boolean title = trigger.span().start() < document.title().end();
    return new Candidate(
        trigger,
        sentence,
        clause,
        title,
        Stances.of(document, trigger.span()),
        Dating.near(document, trigger, clause),
        Placing.near(document, trigger, clause));
  }
}
