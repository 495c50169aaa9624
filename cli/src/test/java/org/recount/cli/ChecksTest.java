package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L'attaque d'un marché à Hilla a tué six personnes dimanche, parmi elles neuf enfants.",
        "Huit morts, dont neuf civils : c'est le bilan de l'explosion de lundi à Hilla.",
        "Une mine a tué six passagers près de Hilla. Parmi les victimes figurent neuf femmes.",
        "Des hommes armés ont enlevé six personnes lundi à Hilla, y compris neuf élèves.",
        "Le raid de dimanche sur Hilla a fait dix morts : huit civils et sept soldats.",
        "Lundi, un drone a tué dix personnes à Hilla (sept femmes et huit enfants).",
        "Six villageois ont péri dimanche à Hilla. Neuf d'entre eux étaient des enfants."
      })
  void findsMoreInThePartsOfAFrenchTollThanInTheWhole(String text) {
    assertEquals(List.of("sum_mismatch"), FRENCH.contradictions(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Une bombe a tué six personnes et en a blessé neuf autres, dont trois enfants, à Hilla.",
        "À Hilla, six personnes ont été blessées dont deux policiers, neuf personnes ont fui.",
        "Six gardiens ont été pris en otage à Hilla et 84 détenus ont fui, dont neuf femmes.",
        "Une mine a tué six soldats lundi. La veille, neuf personnes, dont cinq enfants, avaient"
            + " péri à Hilla."
      })
  void leavesPartsOfOtherFrenchNumbers(String text) {
    assertEquals(List.of(), FRENCH.contradictions(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Eight dead, nine of them civilians: that is the toll of Monday's explosion in Hilla.",
        "A mine killed six passengers near Hilla on Sunday. Among the dead were nine women.",
        "Gunmen abducted six people in Hilla on Monday, nine of them pupils.",
        "Sunday's raid on Hilla left ten people dead: eight civilians and seven soldiers.",
        "A drone killed ten people in Hilla on Monday (seven women and eight children).",
        "Six villagers died in the attack on Hilla on Sunday. Nine of them were children."
      })
  void findsMoreInThePartsOfAnEnglishTollThanInTheWhole(String text) {
    assertEquals(List.of("sum_mismatch"), ENGLISH.contradictions(text));
  }

  @Test
  void sumsUpNoPartsThatOneAttackMayBeIn() {
    assertEquals(
        List.of(),
        FRENCH.contradictions(
            "Depuis mars, 40 attaques ont eu lieu en Irak, dont 25 contre des convois et 30 de"
                + " nuit."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "40 enlèvements ont été signalés en Irak en mai, 27 à Hilla et 19 à Mossoul.",
        "L'ONG a compté 40 raids en Irak depuis mars. Sur ce total, 27 ont visé Hilla et 19 Kirkouk.",
        "Des 40 explosions comptées en Irak depuis mars, 27 ont eu lieu à Hilla et 19 à Mossoul.",
        "L'armée a compté 40 embuscades en Irak en 2020. 27 l'ont visée et 19 la police."
      })
  void findsPartsHoweverTheyAreJoinedToTheirWhole(String text) {
    assertEquals(List.of("sum_mismatch t1 t2 t3"), FRENCH.contradictions(text));
  }

  @Test
  void takesTheSecondListOfTheSamePeopleForPartsOfAllOfThem() {
    assertEquals(
        List.of(),
        FRENCH.contradictions(
            "Une bombe a tué dix personnes lundi à Mossoul, dont six soldats et quatre civils,"
                + " parmi lesquels sept hommes et trois femmes."));
    assertEquals(
        List.of(),
        ENGLISH.contradictions(
            "Ten people were killed in a bombing in Mosul on Monday (six soldiers and four"
                + " civilians, among them seven men and three women)."));
  }
}
