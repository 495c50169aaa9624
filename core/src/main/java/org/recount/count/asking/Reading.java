package org.recount.count.asking;

import java.util.ArrayList;
import java.util.List;
import org.recount.count.Question;

/**
 * One thing that a question in words may ask.
 *
 * @param parts the words that each side of the question came from, in text order
 */
public record Reading(Question question, List<Part> parts) {
  public Reading {
    parts = List.copyOf(parts);
  }

  /** Returns this reading with what a choice adds. */
  Reading with(Choice choice) {
    List<Part> all = new ArrayList<>(parts);
    all.addAll(choice.parts());
    return new Reading(choice.change().apply(question), all);
  }

  /** Returns this reading with its parts in the order of their words. */
  Reading inOrder() {
    return new Reading(
        question, parts.stream().sorted((a, b) -> a.words().compareTo(b.words())).toList());
  }
}
