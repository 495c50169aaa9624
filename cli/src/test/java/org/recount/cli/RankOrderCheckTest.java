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
class RankOrderCheckTest {
  private static final ReadText TEXTS = new ReadText(new French());

  @Test
  void findsARankThatGoesBack() {
    assertEquals(
        List.of("The rank goes back: 133 in a (1 March 2021), 131 in b (9 March 2021)."),
        conflicts(
            "La 133e attaque contre un convoi à Babil depuis janvier a eu lieu lundi 1er mars près de Hilla.",
            "La 131e attaque contre un convoi à Babil depuis janvier a eu lieu mardi 9 mars près de Mahawil."));
  }

  @Test
  void leavesAnEarlierIncidentToldLater() {
    assertEquals(
        List.of(),
        conflicts(
            "La 133e attaque contre un convoi à Babil depuis janvier a eu lieu lundi 1er mars près de Hilla.",
            "La 131e attaque contre un convoi à Babil depuis janvier a eu lieu vendredi 26 février près de Mahawil."));
  }

  @Test
  void leavesARankOfAnotherProvince() {
    assertEquals(
        List.of(),
        conflicts(
            "La 133e attaque contre un convoi à Babil depuis janvier a eu lieu lundi 1er mars près de Hilla.",
            "La 31e attaque contre un convoi à Anbar depuis janvier a eu lieu mardi 9 mars près de Ramadi."));
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
