package org.recount.lang.en;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.quantity.Bounds;
import org.recount.report.Tolls;
import org.recount.testkit.ReadText;

/** How many an English report says were harmed. */
class EnglishReportTollsTest {
  private final ReadText texts = new ReadText(new English());

  private Tolls tolls(String text) {
    return texts.read("text", text).reports().get(0).tolls();
  }

  @Test
  void addsUpThePeopleOfAList() {
    Tolls tolls =
        tolls(
            "A bomb exploded in Mosul on Monday and killed two policemen, three soldiers and a child.");
    assertEquals(Bounds.exactly(6), tolls.killed());
  }

  @Test
  void countsWhomABombKilled() {
    assertEquals(Bounds.exactly(2), tolls("A bomb killed two policemen in Hilla.").killed());
    assertEquals(
        Bounds.atLeast(40),
        tolls("A car bomb killed at least 40 people in Baghdad on Monday.").killed());
  }

  @Test
  void leavesThePoliceWhoSaidSoOutOfTheList() {
    Tolls tolls = tolls("A bomb exploded in Mosul on Monday, wounding three drivers, police said.");
    assertEquals(Bounds.exactly(3), tolls.injured());
  }

  @Test
  void readsWhoWasShotInATitleWithoutAVerbOfItsOwn() {
    assertEquals(
        Bounds.exactly(1),
        tolls("Teenager Shot In Mobile\n\nLocal radio joins forces with the best.").injured());
  }

  @Test
  void findsThePersonInsideAPhraseThatAPrepositionGoverns() {
    assertEquals(
        Bounds.exactly(1),
        tolls("Police in Mobile answered a report of a teenager shot on Monday.").injured());
    assertEquals(
        Bounds.exactly(3),
        tolls("A boy is among three wounded in a shooting in Mobile.").injured());
  }

  @Test
  void takesOnePersonMoreForAnother() {
    Tolls tolls = tolls("Teenager dead, another injured in a shooting in Mobile on Monday.");
    assertEquals(Bounds.exactly(1), tolls.killed());
    assertEquals(Bounds.exactly(1), tolls.injured());
  }

  @Test
  void countsEverybodyOfASubject() {
    assertEquals(
        Bounds.exactly(3),
        tolls("A mother, a father and their son were all shot in Mobile on Monday.").injured());
    assertEquals(
        Bounds.exactly(4),
        tolls("She and three others were shot on Monday behind a bakery.").injured());
  }

  @Test
  void countsWhoWasHurtAndThenDiedAmongTheDeadOnly() {
    Tolls tolls =
        tolls("A man was shot in Mobile. He was in critical condition at first, and later died.");
    assertEquals(Bounds.exactly(1), tolls.killed());
    assertEquals(Bounds.UNSTATED, tolls.injured());
  }

  @Test
  void keepsWhoSurvivesBesideTheDead() {
    Tolls tolls =
        tolls(
            "Ray Dunn was shot dead in Mobile on Monday. A second victim, a teenager, was hit in"
                + " the leg.");
    assertEquals(Bounds.exactly(1), tolls.killed());
    assertEquals(Bounds.exactly(1), tolls.injured());
  }

  @Test
  void takesTheOtherPersonOfADoubleShootingForInjured() {
    Tolls tolls = tolls("One dead after a double shooting in Mobile on Monday.");
    assertEquals(Bounds.exactly(1), tolls.killed());
    assertEquals(Bounds.exactly(1), tolls.injured());
  }

  @Test
  void readsHerAsWhomAVerbHarms() {
    assertEquals(
        Bounds.exactly(1),
        tolls("A man shot his wife in Mobile on Monday and killed her.").killed());
  }

  @Test
  void takesNoAgeDayOrHourForAToll() {
    assertEquals(
        Bounds.exactly(1),
        tolls("Ann Oakley, 24, who was shot on Monday in Mobile, is expected to live.").injured());
    assertEquals(
        Bounds.exactly(1),
        tolls("On March 27, 2021, Ray Dunn was shot and killed in Mobile.").killed());
    assertEquals(
        Bounds.exactly(1),
        tolls("Around 9 p.m. Monday, the boy suffered a gunshot wound in Mobile.").injured());
  }

