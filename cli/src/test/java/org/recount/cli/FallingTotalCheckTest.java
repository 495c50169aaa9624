package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.recount.audit.Phrases;
import org.recount.audit.Series;
import org.recount.lang.en.English;
import org.recount.testkit.ReadText;

/** What two texts of one source, of 2 and 10 March 2021, say of each other. */
class FallingTotalCheckTest {
  private static final ReadText TEXTS = new ReadText(new English());

  @Test
  void findsATotalThatFalls() {
    assertEquals(
        List.of("The total falls: 140 up to 2 March 2021 (a), 133 up to 10 March 2021 (b)."),
        conflicts(
            "Since January, 140 attacks have hit convoys in Babil.",
            "Since January, 133 attacks have hit convoys in Babil."));
  }

  @Test
  void leavesATotalThatRises() {
    assertEquals(
        List.of(),
        conflicts(
            "Since January, 133 attacks have hit convoys in Babil.",
            "Since January, 140 attacks have hit convoys in Babil."));
  }

  @Test
  void leavesACountFromAnotherDayOn() {
    assertEquals(
        List.of(),
        conflicts(
            "Since January, 140 attacks have hit convoys in Babil.",
            "Since February, 33 attacks have hit convoys in Babil."));
  }

  @Test
  void leavesWhatAnotherClaimantSays() {
    assertEquals(
        List.of(),
        conflicts(
            "According to the police, 140 attacks have hit convoys in Babil since January.",
            "According to the ministry, 133 attacks have hit convoys in Babil since January."));
  }

  private static List<String> conflicts(String first, String second) {
    return Series.of(
            List.of(
                TEXTS.read("a", LocalDate.of(2021, 3, 2), first),
                TEXTS.read("b", LocalDate.of(2021, 3, 10), second)))
        .stream()
        .flatMap(series -> series.steps().stream())
        .filter(Series.Step::conflict)
        .map(step -> Phrases.of(Locale.ENGLISH).say(step.explanation()))
        .toList();
  }
}
