package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.lang.en.English;
import org.recount.lang.fr.French;
import org.recount.testkit.ReadText;

class RanksCheckTest {
  private static final ReadText FRENCH = new ReadText(new French());
  private static final ReadText ENGLISH = new ReadText(new English());

  @Test
  void findsARankThatGoesBack() {
    assertEquals(
        List.of("count_mismatch t1 t2"),
        FRENCH.contradictions(
            "La 34e attaque contre un convoi à Babil depuis janvier a eu lieu mardi 25 mai "
                + "près de Hilla. La 31e attaque contre un convoi à Babil depuis janvier a eu lie"
                + "u lundi 31 mai près de Mahawil."));
  }

  @Test
  void findsOneRankOfTwoIncidents() {
    assertEquals(
        List.of("count_mismatch t1"),
        ENGLISH.contradictions(
            "The 34th attack on a convoy in Babil since January took place on Tuesday 25 Ma"
                + "y near Hilla. The 34th attack on a convoy in Babil since January took place on"
                + " Monday 31 May near Mahawil."));
  }

  @Test
  void leavesARankThatRises() {
    assertEquals(
        List.of(),
        FRENCH.contradictions(
            "La 31e attaque contre un convoi à Babil depuis janvier a eu lieu mardi 25 mai "
                + "près de Hilla. La 34e attaque contre un convoi à Babil depuis janvier a eu lie"
                + "u lundi 31 mai près de Mahawil."));
  }

  @Test
  void leavesRanksThatCountOtherPlaces() {
    assertEquals(
        List.of(),
        ENGLISH.contradictions(
            "The 34th attack on a convoy in Babil since January took place on Tuesday 25 Ma"
                + "y near Hilla. The 12th attack on a convoy in Anbar since January took place on"
                + " Monday 31 May near Ramadi."));
  }
}
