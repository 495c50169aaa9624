package org.recount.audit;

import java.util.List;
import org.recount.codebook.Target;
import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Mention.Counted;
import org.recount.document.Overlaps;
import org.recount.document.Span;

/** "Fourteen people were killed in two attacks on schools": a sum is over what its words count. */
final class CountedSets {
  private final Document document;
  private final Overlaps<Draft> drafts;

  CountedSets(Document document, List<Draft> drafts) {
    this.document = document;
    this.drafts = Overlaps.at(drafts, Draft::span);
  }

  /**
   * Returns a number of people with the types and targets of the incidents that its sentence
   * counts, or the number itself if it counts incidents or its sentence counts none or several
   * sets.
   */
  Draft joined(Draft draft, List<Tally> earlier) {
    if (draft.countsIncidents() || draft.part() || draft.kind() != Counted.Kind.CARDINAL) {
      return draft;
    }
    Span sentence = document.sentenceOf(draft.span());
    List<Draft> sets = drafts.over(sentence).stream().filter(set -> isSet(set, sentence)).toList();
    if (sets.isEmpty()) {
      return draft.counting(draft.metric(), List.of(), aims(draft));
    }
    if (sets.size() > 1) {
      return draft;
    }
    Draft set = sets.get(0);
    List<Target> targets = set.targets().isEmpty() ? before(set, earlier) : set.targets();
    return draft.counting(draft.metric(), set.types(), targets);
  }

  /** "Attacks on schools have killed 130 people". */
  private List<Target> aims(Draft sum) {
    Span clause = document.clauseOf(sum.span());
    boolean many =
        document.mentions(Mention.Trigger.class, clause).stream()
            .anyMatch(t -> t.form() == Mention.Trigger.Form.NOUN && t.number().lower() > 1);
    return many
        ? document.mentions(Mention.Aim.class, clause).stream()
            .map(Mention.Aim::target)
            .distinct()
            .toList()
        : List.of();
  }

  private boolean isSet(Draft set, Span sentence) {
    return set.countsIncidents()
        && !set.part()
        && set.kind() == Counted.Kind.CARDINAL
        && document.sentenceOf(set.span()).equals(sentence);
  }

  /** "Ces deux attentats": counted before, and told more of. */
  private static List<Target> before(Draft set, List<Tally> earlier) {
    return earlier.stream()
        .filter(t -> t.metric().equals(Metric.INCIDENTS) && t.count().equals(set.count()))
        .map(Tally::targets)
        .reduce((first, last) -> last)
        .orElse(List.of());
  }
}