  @Test
  void countsAtLeastOneDeathInAFatalShootingAndTwoInADoubleHomicide() {
    assertEquals(
        Bounds.atLeast(1),
        tolls("Police in Mobile are investigating a fatal shooting on Monday night.").killed());
    assertEquals(Bounds.exactly(2), tolls("A double homicide shook Mobile on Monday.").killed());
  }

  @Test
  void keepsWhoWasAlsoShotBesideTheDead() {
    Tolls tolls =
        tolls("A girl, 7, was shot and killed in Mobile on Monday. Her mother was also shot.");
    assertEquals(Bounds.exactly(1), tolls.killed());
    assertEquals(Bounds.exactly(1), tolls.injured());
  }

  @Test
  void countsASuspectKilledAmongTheAttackers() {
    Tolls tolls = tolls("An officer was shot on Monday in Mobile. The suspect was killed.");
    assertEquals(Bounds.exactly(1), tolls.injured());
    assertEquals(Bounds.exactly(1), tolls.attackersKilled());
  }

  @Test
  void givesTheInjuredOfAClauseToTheIncidentOfItsDead() {
    Tolls tolls =
        tolls("One person is dead and three more are injured after a shooting Monday in Mobile.");
    assertEquals(Bounds.exactly(1), tolls.killed());
    assertEquals(Bounds.exactly(3), tolls.injured());
  }

  @Test
  void injuresWhoIsTakenToHospital() {
    assertEquals(
        Bounds.exactly(2),
        tolls("Two drivers were flown to a trauma center after a shooting near Omaha.").injured());
  }

  @Test
  void readsThoseWhomARelativeClauseTellsOf() {
    assertEquals(
        Bounds.exactly(4),
        tolls("Four guards who ran to the gate were hurt when gunmen opened fire in Cali.")
            .injured());
  }

  @Test
  void leavesTheInjuredOpenWhenOnlyOfficersAreSaidToBeUnhurt() {
    assertEquals(
        Bounds.UNSTATED,
        tolls("Gunmen opened fire on a patrol in Toledo. No officers were injured.").injured());
  }

  @Test
  void takesMrsForOneWoman() {
    assertEquals(
        Bounds.exactly(1), tolls("Mrs. Williams was shot dead in Mobile on Monday.").killed());
  }

  @Test
  void countsTheNamedDeadOfSeveralSentences() {
    assertEquals(
        Bounds.exactly(2),
        tolls(
                "Gunmen opened fire on a market in Durango. Rosa Paz, 40, was killed at the door."
                    + " Ivan Luna, 31, died beside her.")
            .killed());
  }

  @Test
  void takesADescriptionAfterACommaForTheSamePerson() {
    assertEquals(
        Bounds.exactly(1),
        tolls("The pilot, a native of Lima, was wounded when gunmen opened fire in Leticia.")
            .injured());
  }

  @Test
  void takesOfficersWhoFindTheHurtForUnhurt() {
    assertEquals(
        Bounds.exactly(1),
        tolls("Officers found a man with a gunshot wound near Macon on Monday.").injured());
  }

  @Test
  void injuresTheSonWithTheManWhoShotHimself() {
    assertEquals(
        Bounds.exactly(2),
        tolls("A man in Dayton shot himself and his son while cleaning a rifle on Sunday.")
            .injured());
  }

  @Test
  void countsThoseWhomANumberIsSpelledOutByOnce() {
    assertEquals(
        Bounds.exactly(2),
        tolls("Two residents, a 31-year-old man and a 27-year-old woman, died on Monday in Mobile.")
            .killed());
  }

  @Test
  void addsThoseListedBesideSomeOfAnotherKind() {
    assertEquals(
        Bounds.exactly(5),
        tolls("Three guards, a cook and a driver were killed in Mosul on Monday.").killed());
  }

  @Test
  void takesAPartThatOutnumbersTheWholeForTheWhole() {
    assertEquals(
        Bounds.exactly(3),
        tolls(
                "Ana Paz was shot dead in Mobile on Monday. The gunman had lined up the guests,"
                    + " killing three of them.")
            .killed());
  }

  @Test
  void countsAThirdPersonWhoHasDiedAsThreeDead() {
    assertEquals(
        Bounds.exactly(3),
        tolls("A third person has died after Monday's shooting in Mobile.").killed());
  }

