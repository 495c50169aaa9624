package org.recount.audit;

import java.util.ArrayList;
import java.util.List;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;

/** One number counted over two lengths of time: "ces trois derniers jours … en 48 heures". */
final class WindowCheck implements Check {
  /** Up to here lengths are exact; beyond it "six mois" and "depuis janvier" may both be round. */
  private static final int EXACT_UP_TO = 31;

  /** From here on one day more or less may be the way a language counts weeks. */
  private static final int WEEK = 7;

  @Override
  public List<Misfit> examine(Told told) {
    List<Misfit> misfits = new ArrayList<>();
    for (Tally tally : told.tallies()) {
      List<Mention.Window> windows = windows(told, tally);
      for (int i = 1; i < windows.size(); i++) {
        Mention.Window one = windows.get(i - 1);
        Mention.Window other = windows.get(i);
        if (differ(one.days(), other.days())) {
          misfits.add(misfit(told, tally, one, other));
        }
      }
    }
    return misfits;
  }

  private static List<Mention.Window> windows(Told told, Tally tally) {
    return told.document().mentions(Mention.Window.class).stream()
        .filter(w -> w.days() > 0)
        .filter(w -> tally.evidence().stream().anyMatch(e -> e.contains(w.span())))
        .filter(w -> isOf(told.document(), w, tally))
        .toList();
  }

  /** "Neuf attaques en trois jours, et un raid en dix jours": a number between takes the time. */
  private static boolean isOf(Document document, Mention.Window window, Tally tally) {
    if (window.span().start() < tally.number().start()) {
      return true;
    }
    return document.mentions(Mention.Quantity.class, document.sentenceOf(window.span())).stream()
        .filter(q -> q.span().end() <= window.span().start() && !isTime(document, q.span()))
        .reduce((first, last) -> last)
        .filter(q -> !q.bounds().overlaps(tally.count()))
        .isEmpty();
  }

  private static boolean isTime(Document document, Span number) {
    return document.mentions(Mention.Window.class).stream()
        .anyMatch(w -> w.span().overlaps(number));
  }

  /** "Quinze jours" are two weeks, and "huit jours" are one. */
  private static boolean differ(int days, int others) {
    int most = Math.max(days, others);
    int least = Math.min(days, others);
    return most <= EXACT_UP_TO ? most - least > (least < WEEK ? 0 : 1) : most > 2 * least;
  }

  private static Misfit misfit(Told told, Tally tally, Mention.Window one, Mention.Window other) {
    Statement explanation =
        Statement.of(
            "window",
            Words.quoted(told.quote(tally.number())),
            Words.days(one.days()),
            Words.quoted(told.quote(one.span())),
            Words.days(other.days()),
            Words.quoted(told.quote(other.span())));
    return new Misfit(
        Contradiction.Kind.WINDOW_MISMATCH,
        true,
        List.of(tally.id()),
        explanation,
        List.of(one.span(), other.span()));
  }
}
