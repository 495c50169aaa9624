package org.recount.codebook;

import java.util.Locale;

/** What kind of actor is named. */
public enum ActorKind {
  /** A state, its government, army or police. */
  STATE,
  /** A named armed organisation. */
  ARMED_GROUP,
  /** People described together: "five gunmen", "guerrillas". */
  GROUP,
  /** One person, named or described. */
  PERSON,
  UNKNOWN;

  /** The name used in files: {@code armed_group}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
