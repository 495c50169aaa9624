package org.recount.contract;

import org.recount.report.Tolls;

/** Writes the people harmed, as keys of a report or an incident. */
final class TollsJson {
  private TollsJson() {}

  static void write(Pieces pieces, Tolls tolls) {
    pieces.bounds("killed", tolls.killed());
    pieces.bounds("injured", tolls.injured());
    pieces.bounds("kidnapped", tolls.kidnapped());
    pieces.bounds("missing", tolls.missing());
    pieces.bounds("participants", tolls.participants());
    pieces.out().writeBooleanProperty("killedIncludesAttackers", tolls.killedIncludesAttackers());
    pieces.bounds("attackersKilled", tolls.attackersKilled());
    pieces.bounds("attackersInjured", tolls.attackersInjured());
  }
}
