package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.lang.en.English;

/** What two texts of one source, of 2 and 10 March 2021, say of each other. */
class FallingTotalCheckTest {
  private static final SourceTexts TEXTS = new SourceTexts(new English());

  @Test
  void findsATotalThatFalls() {
    assertEquals(
        List.of("The total falls: 140 up to 2 March 2021 (a), 133 up to 10 March 2021 (b)."),
        TEXTS.conflicts(
            "Since January, 140 attacks have hit convoys in Babil.",
            "Since January, 133 attacks have hit convoys in Babil."));
  }

  @Test
  void leavesATotalThatRises() {
    assertEquals(
        List.of(),
        TEXTS.conflicts(
            "Since January, 133 attacks have hit convoys in Babil.",
            "Since January, 140 attacks have hit convoys in Babil."));
  }

  @Test
  void leavesACountFromAnotherDayOn() {
    assertEquals(
        List.of(),
        TEXTS.conflicts(
            "Since January, 140 attacks have hit convoys in Babil.",
            "Since February, 33 attacks have hit convoys in Babil."));
  }

  @Test
  void leavesWhatAnotherClaimantSays() {
    assertEquals(
        List.of(),
        TEXTS.conflicts(
            "According to the police, 140 attacks have hit convoys in Babil since January.",
            "According to the ministry, 133 attacks have hit convoys in Babil since January."));
  }
}
