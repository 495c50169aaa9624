package org.recount.time;

/** The parts of a day, with their TIMEX3 codes. */
public enum DayPart {
  /** Morning. */
  MO,
  /** Noon. */
  MI,
  /** Afternoon. */
  AF,
  /** Evening. */
  EV,
  /** Night. */
  NI,
  /** Daytime. */
  DT,
  /** Midnight, the end of the day. */
  MN;

  /** Returns the TIMEX3 value of this part after a day's value: {@code TEV}, {@code T12:00}. */
  public String suffix() {
    return switch (this) {
      case MI -> "T12:00";
      case MN -> "T24:00";
      default -> "T" + name();
    };
  }
}