  @Test
  void addsAnAttackerWhoKilledHimselfToThoseHeLeftDead() {
    Tolls tolls =
        tolls(
            "A man shot his neighbours in Mobile on Monday. He left four dead before killing"
                + " himself.");
    assertEquals(Bounds.exactly(4), tolls.killed());
    assertEquals(Bounds.exactly(1), tolls.attackersKilled());
    assertFalse(tolls.killedIncludesAttackers());
  }

  @Test
  void takesThoseInCriticalConditionForSomeOfTheInjured() {
    assertEquals(
        Bounds.exactly(9),
        tolls(
                "Nine people were hurt in a shooting in Mobile on Monday. Two are in critical"
                    + " condition, a doctor said.")
            .injured());
  }

  @Test
  void injuresThoseOfTheShotWhoDidNotDie() {
    Tolls tolls =
        tolls(
            "A man shot six people in Mobile on Monday. Four people were killed, and a boy was"
                + " seriously hurt.");
    assertEquals(Bounds.exactly(4), tolls.killed());
    assertEquals(Bounds.exactly(2), tolls.injured());
  }

  @Test
  void countsWhatIsOwnedAndNotTheOwner() {
    assertEquals(
        Bounds.exactly(3),
        tolls("A shooting in Mobile on Monday wounded three sheriff's deputies.").injured());
  }

  @Test
  void narrowsDozensByTheNumberGivenLater() {
    assertEquals(
        Bounds.exactly(37),
        tolls("A bomb killed dozens of people in Mosul on Monday. In all, 37 people were killed.")
            .killed());
  }

  @Test
  void takesTheNumberOfAnEmergencyCallForNoToll() {
    assertEquals(
        Bounds.UNSTATED,
        tolls("Callers dialled 911 for several people shot in Mobile on Monday.").killed());
  }

  @Test
  void countsThoseBeforeDashesOrElseThoseBetweenThem() {
    for (String text :
        List.of(
            "Three men — a driver and two guards — were shot dead in Hilla on Sunday.",
            "Three men - a driver and two guards - were shot dead in Hilla on Sunday.",
            "Three men -- a driver and two guards -- were shot dead in Hilla on Sunday.",
            "The victims – a driver and two guards – were shot dead in Hilla on Sunday.",
            "A driver and two guards – all of them locals – were shot dead in Hilla.")) {
      assertEquals(Bounds.exactly(3), tolls(text).killed(), text);
    }
  }

  @Test
  void takesNumbersBesideADashForBounds() {
    assertEquals(Bounds.of(3, 4), tolls("3-4 killed by a bomb in Hilla.").killed());
    assertEquals(Bounds.of(10, 12), tolls("A bomb in Hilla killed 10–12 people.").killed());
    assertEquals(
        Bounds.exactly(2), tolls("Call 555-1234. A bomb in Hilla killed two people.").killed());
  }

  @Test
  void knowsSurnamesThatAreWords() {
    assertEquals(Bounds.exactly(1), tolls("Ann Young, 45, was shot dead in Hilla.").killed());
    assertEquals(Bounds.exactly(1), tolls("Carl Long was shot dead in Hilla.").killed());
    assertEquals(
        Bounds.exactly(2),
        tolls("Laura King, 45, and Mary West, 12, were killed by a bomb in Hilla.").killed());
    assertEquals(
        Bounds.exactly(1),
        tolls("A clerk was shot dead near Carl Park, police in Hilla said.").killed());
  }

  @Test
  void countsWhoKillsHimselfAmongTheAttackers() {
    for (String text :
        List.of(
            "A gunman killed six people and himself in Hilla on Sunday.",
            "A gunman killed six people, then himself, in Hilla on Sunday.",
            "A woman killed six people and then herself in Hilla on Sunday.")) {
      assertEquals(Bounds.exactly(6), tolls(text).killed(), text);
      assertEquals(Bounds.exactly(1), tolls(text).attackersKilled(), text);
      assertFalse(tolls(text).killedIncludesAttackers(), text);
    }
  }

  @Test
  void tellsHowBadlyThoseWereHurtWhoAreCountedBefore() {
    assertEquals(
        Bounds.exactly(30),
        tolls("A bomb in Hilla injured thirty, eight seriously and 22 lightly.").injured());
    assertEquals(
        Bounds.exactly(5),
        tolls("A bomb in Hilla injured two drivers and three guards seriously.").injured());
  }

