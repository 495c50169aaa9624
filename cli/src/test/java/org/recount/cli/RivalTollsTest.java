package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.lang.en.English;
import org.recount.lang.fr.French;
import org.recount.testkit.ReadText;

class RivalTollsTest {
  private static final ReadText FRENCH = new ReadText(new French());
  private static final ReadText ENGLISH = new ReadText(new English());

  @Test
  void findsTheNumberOfASourceWhoseVerbIsLeftOut() {
    assertEquals(
        List.of("attribution_conflict"),
        ENGLISH.contradictions(
            "The army counted nine dead in Monday's attack in Mosul, the UN 17."));
    assertEquals(
        List.of("attribution_conflict"),
        FRENCH.contradictions(
            "La police évalue à 6 le nombre de morts de l'attaque de lundi à Mossoul, le maire à"
                + " 15."));
    assertEquals(
        List.of("attribution_conflict"),
        FRENCH.contradictions(
            "Pour l'armée, l'attaque de lundi à Mossoul a fait 7 morts ; pour les rebelles, 13."));
  }

  @Test
  void leavesTwoSourcesThatAgree() {
    assertEquals(
        List.of(),
        ENGLISH.contradictions(
            "The army counted nine dead in Monday's attack in Mosul, the UN 9."));
    assertEquals(
        List.of(),
        FRENCH.contradictions(
            "Pour l'armée, l'attaque de lundi à Mossoul a fait 7 morts ; pour les rebelles, 7."));
  }

  @Test
  void leavesAnAgeBehindATitle() {
    assertEquals(
        List.of(),
        ENGLISH.contradictions(
            "Police said two people were killed in Monday's attack in Mosul, the mayor being 45."));
  }

  @Test
  void countsWhatIsListedByTownAndWhatItsKindIs() {
    assertEquals(
        List.of(),
        FRENCH.contradictions(
            "Trois bombes explosent lundi : deux à Mossoul, où six personnes sont mortes, et une à"
                + " Kirkouk."));
    assertEquals(
        List.of("sum_mismatch t1 t2 t3"),
        FRENCH.contradictions(
            "En mai, 43 incidents ont été signalés en Irak, soit 33 attentats et 21 enlèvements."));
    assertEquals(
        List.of(),
        FRENCH.contradictions(
            "En mai, 43 incidents ont été signalés en Irak, soit 23 attentats et 20 enlèvements."));
  }
}
