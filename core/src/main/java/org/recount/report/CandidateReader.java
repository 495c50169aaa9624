package org.recount.report;

import java.util.ArrayList;
import java.util.List;
import org.recount.codebook.Factuality;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;

/** Puts every trigger in its context. */
final class CandidateReader {
  /** What happened longer ago is no news of the day of publication. */
  private static final int DAYS_OF_NEWS = 60;

  /** Characters before a place that opens a sentence: "In the district of". */
  private static final int OPENING_WORDS = 20;

  private static final String APOSTROPHES = "'\u2019";
  private static final String OPENING = "\"'\u201c\u2018\u00ab";
  private static final String CLOSING = "\"'\u201d\u2019\u00bb";

  private CandidateReader() {}

  /** Returns the candidates in text order. */
  static List<Candidate> read(Reading reading) {
    List<Candidate> candidates = new ArrayList<>();
    Document document = reading.document();
    for (Mention.Trigger trigger : ListedTriggers.of(reading)) {
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
    Item item = reading.itemOf(trigger.span());
    Span clause =
        item.listed()
            ? words(reading, item)
            : document.clauseOf(trigger.span()).cover(trigger.span());
    Span sentenceWords = document.sentenceOf(trigger.span());
    Span around = item.listed() ? reading.listings().get(item.listing()).lead() : sentenceWords;
    boolean title = trigger.span().start() < document.title().end();
    Span days = reading.sharesDays(item) ? new Span(sentenceWords.start(), clause.end()) : around;
    Dated date = Dating.near(reading, trigger, clause, days);
    Placed place = Placing.near(reading, trigger, clause, around);
    return new Candidate(
        trigger,
        sentence,
        clause,
        title,
        stance(reading, trigger, date),
        date,
        place,
        Sufferers.of(document, clause),
        opens(document, trigger, clause, place),
        item,
        longAgo(document, date));
  }

  private static Span words(Reading reading, Item item) {
    return reading.listings().get(item.listing()).items().get(item.number());
  }

  /** "In Hilla, gunmen …": words that turn to a place tell of what happened there. */
  private static boolean opens(
      Document document, Mention.Trigger trigger, Span clause, Placed place) {
    Span named = place.mention();
    int sentence = document.sentenceOf(trigger.span()).start();
    int before = Math.min(named.start() - sentence, Math.abs(named.start() - clause.start()));
    return place.own()
        && named.end() <= trigger.span().start()
        && before <= OPENING_WORDS
        && named.end() < document.text().length()
        && document.text().charAt(named.end()) == ',';
  }

  /** What is only named, and dated after the publication by its own clause, is still to come. */
  private static Candidate.Stance stance(Reading reading, Mention.Trigger trigger, Dated date) {
    Candidate.Stance stance = Stances.of(reading, trigger.span());
    Document document = reading.document();
    boolean coming =
        trigger.form() == Mention.Trigger.Form.NOUN
            && document.dated()
            && date.nearness() == Nearness.CLAUSE
            && date.range().hasEarliest()
            && date.range().earliest().isAfter(document.published());
    boolean known =
        trigger.definite()
            || reading.cues().covering(trigger.span()).stream()
                .anyMatch(c -> c.factuality() == Factuality.BACKGROUND && !c.aside())
            || trigger.number().isExact() && trigger.number().lower() > 1;
    return coming && stance.factuality().countable() && !known
        ? new Candidate.Stance(Factuality.PREDICTED, "expected", false, stance.attribution())
        : stance;
  }

  private static boolean longAgo(Document document, Dated date) {
    return document.dated()
        && date.known()
        && date.range().hasLatest()
        && date.range().latest().isBefore(document.published().minusDays(DAYS_OF_NEWS));
  }
}
