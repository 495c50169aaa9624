package org.recount.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.recount.incident.ReportKey;
import org.recount.incident.Revision;

/** Says whether what a person wants to decide can be decided. */
final class ReviewCheck {
  private final Reviews reviews;
  private final Predicate<ReportKey> known;

  ReviewCheck(Reviews reviews, Predicate<ReportKey> known) {
    this.reviews = reviews;
    this.known = known;
  }

  void check(Decision.Review review) {
    for (ReportKey report : review.reports()) {
      must(known.test(report), "the ledger must hold the report, got " + report);
    }
    if (review instanceof Decision.IncidentsMerged merged) {
      must(
          merged.incidents().size() > 1,
          "a merge must name two incidents or more, got " + merged.incidents());
    } else if (review instanceof Decision.IncidentSplit split) {
      split(split);
    } else if (review instanceof Decision.IncidentRevised revised) {
      must(!revised.after().equals(Revision.NONE), "an edit must change something");
    } else if (review instanceof Decision.DecisionsUndone undone) {
      undone(undone);
    }
  }

  private static void split(Decision.IncidentSplit split) {
    must(
        !split.moved().isEmpty() && !split.rest().isEmpty(),
        "a split must move some reports of an incident and leave some, got "
            + split.moved().size()
            + " moved and "
            + split.rest().size()
            + " left");
  }

  private void undone(Decision.DecisionsUndone undone) {
    must(!undone.sequences().isEmpty(), "an undo must name at least one entry");
    Map<Long, Reviewed> bySequence = new HashMap<>();
    reviews.all().forEach(reviewed -> bySequence.put(reviewed.sequence(), reviewed));
    for (long sequence : undone.sequences()) {
      must(
          bySequence.containsKey(sequence),
          "only a decision of a person can be undone, and entry " + sequence + " is none");
      Reviewed reviewed = bySequence.get(sequence);
      must(reviewed != null && reviewed.holds(), "entry " + sequence + " is undone already");
    }
    List<Long> more = List.copyOf(reviews.dependents(Set.copyOf(undone.sequences())));
    must(
        more.isEmpty(),
        "later decisions about the same reports must be undone together with it, these are left: "
            + more);
  }

  private static void must(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
