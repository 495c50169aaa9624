package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.lang.fr.French;

/** What two texts of one source, of 2 and 10 March 2021, say of each other. */
class GrowthCheckTest {
  private static final SourceTexts TEXTS = new SourceTexts(new French());

  @Test
  void findsMoreInSomeDaysThanTheTotalGrew() {
    assertEquals(
        List.of(
            "From 128 up to 2 March 2021 (a) to 133 up to 10 March 2021 the total grows by 5, but 12 are counted since 4 March 2021."),
        TEXTS.conflicts(
            "Depuis janvier, 128 attaques ont visé des convois à Babil.",
            "Depuis janvier, 133 attaques ont visé des convois à Babil, dont douze depuis le 4 mars."));
  }

  @Test
  void leavesWhatTheGrowthHolds() {
    assertEquals(
        List.of(),
        TEXTS.conflicts(
            "Depuis janvier, 128 attaques ont visé des convois à Babil.",
            "Depuis janvier, 133 attaques ont visé des convois à Babil, dont trois depuis le 4 mars."));
  }

  @Test
  void leavesDaysThatTheFirstTextKnewToo() {
    assertEquals(
        List.of(),
        TEXTS.conflicts(
            "Depuis janvier, 128 attaques ont visé des convois à Babil.",
            "Depuis janvier, 133 attaques ont visé des convois à Babil, dont douze depuis le 20 février."));
  }
}
