package org.recount.lang.en;

import java.util.List;
import org.recount.document.Span;

/**
 * A trigger phrase in its sentence, with those who act and suffer.
 *
 * @param noun whether the phrase is used as a noun here
 * @param infinitive whether it follows "to", so that it need not have happened
 * @param participle whether it is an -ing form that hangs on another verb
 * @param present whether it is a present tense
 * @param patients those who suffer; empty if none is found
 * @param agents those who act; empty if none is found
 * @param line the line of {@code triggers.tsv}
 */
record Predicate(
    int first,
    int last,
    Span span,
    TriggerRule rule,
    boolean noun,
    boolean infinitive,
    boolean participle,
    boolean present,
    List<NounPhrase> patients,
    List<NounPhrase> agents,
    int line) {
  Predicate {
    patients = List.copyOf(patients);
    agents = List.copyOf(agents);
  }
}
