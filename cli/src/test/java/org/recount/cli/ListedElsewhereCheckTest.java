package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.lang.en.English;
import org.recount.lang.fr.French;
import org.recount.testkit.ReadText;

class ListedElsewhereCheckTest {
  private static final ReadText FRENCH = new ReadText(new French());
  private static final ReadText ENGLISH = new ReadText(new English());

  @Test
  void findsATownOutsideTheProvince() {
    assertEquals(
        List.of("place_mismatch t1"),
        FRENCH.contradictions(
            "Trois attentats ont eu lieu depuis dimanche dans la province de Babil : une bo"
                + "mbe a explosé dimanche à Hilla, une autre lundi à Mahawil et une voiture piégé"
                + "e a explosé lundi à Mossoul."));
  }

  @Test
  void findsATownOutsideTheCountry() {
    assertEquals(
        List.of("place_mismatch t1"),
        ENGLISH.contradictions(
            "Three bombings have hit Iraq since Sunday: a bomb exploded on Sunday in Hilla,"
                + " another went off on Monday in Mosul and a car bomb exploded on Monday in Alep"
                + "po."));
  }

  @Test
  void leavesTownsInside() {
    assertEquals(
        List.of(),
        FRENCH.contradictions(
            "Trois attentats ont eu lieu depuis dimanche en Irak : une bombe a explosé dima"
                + "nche à Hilla, une autre lundi à Mahawil et une voiture piégée a explosé lundi "
                + "à Mossoul."));
  }
}
