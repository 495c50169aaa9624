package org.recount.codebook;

import java.util.Locale;

/** How sure the claimant is that an incident happened. Exactly one holds for a report. */
public enum Factuality {
  /** Stated in the text's own voice. */
  ASSERTED,
  /** Stated by another source: "according to the police", a hearsay conditional. */
  ATTRIBUTED,
  /** Rests on the word of a party to the conflict alone. */
  CLAIMED,
  /** Said not to have happened. */
  DENIED,
  /** About the future: a forecast, threat, plan, foiled or cancelled event. */
  PREDICTED,
  /** A condition, counterfactual or rhetorical question. */
  HYPOTHETICAL,
  /** An earlier incident told as context. */
  BACKGROUND;

  /** Returns whether an incident told this way may ever raise a count. */
  public boolean countable() {
    return this != DENIED && this != PREDICTED && this != HYPOTHETICAL;
  }

  /** The name used in files and on screens: {@code asserted}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
