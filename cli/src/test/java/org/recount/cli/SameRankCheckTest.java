package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.lang.fr.French;

/** What two texts of one source, of 2 and 10 March 2021, say of each other. */
class SameRankCheckTest {
  private static final SourceTexts TEXTS = new SourceTexts(new French());

  @Test
  void findsOneRankOfTwoIncidents() {
    assertEquals(
        List.of(
            "Two incidents, of 1 March 2021 (a) and of 9 March 2021 (b), are both given the rank 133."),
        TEXTS.conflicts(
            "La 133e attaque contre un convoi à Babil depuis janvier a eu lieu lundi 1er mars près de Hilla.",
            "La 133e attaque contre un convoi à Babil depuis janvier a eu lieu mardi 9 mars près de Mahawil."));
  }

  @Test
  void leavesOneIncidentToldTwice() {
    assertEquals(
        List.of(),
        TEXTS.conflicts(
            "La 133e attaque contre un convoi à Babil depuis janvier a eu lieu lundi 1er mars près de Hilla.",
            "La 133e attaque contre un convoi à Babil depuis janvier a eu lieu lundi 1er mars près de Hilla."));
  }
}
