package org.recount.lang.en;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.recount.quantity.Bounds;
import org.recount.report.Tolls;
import org.recount.testkit.ReadText;

/** Each of those harmed counts once, and nobody of other news. */
class EnglishToldOnceTest {
  private final ReadText texts = new ReadText(new English());

  private Tolls tolls(String text) {
    return texts.read("text", text).reports().get(0).tolls();
  }

  @Test
  void leavesTheDeadOfOtherTitlesOnThePageOut() {
    Tolls tolls =
        tolls(
            "Boy shot near Mobile bakery dies\n\nA boy of 16 was shot outside a bakery in Mobile on"
                + " Monday and died.\n\nDeputy fatally shoots suspect in Tulsa\n\nPolice look for"
                + " witnesses of the shooting.");
    assertEquals(Bounds.exactly(1), tolls.killed());
    assertEquals(Bounds.UNSTATED, tolls.attackersKilled());
  }

  @Test
  void keepsTheNumberTheTextTellsBesideTheManyOfOthers() {
    Tolls tolls =
        tolls(
            "A baker was shot and killed in Mobile on Monday. Several children have lost their"
                + " lives here, a neighbor said.");
    assertEquals(Bounds.exactly(1), tolls.killed());
  }

  @Test
  void givesATitleThatNamesNoIncidentToTheFirstOneAfterIt() {
    assertEquals(
        Bounds.exactly(1),
        tolls(
                "Baker dies in Mobile\n\nPolice opened an investigation of the shooting on Dock"
                    + " Street on Monday.")
            .killed());
  }

  @Test
  void takesWhoeverDidAMurderSuicideForDead() {
    Tolls tolls =
        tolls("A baker killed his wife in a murder-suicide in Mobile on Monday, police said.");
    assertEquals(Bounds.exactly(1), tolls.killed());
    assertEquals(Bounds.exactly(1), tolls.attackersKilled());
  }

  @Test
  void countsBothOfTwoWhoDiedInAMurderSuicide() {
    Tolls tolls =
        tolls("A man and a woman died in an apparent murder-suicide in Mobile on Monday.");
    assertEquals(Bounds.exactly(2), tolls.killed());
    assertTrue(tolls.killedIncludesAttackers());
  }

  @Test
  void countsWhoKilledHimselfBesideThoseHeKilled() {
    Tolls tolls =
        tolls(
            "A gunman killed three bakers in Mobile on Monday before he shot himself to death. The"
                + " three people died at the scene.");
    assertEquals(Bounds.exactly(3), tolls.killed());
    assertFalse(tolls.killedIncludesAttackers());
  }

  @Test
  void countsTheMembersOfAFamily() {
    assertEquals(
        Bounds.exactly(5),
        tolls("A family of five was found shot to death in Mobile on Monday.").killed());
  }

  @Test
  void takesNoAgeAndNoDogForANumber() {
    assertTrue(tolls("A 15 and 17-year-old were shot in Mobile on Monday.").injured().upper() <= 2);
    assertEquals(Bounds.UNSTATED, tolls("Police K-9 shot dead in Mobile on Monday.").killed());
  }

  @Test
  void takesTwoWordsForOnePersonForOne() {
    assertEquals(
        Bounds.exactly(1),
        tolls(
                "Another person in the car, Juan Paz, 20, was killed in the shooting in Mobile on"
                    + " Monday.")
            .killed());
    assertEquals(
        Bounds.exactly(1),
        tolls(
                "A gunman is charged in the shooting death of Juan Paz, a teacher and good friend,"
                    + " in Mobile on Monday.")
            .killed());
  }

  @Test
  void countsTwoSurnamesForTwo() {
    assertEquals(
        Bounds.exactly(2),
        tolls(
                "Juan Paz and Eva Lara ran a bakery in Mobile. On Monday a gunman fatally shot Paz."
                    + " He is charged with the shooting death of Lara as well.")
            .killed());
  }

  @Test
  void takesASurnameForWhoeverBearsIt() {
    assertEquals(
        Bounds.exactly(1),
        tolls(
                "Ana Paz wept in court in Mobile on Monday. A gunman is accused of killing her"
                    + " husband. He is accused of killing Juan Paz in a shooting. Shots that hit"
                    + " the wall ended up killing Paz.")
            .killed());
  }

  @Test
  void countsBothOfTwoNamesOnce() {
    assertEquals(
        Bounds.exactly(2),
        tolls("A gunman opened fire in Mobile on Monday. Both Juan Paz and Eva Lara died.")
            .killed());
  }

  @Test
  void countsPeopleWhoWereBorn() {
    assertEquals(
        Bounds.exactly(6),
        tolls("A gunman killed six grocers and an unborn child near Mobile on Monday.").killed());
  }

  @Test
  void leavesTheNumbersFarBelowOutWhereTheTextTellsOfOne() {
    String between = "Police asked for help and the school gave a day off to mourn. ".repeat(25);
    Tolls tolls =
        tolls(
            "A baker was shot and killed in Mobile on Monday.\n\n"
                + between
                + "\n\nThis was not like the shooting that left 49 people dead.");
    assertEquals(Bounds.exactly(1), tolls.killed());
  }
}
