package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.lang.en.English;
import org.recount.lang.fr.French;
import org.recount.testkit.ReadText;

class StatusCheckTest {
  private static final ReadText FRENCH = new ReadText(new French());
  private static final ReadText ENGLISH = new ReadText(new English());

  @Test
  void findsAnIncidentStatedAndFoiled() {
    assertEquals(
        List.of("status_conflict"),
        FRENCH.contradictions(
            "Une bombe a explosé lundi à Hilla, blessant trois passants. L'attentat de lund"
                + "i à Hilla a été déjoué."));
  }

  @Test
  void findsAnIncidentStatedAndTakenBack() {
    assertEquals(
        List.of("status_conflict"),
        ENGLISH.contradictions(
            "A bomb exploded on Monday in Hilla, wounding three people. The bombing on Mond"
                + "ay in Hilla never took place."));
  }

  @Test
  void leavesWhatOthersDeny() {
    assertEquals(
        List.of(),
        ENGLISH.contradictions(
            "A bomb exploded on Monday in Hilla, wounding three people. The army denied tha"
                + "t a bomb exploded on Monday in Hilla."));
  }

  @Test
  void leavesASecondBombThatWasFoiled() {
    assertEquals(
        List.of(),
        FRENCH.contradictions(
            "Une bombe a explosé lundi à Hilla, blessant trois passants. Un second attentat"
                + " a été déjoué lundi à Hilla."));
  }

  @Test
  void leavesOneOfSeveralOfADay() {
    assertEquals(
        List.of(),
        FRENCH.contradictions(
            "Une bombe a explosé lundi matin à Hilla, tuant deux personnes. Une deuxième bombe a explosé"
                + " lundi soir à Hilla, blessant neuf personnes. L'attentat annoncé pour lundi à Hilla"
                + " n'a pas eu lieu."));
  }

  @Test
  void leavesWhatHappenedOnAnotherDay() {
    assertEquals(
        List.of(),
        FRENCH.contradictions(
            "Une bombe a explosé lundi à Hilla, blessant trois passants. L'attentat de same"
                + "di à Hilla a été déjoué."));
  }

  @Test
  void findsAnIncidentStatedAndSaidNotToHaveBeen() {
    assertEquals(
        List.of("status_conflict"),
        ENGLISH.contradictions(
            "Gunmen attacked a school in Mosul on Sunday, wounding five people. No school was"
                + " attacked in Mosul on Sunday."));
    assertEquals(
        List.of("status_conflict"),
        FRENCH.contradictions(
            "Un convoi a été attaqué dimanche à Mossoul ; huit soldats ont été blessés. Aucun"
                + " convoi n'a été attaqué dimanche à Mossoul."));
  }

  @Test
  void leavesWhatDidNotHappenElsewhere() {
    assertEquals(
        List.of(),
        ENGLISH.contradictions(
            "Gunmen attacked a school in Mosul on Sunday, wounding five people. No school was"
                + " attacked in Kirkuk on Sunday."));
  }
}
