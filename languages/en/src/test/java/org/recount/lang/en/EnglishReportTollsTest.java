package org.recount.lang.en;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.recount.quantity.Bounds;
import org.recount.report.Tolls;
import org.recount.testkit.ReadText;

/** How many an English report says were harmed. */
class EnglishReportTollsTest {
  private final ReadText texts = new ReadText(new English());

  private Tolls tolls(String text) {
    return texts.read("text", text).reports().get(0).tolls();
  }

  @Test
  void addsUpThePeopleOfAList() {
    Tolls tolls =
        tolls(
            "A bomb exploded in Mosul on Monday and killed two policemen, three soldiers and a child.");
    assertEquals(Bounds.exactly(6), tolls.killed());
  }

  @Test
  void countsWhomABombKilled() {
    assertEquals(Bounds.exactly(2), tolls("A bomb killed two policemen in Hilla.").killed());
    assertEquals(
        Bounds.atLeast(40),
        tolls("A car bomb killed at least 40 people in Baghdad on Monday.").killed());
  }

  @Test
  void leavesThePoliceWhoSaidSoOutOfTheList() {
    Tolls tolls = tolls("A bomb exploded in Mosul on Monday, wounding three drivers, police said.");
    assertEquals(Bounds.exactly(3), tolls.injured());
  }
}
