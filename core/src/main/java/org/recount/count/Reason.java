package org.recount.count;

import java.util.Locale;

/** Why it is not certain that an incident counts, the weightiest first. */
public enum Reason {
  /** It may be two incidents. */
  LINKAGE,
  /** It may have happened elsewhere. */
  SCOPE_PLACE,
  /** It may have happened on another day. */
  SCOPE_DATE,
  /** It rests on a party's word, or is denied. */
  FACTUALITY,
  /** Too few independent sources tell of it. */
  SINGLE_SOURCE,
  /** It may be of another type, aim or author. */
  TYPE,
  /** It may not involve the people asked for. */
  PARTICIPANT,
  /** It has no stated number, sources differ about it, or texts may give it wrongly. */
  TOLL;

  /** The name used in files: {@code scope-place}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
