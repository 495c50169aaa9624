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
class SameRankCheckTest {
  private static final ReadText TEXTS = new ReadText(new French());

  @Test
  void findsOneRankOfTwoIncidents() {
    assertEquals(
        List.of(
            "Two incidents, of 1 March 2021 (a) and of 9 March 2021 (b), are both given the rank 133."),
        conflicts(
            "La 133e attaque contre un convoi à Babil depuis janvier a eu lieu lundi 1er mars près de Hilla.",
            "La 133e attaque contre un convoi à Babil depuis janvier a eu lieu mardi 9 mars près de Mahawil."));
  }

  @Test
  void leavesOneIncidentToldTwice() {
    assertEquals(
        List.of(),
        conflicts(
            "La 133e attaque contre un convoi à Babil depuis janvier a eu lieu lundi 1er mars près de Hilla.",
            "La 133e attaque contre un convoi à Babil depuis janvier a eu lieu lundi 1er mars près de Hilla."));
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
