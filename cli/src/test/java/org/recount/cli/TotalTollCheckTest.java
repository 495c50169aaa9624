package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.lang.en.English;
import org.recount.lang.fr.French;
import org.recount.testkit.ReadText;

class TotalTollCheckTest {
  private static final ReadText FRENCH = new ReadText(new French());
  private static final ReadText ENGLISH = new ReadText(new English());

  @Test
  void findsATotalBelowWhatTheIncidentsComeTo() {
    assertEquals(
        List.of("sum_mismatch t2"),
        FRENCH.contradictions(
            "Une bombe a explosé dimanche à Hilla, tuant six personnes. Une voiture piégée "
                + "a explosé lundi à Mossoul, tuant cinq personnes. Au total, les deux attentats "
                + "ont fait neuf morts."));
  }

  @Test
  void findsItInEnglish() {
    assertEquals(
        List.of("sum_mismatch t1"),
        ENGLISH.contradictions(
            "A bomb exploded on Sunday in Hilla, killing six people. A car bomb exploded on"
                + " Monday in Mosul, killing five people. In all, nine people were killed in the "
                + "two attacks."));
  }

  @Test
  void leavesATotalThatIsTheSum() {
    assertEquals(
        List.of(),
        FRENCH.contradictions(
            "Une bombe a explosé dimanche à Hilla, tuant six personnes. Une voiture piégée "
                + "a explosé lundi à Mossoul, tuant cinq personnes. Au total, les deux attentats "
                + "ont fait onze morts."));
  }

  @Test
  void leavesATotalOfMoreThanWhatIsTold() {
    assertEquals(
        List.of(),
        ENGLISH.contradictions(
            "A bomb exploded on Sunday in Hilla, killing six people. A car bomb exploded on"
                + " Monday in Mosul, killing five people. In all, at least 30 people were killed "
                + "in the attacks."));
  }

  @Test
  void addsUpTollsThatShareAVerb() {
    assertEquals(
        List.of("sum_mismatch t1"),
        ENGLISH.contradictions(
            "Nine people were killed in Mosul on Sunday and seven in Kirkuk, a total of 12."));
    assertEquals(
        List.of("sum_mismatch t1"),
        FRENCH.contradictions(
            "Une bombe a tué neuf soldats dimanche à Mossoul et une mine sept à Kirkouk, portant"
                + " à 12 le nombre de soldats tués."));
  }

  @Test
  void leavesTheSumOfTollsThatShareAVerb() {
    assertEquals(
        List.of(),
        ENGLISH.contradictions(
            "Nine people were killed in Mosul on Sunday and seven in Kirkuk, a total of 16."));
    assertEquals(
        List.of(),
        FRENCH.contradictions(
            "Une bombe a tué neuf soldats dimanche à Mossoul et une mine sept à Kirkouk, portant"
                + " à 16 le nombre de soldats tués."));
  }

  @Test
  void addsUpWhatIsToldBehindTheTotal() {
    assertEquals(
        List.of("sum_mismatch t1"),
        ENGLISH.contradictions(
            "Suicide bombers struck in Mosul and in Kirkuk on Monday, killing a total of 11 people."
                + " The bombing in Mosul killed nine people and the bombing in Kirkuk five."));
  }
}
