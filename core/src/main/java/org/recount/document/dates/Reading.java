package org.recount.document.dates;

import org.recount.document.Mention;
import org.recount.time.DateRange;

/**
 * What a time expression stands for.
 *
 * @param value its TIMEX3 value; empty when it cannot be resolved
 * @param note what to add to the name of the rule: {@code impossible}; empty if nothing
 * @param reason why it stands for that, in words; empty when the operation of its rule says enough
 */
record Reading(Mention.Timex.Type type, String value, DateRange range, String note, String reason) {
  static Reading date(String value, DateRange range) {
    return new Reading(Mention.Timex.Type.DATE, value, range, "", "");
  }

  static Reading time(String value, DateRange range) {
    return new Reading(Mention.Timex.Type.TIME, value, range, "", "");
  }

  static Reading other(Mention.Timex.Type type, String value) {
    return new Reading(type, value, DateRange.UNKNOWN, "", "");
  }

  /** A date that the text leaves open, or that rests on an unknown day of publication. */
  static Reading open(Mention.Timex.Type type) {
    return other(type, "");
  }

  Reading noted(String text) {
    return new Reading(type, value, range, text, reason);
  }

  Reading because(String why) {
    return new Reading(type, value, range, note, why);
  }

  /** The same days, for words that name a stretch of them rather than a date. */
  Reading valued(Mention.Timex.Type otherType, String otherValue) {
    return new Reading(otherType, otherValue, range, note, reason);
  }
}
