package org.recount.audit;

import java.util.ArrayList;
import java.util.List;
import org.recount.document.Mention;

/** One number counted over two lengths of time: "ces trois derniers jours … en 48 heures". */
final class WindowCheck implements Check {
  /** Up to here lengths are exact; beyond it "six mois" and "depuis janvier" may both be round. */
  private static final int EXACT_UP_TO = 31;

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
    return told
        .document()
        .mentions(Mention.Window.class, told.document().sentenceOf(tally.number()))
        .stream()
        .filter(w -> w.days() > 0)
        .filter(w -> tally.evidence().stream().anyMatch(e -> e.contains(w.span())))
        .toList();
  }

  private static boolean differ(int days, int others) {
    int most = Math.max(days, others);
    return most <= EXACT_UP_TO ? days != others : most > 2 * Math.min(days, others);
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
