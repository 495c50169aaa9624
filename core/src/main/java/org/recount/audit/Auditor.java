package org.recount.audit;

import java.time.LocalDate;
import java.util.Optional;
import org.recount.audit.Finding.Reach;
import org.recount.audit.Finding.Refuter;
import org.recount.audit.Finding.Support;
import org.recount.codebook.Factuality;
import org.recount.count.Count;
import org.recount.count.CountRule;
import org.recount.count.Counter;
import org.recount.count.Question;
import org.recount.ledger.Snapshot;
import org.recount.place.Gazetteer;
import org.recount.quantity.Bounds;

/**
 * Compares the tallies of a text with what a ledger holds. Make one for a snapshot and audit many
 * texts with it. Not safe for use by several threads.
 *
 * <p>A tally becomes a counting question. Where the ledger covers at least half of its months (half
 * of its days under two months), the answer's bounds are compared with the tally's: no number in
 * common means above or below what this ledger supports. A tally that does not fit its own text is
 * contradicted by it, unless the ledger already says more.
 */
public final class Auditor {
  private final Snapshot ledger;
  private final Counter counter;
  private final Covering covering;

  /** Creates an auditor for what this snapshot holds. */
  public Auditor(Snapshot ledger, Gazetteer gazetteer) {
    this.ledger = ledger;
    this.counter = new Counter(ledger, gazetteer);
    this.covering = new Covering(ledger);
  }

  /** Returns one finding for each tally, and the contradictions of the text as they are. */
  public Audit audit(Extraction extraction) {
    return new Audit(
        extraction, extraction.tallies().stream().map(t -> examine(t, extraction)).toList());
  }

  private Finding examine(Tally tally, Extraction extraction) {
    Optional<Question> question = Questions.of(tally);
    Support support =
        question.map(q -> support(q)).orElse(new Support(false, 0, 0, 0, ledger.sequence()));
    Reach reach = covering.of(tally);
    Optional<String> obstacle = obstacle(tally, question, reach);
    Bounds held = Bounds.of(support.lower(), support.upper());
    boolean apart = obstacle.isEmpty() && !tally.count().overlaps(held);
    if (apart) {
      Verdict verdict = tally.count().lower() > held.upper() ? Verdict.ABOVE : Verdict.BELOW;
      String reason = Reasons.compared(tally, support, reach, verdict);
      return new Finding(tally, verdict, Refuter.NONE, reason, support, reach);
    }
    Optional<Contradiction> refuted = refuting(tally, extraction);
    if (refuted.isPresent() || tally.factuality() == Factuality.DENIED) {
      String reason = refuted.map(Contradiction::explanation).orElse("The text itself denies it.");
      return new Finding(tally, Verdict.CONTRADICTED, Refuter.TEXT, reason, support, reach);
    }
    return obstacle
        .map(o -> new Finding(tally, Verdict.NOT_CHECKABLE, Refuter.NONE, o, support, reach))
        .orElseGet(
            () ->
                new Finding(
                    tally,
                    Verdict.WITHIN,
                    Refuter.NONE,
                    Reasons.compared(tally, support, reach, Verdict.WITHIN),
                    support,
                    reach));
  }

  private Support support(Question question) {
    Count count = counter.count(question, CountRule.STANDARD);
    return new Support(true, count.best(), count.lower(), count.upper(), count.asOf());
  }

  /** Returns why the tally cannot be checked; empty if it can. */
  private static Optional<String> obstacle(Tally tally, Optional<Question> question, Reach reach) {
    if (question.isEmpty()) {
      return Optional.of(Reasons.notCounted(tally));
    }
    if (tally.since().equals(LocalDate.MIN) || tally.until().equals(LocalDate.MAX)) {
      return Optional.of("The text does not say since when it counts.");
    }
    return reach.suffices() ? Optional.empty() : Optional.of(Reasons.thin(tally, reach));
  }

  private static Optional<Contradiction> refuting(Tally tally, Extraction extraction) {
    return extraction.contradictions().stream()
        .filter(c -> c.hard() && c.members().contains(tally.id()))
        .filter(c -> c.kind() != Contradiction.Kind.DATE_MISMATCH)
        .findFirst();
  }
}
