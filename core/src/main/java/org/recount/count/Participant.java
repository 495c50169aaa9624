package org.recount.count;

/**
 * A person that an incident must involve.
 *
 * @param name as written; compared without case and accents
 * @param part which part of the person's name it is
 */
public record Participant(String name, Part part) {
  /** Part of a name. */
  public enum Part {
    FIRST,
    LAST,
    FULL
  }
}
