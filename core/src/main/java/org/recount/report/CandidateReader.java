package org.recount.report;

import java.util.ArrayList;
import java.util.List;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;

/** Puts every trigger in its context. */
final class CandidateReader {
  /** What happened longer ago is no news of the day of publication. */
  private static final int DAYS_OF_NEWS = 60;

  private CandidateReader() {}

  /** Returns the candidates in text order. */
  static List<Candidate> read(Document document) {
    List<Candidate> candidates = new ArrayList<>();
    Reading reading = Reading.of(document);
    for (Mention.Trigger trigger : document.mentions(Mention.Trigger.class)) {
      candidates.add(candidate(reading, trigger));
    }
    return candidates;
  }

  private static Candidate candidate(Reading reading, Mention.Trigger trigger) {
    Document document = reading.document();
    int sentence = document.sentenceAt(trigger.span().start());
    Span clause = document.clauseOf(trigger.span()).cover(trigger.span());
    boolean title = trigger.span().start() < document.title().end();
    Dated date = Dating.near(reading, trigger, clause);
    return new Candidate(
        trigger,
        sentence,
        clause,
        title,
        Stances.of(reading, trigger.span()),
        date,
        Placing.near(document, trigger, clause),
        Sufferers.of(document, clause),
        longAgo(document, date));
  }

  private static boolean longAgo(Document document, Dated date) {
    return document.dated()
        && date.known()
        && date.range().hasLatest()
        && date.range().latest().isBefore(document.published().minusDays(DAYS_OF_NEWS));
  }
}