  @Test
  void readsAThousandDeadOfOneBomb() {
    assertEquals(Bounds.exactly(1_200), tolls("A bomb killed 1,200 people in Baghdad.").killed());
    assertEquals(0, texts.read("text", "Bombs have killed 1,200 people in Iraq.").reports().size());
  }

  @Test
  void joinsTheOthersWhoAreToldOfNext() {
    for (String text :
        List.of(
            "A man was shot dead in Hilla on Sunday. Three other people were wounded.",
            "Gunmen killed a clerk in Hilla on Sunday. Another man was wounded.")) {
      assertEquals(1, texts.read("text", text).reports().size(), text);
      assertEquals(Bounds.exactly(1), tolls(text).killed(), text);
    }
  }

  @Test
  void countsNoNamesAndNoAges() {
    assertEquals(
        Bounds.exactly(1),
        tolls("Two held for the Club 9 shooting death of Ana Paz in Hilla on Sunday.").killed());
    assertEquals(
        Bounds.exactly(1), tolls("Juan Paz, 32 of Cali, was killed in Hilla on Sunday.").killed());
    assertEquals(
        Bounds.exactly(1),
        tolls("A bomb in Hilla killed Juan Paz Jr., 16 — a pupil — on Sunday.").killed());
  }

  @Test
  void takesNoAgeForANumberOfDead() {
    assertEquals(
        Bounds.exactly(1),
        tolls("Man charged in death of boy, 3\n\nA man was charged with killing a boy in Hilla.")
            .killed());
    assertEquals(
        Bounds.exactly(2),
        tolls("A man shot dead his daughters Mackenna Paz, 8, and Hayla Paz, 5, in Hilla.")
            .killed());
    assertEquals(
        Bounds.exactly(2),
        tolls("Three are charged with the deaths of Ana Paz, 9, and Eva Lara, 52, both from Hilla.")
            .killed());
  }

  @Test
  void takesNoAgeForANumberOfDeadWhereNoCommaClosesIt() {
    assertEquals(
        Bounds.exactly(2),
        tolls("Juan Paz, 66 and Eva Lara, 64 were found dead in a burnt-out bus in Hilla.")
            .killed());
    assertEquals(
        Bounds.exactly(2), tolls("Gunmen killed Juan Paz, 66 and Eva Lara, 64 in Hilla.").killed());
    assertEquals(Bounds.exactly(64), tolls("In Hilla, 64 were killed by a bomb.").killed());
  }

  @Test
  void countsNobodyWhomAnAttemptDidNotKill() {
    assertEquals(
        Bounds.UNSTATED,
        tolls("Three are charged in Hilla with the attempted murders of five teenagers.").killed());
  }

  @Test
  void takesThoseShotInATitleForThoseShot() {
    Tolls tolls =
        tolls("HILLA: 4 shot, 1 killed in car park\n\nFour were shot in Hilla on Sunday.");
    assertEquals(Bounds.exactly(1), tolls.killed());
    assertEquals(Bounds.exactly(3), tolls.injured());
  }

  @Test
  void knowsWhoDiedBehindOtherVerbs() {
    for (String text :
        List.of(
            "Detectives began work after a baker was stabbed at his stall and died in Hilla.",
            "A teenager hospitalized after a weekend shooting in Hilla has died, police said.",
            "A teenager hurt in a shooting in Hilla has died, police said.")) {
      assertEquals(Bounds.exactly(1), tolls(text).killed(), text);
      assertEquals(Bounds.UNSTATED, tolls(text).injured(), text);
    }
  }

  @Test
  void takesAPlaceBehindAShootingForNobody() {
    assertEquals(
        Bounds.atLeast(1),
        tolls("Police are working a fatal shooting in Stone Creek off Bay Drive.").killed());
  }

  @Test
  void countsThoseOfADoubleMurderOnce() {
    assertEquals(
        Bounds.exactly(2), tolls("Two girls were killed in a double murder in Hilla.").killed());
  }

  @Test
  void listsEveryBodyThatWasFound() {
    assertEquals(
        Bounds.exactly(2),
        tolls("The bodies of a man and his son were found in Hilla after a shooting.").killed());
  }

  @Test
  void countsNoStreets() {
    Tolls tolls =
        tolls(
            "Police found a man on West 103 Street in Hilla with a gunshot wound. He was dead. They"
                + " have opened a murder investigation.");
    assertEquals(Bounds.UNSTATED, tolls.injured());
  }
}
