package org.recount.report;

import java.util.List;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;

/** Gives every toll to the group it belongs to. */
final class TollAssigner {
  private static final int SENTENCES_BACK = 2;

  private TollAssigner() {}

  static void assign(Document document, List<Group> groups) {
    for (Mention.Toll toll : document.mentions(Mention.Toll.class)) {
      Group owner = toll.joint() ? null : owner(document, groups, toll.span());
      if (owner != null) {
        owner.add(toll);
      }
    }
  }

  private static @org.jspecify.annotations.Nullable Group owner(
      Document document, List<Group> groups, Span toll) {
    int sentence = document.sentenceAt(toll.start());
    Span clause = document.clauseOf(toll).cover(toll);
    Group best = null;
    int bestCost = Integer.MAX_VALUE;
    for (Group group : groups) {
      for (Candidate candidate : group.candidates()) {
        int cost = cost(candidate, clause, sentence, toll);
        if (cost < bestCost) {
          bestCost = cost;
          best = group;
        }
      }
    }
    return best;
  }

  private static int cost(Candidate candidate, Span clause, int sentence, Span toll) {
    int back = sentence - candidate.sentence();
    if (back < 0 || back > SENTENCES_BACK) {
      return Integer.MAX_VALUE;
    }
    int near = candidate.trigger().span().gap(toll);
    if (clause.overlaps(candidate.trigger().span())) {
      return near;
    }
    return back == 0 ? 1_000 + near : 10_000 * back + near;
  }
}
