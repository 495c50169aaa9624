package org.recount.lang.en;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.codebook.ActorKind;
import org.recount.codebook.Factuality;
import org.recount.codebook.IncidentType;
import org.recount.report.Actor;
import org.recount.report.Report;
import org.recount.testkit.ReadText;

/** Who did it, with what, and to whom, in an English report. */
class EnglishActorsTest {
  private final ReadText texts = new ReadText(new English());

  private List<Report> reports(String text) {
    return texts.read("text", text).reports();
  }

  private static List<String> names(Report report) {
    return report.actors().stream().map(Actor::name).toList();
  }

  @Test
  void whoIsBlamedInASentenceOfItsOwnIsBlamedForWhatWasToldBefore() {
    Report report =
        reports("A bomb exploded at a bank in Lima on Monday. Police blame the Shining Path.")
            .get(0);
    assertEquals(List.of("Shining Path"), names(report));
    assertEquals(Factuality.ATTRIBUTED, report.actors().get(0).factuality());
  }

  @Test
  void whoSpeaksOfAnAttackDidNotCommitIt() {
    Report report =
        reports("A bomb exploded at a bank in Lima on Monday, armed forces sources said.").get(0);
    assertTrue(report.actors().isEmpty(), report.actors().toString());
  }

  @Test
  void soldiersAccusedOfAMurderAreItsSuspects() {
    Report report =
        reports("FIVE SOLDIERS ACCUSED OF MURDERING TWO PRIESTS IN LIMA ON MONDAY WERE HELD.")
            .get(0);
    assertEquals(List.of("SOLDIERS"), names(report));
  }

  @Test
  void membersAreToldByWhatTheyAreMembersOf() {
    Report report =
        reports("MEMBERS OF THE NORTHERN FRONT KIDNAPPED A FARMER IN LIMA ON MONDAY.").get(0);
    assertEquals(List.of("MEMBERS OF THE NORTHERN FRONT"), names(report));
  }

  @Test
  void aNameInQuotesBelongsToTheThing() {
    String text = "ON MONDAY GUERRILLAS ATTACKED THE \"BLUE HOUSE\" FARM IN LIMA.";
    Report report = reports(text).get(0);
    assertEquals("\"BLUE HOUSE\" FARM", report.things().get(0).span().of(text));
    assertEquals(List.of("GUERRILLAS"), names(report));
  }

  @Test
  void twoTellingsOfOneMurderAreOneReport() {
    List<Report> reports =
        reports(
            "GUNMEN MURDERED JUDGE CARLOS INVENTADO IN LIMA ON MONDAY. THE BISHOP SPOKE OF PEACE. "
                + "STUDENTS MOURNED. THE GOVERNMENT CONDEMNED THE MURDER OF JUDGE CARLOS INVENTADO.");
    assertEquals(1, reports.size());
  }

  @Test
  void aMurderByABombIsABombing() {
    Report report =
        reports("A car bomb exploded in Lima on Monday. The attack murdered a judge.").get(0);
    assertEquals(IncidentType.BOMBING, report.type());
  }

  @Test
  void whoDetonatesABombActs() {
    Report report = reports("Gunmen detonated dynamite at a bank in Lima on Monday.").get(0);
    assertEquals(List.of("Gunmen"), names(report));
  }

  @Test
  void whoPlacedABombIsNamedAfterBy() {
    Report report = reports("A bomb was placed at a bank in Lima by unknown people.").get(0);
    assertEquals(List.of("unknown people"), names(report));
  }

  @Test
  void aTimeMayStandBetweenWhoActsAndTheVerb() {
    Report report = reports("Two gunmen this morning killed a clerk in Lima.").get(0);
    assertEquals(List.of("gunmen"), names(report));
  }

  @Test
  void whoIsArrestedInConnectionWithAMurderIsBlamed() {
    Report report =
        reports("Two miners were arrested in connection with the murder of a judge in Lima.")
            .get(0);
    assertEquals(List.of("miners"), names(report));
  }

  @Test
  void urbanCommandosAreADescriptionAndNoOrganisation() {
    Report report = reports("Urban commandos attacked a bank in Lima on Monday.").get(0);
    assertEquals(ActorKind.GROUP, report.actors().get(0).kind());
  }

  @Test
  void participlesTellWhatKindOfPeopleActed() {
    Report report =
        reports("A judge was killed on Monday in Lima by motorcycle-riding gunmen.").get(0);
    assertEquals(List.of("motorcycle-riding gunmen"), names(report));
    report = reports("A judge was killed on Monday in Lima by drug trafficking gangs.").get(0);
    assertEquals(List.of("drug trafficking gangs"), names(report));
    report = reports("A NURSE WAS KIDNAPPED ON MONDAY IN LIMA BY SHINING PATH REBELS.").get(0);
    assertEquals(List.of("Shining Path", "REBELS"), names(report));
  }

  @Test
  void wordsBeforeAnOrganisationAreNobodyBesideIt() {
    Report report = reports("A JUDGE WAS KILLED ON MONDAY IN CALI BY THE LEFTIST ELN.").get(0);
    assertEquals(List.of("ELN"), names(report));
    report = reports("A JUDGE WAS KILLED ON MONDAY IN CALI BY THE SELF-STYLED ELN.").get(0);
    assertEquals(List.of("ELN"), names(report));
  }

  @Test
  void whoSaysSoMayStandBeforeWhoActed() {
    Report report =
        reports("A clerk was shot on Monday in Cali, according to the mayor, by two rebels.")
            .get(0);
    assertEquals(List.of("rebels"), names(report));
  }

  @Test
  void whatIsDeniedOfAnArmyDidNotHappen() {
    Report report =
        reports("The minister denied that the army was bombing villages near Gao.").get(0);
    assertEquals(Factuality.DENIED, report.factuality());
    report = reports("The mayor denied that the militia was behind the attack in Gao.").get(0);
    assertTrue(report.factuality().countable());
    assertTrue(
        reports("The deputy harshly attacked the President in a speech on Monday.").isEmpty());
  }

  @Test
  void whoArrestsOrDefusesIsNotWhoDidIt() {
    Report report =
        reports("Colombian authorities arrested two men suspected of murdering a judge in Cali.")
            .get(0);
    assertEquals(List.of("men"), names(report));
    report =
        reports("Malian soldiers defused a bomb planted outside a hotel in Gao on Monday.").get(0);
    assertEquals(List.of(), names(report));
  }
}
