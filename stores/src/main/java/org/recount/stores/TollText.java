package org.recount.stores;

import java.util.List;
import org.recount.quantity.Bounds;
import org.recount.report.Tolls;

/**
 * The tolls that a count may ask for in one column, as an index holds no more than 32: killed,
 * injured, kidnapped, attackers killed and injured, and 1 if the dead include attackers, as in
 * {@code 3-3;5-;;;;0}.
 */
final class TollText {
  private TollText() {}

  static String write(Tolls tolls) {
    StringBuilder text = new StringBuilder();
    for (Bounds bounds :
        List.of(
            tolls.killed(),
            tolls.injured(),
            tolls.kidnapped(),
            tolls.attackersKilled(),
            tolls.attackersInjured())) {
      if (bounds.stated()) {
        text.append(bounds.lower()).append('-').append(bounds.isOpen() ? "" : bounds.upper());
      }
      text.append(';');
    }
    return text.append(tolls.killedIncludesAttackers() ? 1 : 0).toString();
  }

  static Tolls read(String text) {
    Bounds[] bounds = new Bounds[5];
    int from = 0;
    for (int i = 0; i < bounds.length; i++) {
      int end = text.indexOf(';', from);
      bounds[i] = bounds(text, from, end);
      from = end + 1;
    }
    return new Tolls(
        bounds[0],
        bounds[1],
        bounds[2],
        Bounds.UNSTATED,
        Bounds.UNSTATED,
        text.charAt(from) == '1',
        bounds[3],
        bounds[4]);
  }

  private static Bounds bounds(String text, int from, int end) {
    if (from == end) {
      return Bounds.UNSTATED;
    }
    int dash = text.indexOf('-', from);
    int lower = Integer.parseInt(text, from, dash, 10);
    return dash + 1 == end
        ? Bounds.atLeast(lower)
        : Bounds.of(lower, Integer.parseInt(text, dash + 1, end, 10));
  }
}
