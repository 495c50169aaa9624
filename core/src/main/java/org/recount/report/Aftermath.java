package org.recount.report;

import java.util.List;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.time.DateRange;

/** Whether a date is that of something else: what was announced, an arrest, another incident. */
final class Aftermath {
  /** Characters within which words belong together: "confirmed on Monday". */
  private static final int BESIDE = 14;

  /** Characters before a date that opens its sentence: "Dans la". */
  private static final int OPENING = 8;

  /** Characters between words and the date that is theirs: "the attack of". */
  private static final int ADJACENT = 5;

  /** Characters before a date in which words that end just before it begin. */
  private static final int REACH = 40;

  private Aftermath() {}

  static void describe(
      double[] row, Document document, List<Candidate> told, Span words, DateRange range) {
    Span sentence = document.sentenceOf(words);
    Span trigger = nearest(document, told, words);
    Span between =
        words.start() < trigger.start()
            ? new Span(words.end(), Math.max(words.end(), trigger.start()))
            : new Span(trigger.end(), Math.max(trigger.end(), words.start()));
    boolean beside = false;
    boolean before = false;
    boolean within = false;
    for (Mention.Course course : document.mentions(Mention.Course.class, sentence)) {
      if (course.kind() == Mention.Course.Kind.TELLS) {
        boolean near = joined(document, course.span(), words);
        beside |= near;
        before |= near && course.span().end() <= words.start();
        within |= between.contains(course.span());
      }
    }
    boolean published = document.dated() && range.latest().equals(document.published());
    boolean same = row[Bearing.SAME_SENTENCE.ordinal()] > 0;
    boolean follows = same && before && trigger.start() > words.end();
    Bearings.set(row, Bearing.BESIDE_TELLING, beside);
    Bearings.set(row, Bearing.PUBLISHED_BESIDE_TELLING, beside && published);
    Bearings.set(row, Bearing.TELLING_OF_WHAT_FOLLOWS, follows);
    Bearings.set(row, Bearing.PUBLISHED_TELLING_OF_WHAT_FOLLOWS, follows && published);
    Bearings.set(row, Bearing.TELLING_BETWEEN, same && within);
    Bearings.set(row, Bearing.OTHER_BETWEEN, same && other(document, told, between));
    Bearings.set(row, Bearing.OPENS_SENTENCE, same && words.start() - sentence.start() <= OPENING);
    Bearings.set(row, Bearing.ADJACENT, same && justAfter(trigger, words));
    Bearings.set(row, Bearing.ADJACENT_TO_OTHER, same && adjacentToOther(document, told, words));
    Bearings.set(row, Bearing.BOUND, bound(document, sentence, words));
  }

  private static boolean justAfter(Span one, Span words) {
    int gap = words.start() - one.end();
    return gap >= 0 && gap <= ADJACENT;
  }

  private static boolean adjacentToOther(Document document, List<Candidate> told, Span words) {
    int from = Math.max(document.sentenceOf(words).start(), words.start() - REACH);
    Span before = new Span(from, words.start());
    for (Mention.Trigger trigger : document.mentions(Mention.Trigger.class, before)) {
      boolean own = told.stream().anyMatch(c -> c.trigger().span().equals(trigger.span()));
      if (!own && justAfter(trigger.span(), words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean bound(Document document, Span sentence, Span words) {
    for (Mention.Course course : document.mentions(Mention.Course.class, sentence)) {
      if (course.kind() == Mention.Course.Kind.BOUNDS && justAfter(course.span(), words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two stretches of words stand together, without a comma between them. */
  private static boolean joined(Document document, Span one, Span other) {
    if (one.gap(other) > BESIDE) {
      return false;
    }
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    return from >= to || document.text().substring(from, to).indexOf(',') < 0;
  }

  private static boolean other(Document document, List<Candidate> told, Span between) {
    for (Mention.Trigger trigger : document.mentions(Mention.Trigger.class, between)) {
      boolean own = told.stream().anyMatch(c -> c.trigger().span().equals(trigger.span()));
      if (!own && !trigger.generic()) {
        return true;
      }
    }
    return false;
  }

  private static Span nearest(Document document, List<Candidate> told, Span words) {
    Span sentence = document.sentenceOf(words);
    Span nearest = words;
    int least = Integer.MAX_VALUE;
    for (Candidate candidate : told) {
      Span trigger = candidate.trigger().span();
      if (sentence.contains(trigger) && trigger.gap(words) < least) {
        least = trigger.gap(words);
        nearest = trigger;
      }
    }
    return nearest;
  }
}
