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

  private static final String APOSTROPHES = "'\u2019";
  private static final String OPENING = "\"'\u201c\u2018\u00ab";
  private static final String CLOSING = "\"'\u201d\u2019\u00bb";

  private CandidateReader() {}

  /** Returns the candidates in text order. */
  static List<Candidate> read(Document document) {
    List<Candidate> candidates = new ArrayList<>();
    Reading reading = Reading.of(document);
    for (Mention.Trigger trigger : document.mentions(Mention.Trigger.class)) {
      if (!quotedAlone(document, trigger)) {
        candidates.add(candidate(reading, trigger));
      }
    }
    return candidates;
  }

  /** A noun alone in quotation marks is meant otherwise: a “bomb” under the budget. */
  private static boolean quotedAlone(Document document, Mention.Trigger trigger) {
    String text = document.text();
    int before = trigger.span().start() - 1;
    int after = trigger.span().end();
    while (before >= 0 && Character.isSpaceChar(text.charAt(before))) {
      before--;
    }
    while (after < text.length() && Character.isSpaceChar(text.charAt(after))) {
      after++;
    }
    return trigger.form() == Mention.Trigger.Form.NOUN
        && before >= 0
        && after < text.length()
        && opens(text, before)
        && CLOSING.indexOf(text.charAt(after)) >= 0;
  }

  /** An apostrophe after a letter elides a vowel and opens no quotation. */
  private static boolean opens(String text, int i) {
    boolean elides =
        APOSTROPHES.indexOf(text.charAt(i)) >= 0 && i > 0 && Character.isLetter(text.charAt(i - 1));
    return !elides && OPENING.indexOf(text.charAt(i)) >= 0;
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
