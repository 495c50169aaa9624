package org.recount.report;

import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.time.DateRange;

/** Chooses the date of a trigger among the dates of its clause and sentence. */
final class Dating {
  private static final int DATELINE_REACH = 80;

  private Dating() {}

  /** Returns the nearest date of the clause, else of the sentence; never the publication day. */
  static Dated near(Reading reading, Mention.Trigger trigger, Span clause) {
    Dated own = nearest(reading, trigger, clause, Nearness.CLAUSE);
    if (own.known()) {
      return own;
    }
    return nearest(
        reading, trigger, reading.document().sentenceOf(trigger.span()), Nearness.SENTENCE);
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
      if (!usable(reading, timex)) {
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
