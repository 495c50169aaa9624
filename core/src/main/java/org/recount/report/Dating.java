package org.recount.report;

import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.time.DateRange;

/** Chooses the date of a trigger among the dates of its clause and sentence. */
final class Dating {
  private static final int DATELINE_REACH = 80;

  /** Characters between words and the date that is theirs: "the attack of". */
  private static final int ADJACENT = 5;

  /** Characters before a date in which words that end just before it begin. */
  private static final int REACH = 40;

  private Dating() {}

  /**
   * Returns the nearest date of the clause, else of the words around it; never the publication day.
   *
   * @param around the sentence, or what leads to the list that the clause is of
   */
  static Dated near(Reading reading, Mention.Trigger trigger, Span clause, Span around) {
    Dated own = nearest(reading, trigger, clause, Nearness.CLAUSE);
    if (own.known()) {
      return own;
    }
    return nearest(reading, trigger, around, Nearness.SENTENCE);
  }

  private static boolean isDateline(Document document, Mention.Timex timex) {
    int from = timex.span().start() - document.title().end();
    return from >= 0 && from <= DATELINE_REACH && closesDateline(document, timex);
  }

  private static boolean closesDateline(Document document, Mention.Timex timex) {
    String text = document.text();
    int at = timex.span().end();
    int limit = Math.min(text.length(), at + 30);
    for (int i = at; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '–' || c == '—' || c == '\n' || c == '-' && !insideWord(text, i)) {
        return true;
      }
      if (c == '.' && i > at + 14) {
        return false;
      }
    }
    return false;
  }

  private static boolean insideWord(String text, int i) {
    return i + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(i - 1))
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  private static Dated nearest(
      Reading reading, Mention.Trigger trigger, Span within, Nearness nearness) {
    Dated best = Dated.UNKNOWN;
    int bestGap = Integer.MAX_VALUE;
    for (Mention.Timex timex : reading.document().mentions(Mention.Timex.class, within)) {
      if (!usable(reading, timex) || ofAnother(reading.document(), trigger, timex.span())) {
        continue;
      }
      int gap = gap(trigger.span(), timex.span()) + rank(timex.range());
      if (gap < bestGap) {
        bestGap = gap;
        best = new Dated(timex.range(), timex.span(), nearness);
      }
    }
    return best;
  }

  /** "The attack of Tuesday": the date just after other words is theirs. */
  private static boolean ofAnother(Document document, Mention.Trigger trigger, Span date) {
    int from = Math.max(document.sentenceOf(date).start(), date.start() - REACH);
    Span before = new Span(from, date.start());
    for (Mention.Trigger other : document.mentions(Mention.Trigger.class, before)) {
      boolean joined = date.start() - other.span().end() <= ADJACENT;
      boolean noun = other.form() == Mention.Trigger.Form.NOUN && !other.generic();
      if (joined && noun && !other.span().overlaps(trigger.span())) {
        return true;
      }
    }
    return false;
  }

  /** Vague dates must stand much nearer than days to be preferred. */
  private static int rank(DateRange range) {
    return switch (range.precision()) {
      case DAY -> 0;
      case WEEK, INTERVAL -> 10;
      case MONTH -> 25;
      case YEAR, UNKNOWN -> 60;
    };
  }

  /** A date just after its trigger is likelier to be its date than one as far before it. */
  private static int gap(Span trigger, Span date) {
    return trigger.gap(date) * (date.start() < trigger.start() ? 5 : 4) / 4;
  }

  /** Whether a time expression may date an incident: it stands for days that the calendar has. */
  static boolean datesSomething(Mention.Timex timex) {
    return timex.range().known() && !timex.rule().endsWith("/impossible");
  }

  private static boolean usable(Reading reading, Mention.Timex timex) {
    if (!datesSomething(timex) || isDateline(reading.document(), timex)) {
      return false;
    }
    if (!reading.attributionWords().covering(timex.span()).isEmpty()) {
      return false;
    }
    return isNoWindow(reading, timex);
  }

  /** "depuis janvier" says since when something is counted, not when it happened. */
  private static boolean isNoWindow(Reading reading, Mention.Timex timex) {
    return reading.windows().covering(timex.span()).stream()
        .allMatch(w -> w.span().equals(timex.span()));
  }
}
