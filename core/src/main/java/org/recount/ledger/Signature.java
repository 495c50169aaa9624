package org.recount.ledger;

/**
 * Who made a decision, and why.
 *
 * @param who a name; never blank
 * @param why the reason in words; never blank
 */
public record Signature(String who, String why) {
  /**
   * @throws IllegalArgumentException if either is blank
   */
  public Signature {
    if (who.isBlank() || why.isBlank()) {
      throw new IllegalArgumentException(
          "a decision must say who made it and why, got who='" + who + "', why='" + why + "'");
    }
  }
}
