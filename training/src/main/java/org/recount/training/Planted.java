package org.recount.training;

import java.util.List;
import java.util.Optional;
import org.recount.audit.Contradiction;
import org.recount.audit.Extraction;
import org.recount.audit.Tally;
import org.recount.document.Span;

/**
 * An invented text, with or without a contradiction planted in it.
 *
 * @param check the check it tries, by the name of its page in {@code docs/checks}
 * @param kind what is planted; empty if the text fits itself
 * @param marks the words that do not fit
 */
record Planted(
    String language,
    String check,
    Optional<Contradiction.Kind> kind,
    String text,
    List<Span> marks) {
  Planted {
    marks = List.copyOf(marks);
  }

  /** Returns whether a contradiction is about all that was marked, and about no other number. */
  boolean membersRight(Contradiction found, Extraction extraction) {
    List<Span> numbers =
        extraction.tallies().stream()
            .filter(t -> found.members().contains(t.id()))
            .map(Tally::number)
            .toList();
    boolean all =
        marks.stream()
            .allMatch(
                m ->
                    numbers.stream().anyMatch(m::overlaps)
                        || found.evidence().stream().anyMatch(m::overlaps));
    // A number may be given twice, once outside the marked words.
    boolean noOther =
        extraction.tallies().stream()
            .filter(t -> found.members().contains(t.id()))
            .allMatch(
                t -> t.evidence().stream().anyMatch(e -> marks.stream().anyMatch(e::overlaps)));
    return all && noOther;
  }
}
