package org.recount.document.dates;

import org.recount.time.CalendarUnit;

/** What the classes of a matched pattern stood for. */
record Slots(double[] values) {
  /** The value of a number left open: "several". */
  static final double VAGUE = -1;

  static int slot(WordClass kind, boolean second) {
    int own = same(kind).ordinal();
    return own + (second ? WordClass.COUNT : 0);
  }

  private static WordClass same(WordClass kind) {
    return switch (kind) {
      case ABBR -> WordClass.MONTH;
      case MILITARY -> WordClass.CLOCK;
      default -> kind;
    };
  }

  boolean has(WordClass kind) {
    return !Double.isNaN(values[kind.ordinal()]);
  }

  boolean hasSecond(WordClass kind) {
    return !Double.isNaN(values[slot(kind, true)]);
  }

  int get(WordClass kind) {
    return (int) values[kind.ordinal()];
  }

  int second(WordClass kind) {
    return (int) values[slot(kind, true)];
  }

  /** The number; 1 when the text has none, NaN when it leaves it open. */
  double number() {
    double number = values[WordClass.NUMBER.ordinal()];
    if (Double.isNaN(number)) {
      return 1;
    }
    return number == VAGUE ? Double.NaN : number;
  }

  CalendarUnit unit() {
    return CalendarUnit.values()[get(WordClass.UNIT)];
  }
}
