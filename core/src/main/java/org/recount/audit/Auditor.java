package org.recount.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recount.audit.Finding.Elsewhere;
import org.recount.audit.Finding.Reach;
import org.recount.audit.Finding.Refuter;
import org.recount.audit.Finding.Support;
import org.recount.codebook.Factuality;
import org.recount.count.CountRule;
import org.recount.count.Counter;
import org.recount.count.Estimate;
import org.recount.count.Hindsight;
import org.recount.count.Question;
import org.recount.document.Document;
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
 * contradicted by it, unless the ledger already says more; one that does not fit another text of
 * its source is contradicted by that.
 */
public final class Auditor {
  private final Snapshot ledger;
  private final Counter counter;
  private final Covering covering;

  /** What the ledger counts now, and counted on the day of the text. */
  private record Held(Support now, Support published) {}

  /** Creates an auditor for what this snapshot holds. */
  public Auditor(Snapshot ledger, Gazetteer gazetteer) {
    this.ledger = ledger;
    this.counter = new Counter(ledger, gazetteer);
    this.covering = new Covering(ledger);
  }

  /** Returns one finding for each tally, and the contradictions of the text as they are. */
  public Audit audit(Extraction extraction) {
    return audit(extraction, List.of());
  }

  /**
   * Returns the same, with each tally also held against what other texts of its source give.
   *
   * @param sameSource other documents of the source of this one
   */
  public Audit audit(Extraction extraction, List<Extraction> sameSource) {
    return new Audit(
        extraction,
        extraction.tallies().stream().map(t -> examine(t, extraction, sameSource)).toList());
  }

  /** Returns what the ledger counts for a tally; nothing counted if it cannot. */
  public Support support(Tally tally) {
    return Questions.of(tally)
        .map(q -> support(counter.estimate(q, CountRule.STANDARD)))
        .orElse(Support.none(ledger.sequence()));
  }

  private Finding examine(Tally tally, Extraction extraction, List<Extraction> sameSource) {
    Optional<Question> question = Questions.of(tally);
    Held counted = held(extraction.document(), question);
    Support support = counted.now();
    Reach reach = covering.of(tally);
    Optional<Statement> obstacle = obstacle(tally, question, reach);
    Bounds held = Bounds.of(support.lower(), support.upper());
    boolean apart = obstacle.isEmpty() && !tally.count().overlaps(held);
    Optional<Contradiction> refuted = refuting(tally, extraction);
    List<Elsewhere> elsewhere = elsewhere(tally, extraction, sameSource);
    Verdict verdict = Verdict.WITHIN;
    Refuter refuter = Refuter.NONE;
    Statement reason;
    if (apart) {
      verdict = tally.count().lower() > held.upper() ? Verdict.ABOVE : Verdict.BELOW;
      reason = Reasons.compared(tally, support, reach, verdict);
    } else if (refuted.isPresent() || tally.factuality() == Factuality.DENIED) {
      verdict = Verdict.CONTRADICTED;
      refuter = Refuter.TEXT;
      reason = refuted.map(Contradiction::explanation).orElse(Reasons.DENIED);
    } else if (!elsewhere.isEmpty()) {
      verdict = Verdict.CONTRADICTED;
      refuter = Refuter.SAME_SOURCE;
      reason = elsewhere.get(0).conflict();
    } else if (obstacle.isPresent()) {
      verdict = Verdict.NOT_CHECKABLE;
      reason = obstacle.get();
    } else {
      reason = Reasons.compared(tally, support, reach, verdict);
    }
    return new Finding(
        tally, verdict, refuter, reason, support, counted.published(), reach, elsewhere);
  }

  private Support support(Estimate held) {
    return new Support(true, held.best(), held.lower(), held.upper(), ledger.sequence());
  }

  /** Returns what is counted; what a reader of the day could count is the same if nothing came. */
  private Held held(Document document, Optional<Question> question) {
    Support none = Support.none(ledger.sequence());
    if (question.isEmpty()) {
      return new Held(none, none);
    }
    if (document.dated() && covering.lastPublished().isAfter(document.published())) {
      Hindsight hindsight =
          counter.hindsight(document.published(), question.get(), CountRule.STANDARD);
      return new Held(support(hindsight.now()), support(hindsight.then()));
    }
    Support now = support(counter.estimate(question.get(), CountRule.STANDARD));
    return new Held(now, document.dated() ? now : none);
  }

  private static List<Elsewhere> elsewhere(
      Tally tally, Extraction extraction, List<Extraction> sameSource) {
    return Series.conflicts(extraction, tally, sameSource).stream()
        .map(step -> elsewhere(step, extraction))
        .toList();
  }

  private static Elsewhere elsewhere(Series.Step step, Extraction extraction) {
    boolean isBefore = !step.before().document().equals(extraction.document().id());
    Claim other = isBefore ? step.before() : step.after();
    return new Elsewhere(
        other.document(), other.published(), other.tally(), other.quote(), step.explanation());
  }

  /** Returns why the tally cannot be checked; empty if it can. */
  private static Optional<Statement> obstacle(
      Tally tally, Optional<Question> question, Reach reach) {
    if (question.isEmpty()) {
      return Optional.of(Reasons.notCounted(tally));
    }
    if (tally.since().equals(LocalDate.MIN) || tally.until().equals(LocalDate.MAX)) {
      return Optional.of(Reasons.OPEN);
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
