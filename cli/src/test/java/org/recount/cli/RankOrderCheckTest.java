package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.lang.fr.French;

/** What two texts of one source, of 2 and 10 March 2021, say of each other. */
class RankOrderCheckTest {
  private static final SourceTexts TEXTS = new SourceTexts(new French());

  @Test
  void findsARankThatGoesBack() {
    assertEquals(
        List.of("The rank goes back: 133 in a (1 March 2021), 131 in b (9 March 2021)."),
        TEXTS.conflicts(
            "La 133e attaque contre un convoi à Babil depuis janvier a eu lieu lundi 1er mars près de Hilla.",
            "La 131e attaque contre un convoi à Babil depuis janvier a eu lieu mardi 9 mars près de Mahawil."));
  }

  @Test
  void leavesAnEarlierIncidentToldLater() {
    assertEquals(
        List.of(),
        TEXTS.conflicts(
            "La 133e attaque contre un convoi à Babil depuis janvier a eu lieu lundi 1er mars près de Hilla.",
            "La 131e attaque contre un convoi à Babil depuis janvier a eu lieu vendredi 26 février près de Mahawil."));
  }

  @Test
  void leavesARankOfAnotherProvince() {
    assertEquals(
        List.of(),
        TEXTS.conflicts(
            "La 133e attaque contre un convoi à Babil depuis janvier a eu lieu lundi 1er mars près de Hilla.",
            "La 31e attaque contre un convoi à Anbar depuis janvier a eu lieu mardi 9 mars près de Ramadi."));
  }
}
