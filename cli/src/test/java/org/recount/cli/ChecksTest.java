package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.lang.en.English;
import org.recount.lang.fr.French;
import org.recount.testkit.ReadText;

/** Small rules of several checks, each with the sentence it is for. */
class ChecksTest {
  private static final ReadText FRENCH = new ReadText(new French());
  private static final ReadText ENGLISH = new ReadText(new English());

  @Test
  void findsPartsThatComeToLessThanTheirWhole() {
    assertEquals(
        List.of("sum_mismatch t1 t2 t3"),
        ENGLISH.contradictions(
            "Since March, 51 attacks have taken place in Iraq: 20 in Hilla and 19 in Mosul."));
  }

  @Test
  void leavesAListThatDoesNotEndTheSentence() {
    assertEquals(
        List.of(),
        ENGLISH.contradictions(
            "Since March, 51 attacks have taken place in Iraq: 20 in Hilla, 19 in Mosul and the"
                + " rest elsewhere."));
  }

  @Test
  void leavesPartsThatAreSomeOfMany() {
    assertEquals(
        List.of(),
        FRENCH.contradictions(
            "Depuis mars, 51 attaques ont eu lieu en Irak, dont 20 à Hilla et 19 à Mossoul."));
  }

  @Test
  void findsMorePeopleAmongThoseKilledThanWereKilled() {
    assertEquals(
        1,
        FRENCH
            .contradictions(
                "Une bombe a explosé lundi à Hilla, tuant six personnes, parmi lesquelles neuf"
                    + " écoliers.")
            .size());
    assertEquals(
        1,
        ENGLISH
            .contradictions(
                "A bomb exploded in Hilla on Monday, killing six people, among them nine"
                    + " schoolchildren.")
            .size());
  }

  @Test
  void leavesAPartInBracketsThatASourceGives() {
    assertEquals(
        List.of(),
        ENGLISH.contradictions(
            "Monday's explosion in Hilla wounded 54 people (8 of them seriously, according to the"
                + " hospital)."));
  }

  @Test
  void leavesARateOfOtherDays() {
    assertEquals(
        List.of(),
        FRENCH.contradictions(
            "En Irak, dix attentats ont été commis en cinq jours ; la police en comptait quatre par"
                + " jour au mois de mai."));
  }

  @Test
  void takesTheComingDayThatBearsTheWeekday() {
    assertEquals(
        List.of(), FRENCH.contradictions("La trêve doit commencer dès le mardi 15 juin à Hilla."));
  }
}
