package org.recount.training;

import java.util.List;
import java.util.Optional;
import org.recount.audit.Contradiction;
import org.recount.audit.Extraction;
import org.recount.audit.Series;
import org.recount.audit.Tally;
import org.recount.document.Span;

/**
 * An invented text, or two of one source, with or without a contradiction planted in it.
 *
 * @param check the check it tries, by the name of its page in {@code docs/checks}
 * @param part the part of the templates it was drawn from: {@code first}, {@code dev} or {@code
 *     held}
 * @param kind what is planted, {@link #OTHER_TEXT} between two texts; empty if nothing is
 * @param texts one, or two of which the first was published four weeks before
 * @param marks the words that do not fit, and those that belong together
 */
record Planted(
    String language,
    String check,
    String part,
    Optional<String> kind,
    List<String> texts,
    List<Mark> marks) {
  /** The kind of what two texts of one source do not agree on. */
  static final String OTHER_TEXT = "other_text";

  /** What the marked words are. */
  enum Role {
    /** What a contradiction is about, or a number that counts the listed. */
    NUMBER,
    /** A number that is part of another marked one. */
    PART,
    /** An incident that a marked number counts. */
    LISTED
  }

  /**
   * Marked words.
   *
   * @param text the place of their text, from 0
   */
  record Mark(int text, Span span, Role role) {}

  Planted {
    texts = List.copyOf(texts);
    marks = List.copyOf(marks);
  }

  private List<Span> numbers(int text) {
    return marks.stream()
        .filter(m -> m.text() == text && m.role() != Role.LISTED)
        .map(Mark::span)
        .toList();
  }

  private List<Span> spans(int text, Role role) {
    return marks.stream()
        .filter(m -> m.text() == text && m.role() == role)
        .map(Mark::span)
        .toList();
  }

  /** Returns whether a contradiction is about all that was marked, and about no other number. */
  boolean membersRight(Contradiction found, Extraction extraction) {
    List<Span> marked = numbers(0);
    List<Tally> members =
        extraction.tallies().stream().filter(t -> found.members().contains(t.id())).toList();
    boolean all =
        marked.stream()
            .allMatch(
                m ->
                    members.stream().anyMatch(t -> m.overlaps(t.number()))
                        || found.evidence().stream().anyMatch(m::overlaps));
    // A number may be given twice, once outside the marked words.
    boolean noOther =
        members.stream()
            .allMatch(
                t -> t.evidence().stream().anyMatch(e -> marked.stream().anyMatch(e::overlaps)));
    return all && noOther;
  }

  /** Returns whether two texts are held to disagree about marked numbers. */
  boolean membersRight(Series.Step step) {
    return numbers(0).stream().anyMatch(step.before().tally().number()::overlaps)
        && numbers(1).stream().anyMatch(step.after().tally().number()::overlaps);
  }

  /** Returns how many parts are marked, and a list of incidents as one more. */
  int links() {
    long parts = marks.stream().filter(m -> m.role() == Role.PART).count();
    return (int) parts + (marks.stream().anyMatch(m -> m.role() == Role.LISTED) ? 1 : 0);
  }

  /** Returns how many of the links were read: each part of its whole, and all that is listed. */
  int linksRight(List<Extraction> extractions) {
    int right = 0;
    for (int i = 0; i < extractions.size(); i++) {
      Extraction extraction = extractions.get(i);
      List<Span> numbers = numbers(i);
      right +=
          (int)
              spans(i, Role.PART).stream()
                  .filter(part -> isPart(part, numbers, extraction))
                  .count();
      List<Span> listed = spans(i, Role.LISTED);
      right += !listed.isEmpty() && isOver(listed, numbers, extraction) ? 1 : 0;
    }
    return right;
  }

  private static boolean isPart(Span part, List<Span> numbers, Extraction extraction) {
    return extraction.tallies().stream()
        .filter(t -> part.overlaps(t.number()))
        .flatMap(t -> extraction.tallies().stream().filter(w -> w.id().equals(t.partOf())))
        .anyMatch(w -> numbers.stream().anyMatch(n -> n != part && n.overlaps(w.number())));
  }

  private static boolean isOver(List<Span> listed, List<Span> numbers, Extraction extraction) {
    return extraction.tallies().stream()
        .filter(t -> numbers.stream().anyMatch(n -> t.evidence().stream().anyMatch(n::overlaps)))
        .anyMatch(
            t ->
                t.over().size() == listed.size()
                    && listed.stream().allMatch(l -> holds(t, l, extraction)));
  }

  private static boolean holds(Tally tally, Span listed, Extraction extraction) {
    return extraction.reports().stream()
        .filter(r -> tally.over().contains(r.id()))
        .anyMatch(r -> r.evidence().stream().anyMatch(listed::overlaps));
  }
}
