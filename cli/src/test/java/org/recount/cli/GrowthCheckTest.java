package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.recount.audit.Phrases;
import org.recount.audit.Series;
import org.recount.lang.fr.French;
import org.recount.testkit.ReadText;

/** What two texts of one source, of 2 and 10 March 2021, say of each other. */
class GrowthCheckTest {
  private static final ReadText TEXTS = new ReadText(new French());

  @Test
  void findsMoreInSomeDaysThanTheTotalGrew() {
    assertEquals(
        List.of(
            "From 128 up to 2 March 2021 (a) to 133 up to 10 March 2021 the total grows by 5, but 12 are counted since 4 March 2021."),
        conflicts(
            "Depuis janvier, 128 attaques ont visé des convois à Babil.",
            "Depuis janvier, 133 attaques ont visé des convois à Babil, dont douze depuis le 4 mars."));
  }

  @Test
  void leavesWhatTheGrowthHolds() {
    assertEquals(
        List.of(),
        conflicts(
            "Depuis janvier, 128 attaques ont visé des convois à Babil.",
            "Depuis janvier, 133 attaques ont visé des convois à Babil, dont trois depuis le 4 mars."));
  }

  @Test
  void leavesDaysThatTheFirstTextKnewToo() {
    assertEquals(
        List.of(),
        conflicts(
            "Depuis janvier, 128 attaques ont visé des convois à Babil.",
            "Depuis janvier, 133 attaques ont visé des convois à Babil, dont douze depuis le 20 février."));
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
