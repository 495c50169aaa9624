package org.recount.lang.en;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.codebook.Damage;
import org.recount.codebook.IncidentType;
import org.recount.quantity.Bounds;
import org.recount.report.Actor;
import org.recount.report.Report;
import org.recount.report.Thing;
import org.recount.report.Victim;
import org.recount.testkit.ReadText;

/** Whom and what an incident hit, and who did it, by the grammar of English clauses. */
class EnglishVictimsTest {
  /** So that a text in capitals is long enough to be taken for one. */
  private static final String WIRE =
      "THE REGIONAL PRESS TODAY CARRIED A REPORT OF THE OFFICIAL SPOKESMAN ON THE NEW ROADS. ";

  private final ReadText texts = new ReadText(new English());

  private Report report(String text) {
    return texts.read("text", text).reports().get(0);
  }

  private static List<String> names(Report report) {
    return report.victims().stream().map(Victim::name).toList();
  }

  private static List<String> victims(String text, Report report) {
    return report.victims().stream().map(v -> v.span().of(text)).toList();
  }

  private static List<String> actors(String text, Report report) {
    return report.actors().stream().map(Actor::span).map(s -> s.of(text)).toList();
  }

  private static List<String> things(String text, Report report) {
    return report.things().stream().map(Thing::span).map(s -> s.of(text)).toList();
  }

  @Test
  void everyoneOfAListOfNamesIsAVictim() {
    String text =
        WIRE
            + "THE MASSACRE OF THE PRIESTS JOSE TORO, PEDRO LUGO, AND JUAN RAMA IN LIMA ON MONDAY.";
    assertEquals(List.of("JOSE TORO", "PEDRO LUGO", "JUAN RAMA"), names(report(text)));
  }

  @Test
  void aListInCapitalsGoesOnOverANameThatNobodyKnows() {
    String text = WIRE + "GUNMEN KILLED JOSE TORO, QUIRZO VELMA, AND JUAN RAMA IN LIMA ON MONDAY.";
    assertEquals(List.of("JOSE TORO", "QUIRZO VELMA", "JUAN RAMA"), names(report(text)));
  }

  @Test
  void twoOfOneRankAreTwoPeople() {
    String text = "Gunmen killed Judge Pedro Lugo and Judge Juan Rama in Lima on Monday.";
    assertEquals(List.of("Pedro Lugo", "Juan Rama"), names(report(text)));
  }

  @Test
  void aShorterDescriptionNamesNobodyNew() {
    String text =
        "Gunmen killed a police inspector in Lima on Monday. The inspector was killed at home.";
    assertEquals(List.of("police inspector"), victims(text, report(text)));
  }

  @Test
  void whoTellsOfTheNearestPeople() {
    String text = "A court studies the case of two nuns who were killed in Lima on Monday.";
    assertEquals(List.of("nuns"), victims(text, report(text)));
  }

  @Test
  void aVerbBehindAndSharesTheSubject() {
    String text = "Armed men broke into a farm near Lima on Monday and killed two farmers.";
    assertEquals(List.of("Armed men"), actors(text, report(text)));
    String passive = "Two farmers were ambushed and killed near Lima on Monday.";
    assertEquals(List.of("farmers"), victims(passive, report(passive)));
  }

  @Test
  void aParticipleSaysMoreOfTheSubject() {
    String text = "A man dressed in a grey coat killed two farmers near Lima on Monday.";
    assertEquals(List.of("man"), actors(text, report(text)));
  }

  @Test
  void membersOfAnArmyAreActorsBesideIt() {
    String text =
        "Members of the Kenyan Armed Forces carried out the murder of two nuns in Perquin.";
    assertEquals(
        List.of("Members of the Kenyan Armed Forces", "Kenyan Armed Forces"),
        actors(text, report(text)));
  }

  @Test
  void whatIsBombedIsDamaged() {
    String text = "Rebels bombed a bank and a mill near the port of Lima on Monday.";
    Report report = report(text);
    assertEquals(List.of("bank", "mill"), things(text, report));
    assertEquals(Damage.DAMAGED, report.things().get(0).effect());
  }

  @Test
  void aPluralWithoutNumberIsTwoOrMore() {
    Report report = report("Gunmen killed farmers near Lima on Monday.");
    assertEquals(Bounds.atLeast(2), report.victims().get(0).number());
  }

  @Test
  void aNameInCapitalsFollowsARoleThatNobodyKnows() {
    String text = WIRE + "THE MURDER OF TRADE ACTUARY EDGAR LUGO IN LIMA ON MONDAY WAS CONDEMNED.";
    assertEquals(List.of("EDGAR LUGO"), names(report(text)));
    assertEquals(List.of("TRADE ACTUARY"), victims(text, report(text)));
  }

  @Test
  void aNameInCapitalsFollowsAnAge() {
    String text = WIRE + "GUNMEN KIDNAPPED 61-YEAR-OLD QUIRZO VELMA IN LIMA ON MONDAY.";
    assertEquals(List.of("QUIRZO VELMA"), victims(text, report(text)));
  }

  @Test
  void theKillingOfSomeoneNamesWhoDied() {
    String text = "The minister condemned the killing of Judge Pedro Lugo in Lima on Monday.";
    assertEquals(List.of("Pedro Lugo"), names(report(text)));
  }

  @Test
  void whoEmergesUnscathedWasAimedAt() {
    String text = "Senator Pedro Lugo emerged unscathed from a bomb attack in Lima on Monday.";
    assertEquals(List.of("Pedro Lugo"), names(report(text)));
  }

  @Test
  void whoIsIncludedAmongTheDeadIsAVictim() {
    String text = "Four miners were killed near Oruro on Monday, including Pedro Lugo, a foreman.";
    assertEquals(List.of("", "Pedro Lugo"), names(report(text)));
  }

  @Test
  void whatAnAttackThatKilledDidIsToldOfItsVictims() {
    String text = "The rebels claimed the attack that killed Judge Pedro Lugo in Lima on Monday.";
    assertEquals(List.of("Pedro Lugo"), names(report(text)));
  }

  @Test
  void anAgeAndAnOfficeDescribeTheNamedPerson() {
    String text = "Pedro Lugo, 45, head of the miners, was assassinated in Lima on Monday.";
    assertEquals(List.of("Pedro Lugo"), names(report(text)));
  }

  @Test
  void aMurderCommittedAgainstSomeoneIsTheirs() {
    String text = "The murder committed by rebels against Judge Pedro Lugo in Lima on Monday.";
    assertEquals(List.of("Pedro Lugo"), names(report(text)));
  }

  @Test
  void peopleOfANationAreVictims() {
    String text = "Two Bolivians were kidnapped near Oruro on Monday.";
    assertEquals(List.of("Bolivians"), victims(text, report(text)));
  }

  @Test
  void theTargetOfAnAttackIsWhatItHit() {
    String text = "The judge's house was the target of an attack in Lima on Monday.";
    assertEquals(List.of("judge's house"), things(text, report(text)));
  }

  @Test
  void thePrepositionMaySayAgainWhatWasHit() {
    String text =
        "Bombs exploded at the town hall and at the offices of the mine in Oruro on Monday.";
    assertEquals(List.of("town hall", "offices of the mine"), things(text, report(text)));
  }

  @Test
  void aBombIsMeantForWhatItIsHiddenUnder() {
    String text = "Police defused a bomb hidden under a bridge in Lima on Monday.";
    assertEquals(List.of("bridge"), things(text, report(text)));
  }

  @Test
  void anAgeBehindACommaCountsNobody() {
    String text =
        "Man held in Lima shooting that injured boy, 5 - Radio Sol\n\nHe was caught today.";
    assertEquals(Bounds.exactly(1), report(text).tolls().injured());
  }

  @Test
  void anAttackNamedManyTimesIsTheBombingThatOneOfThemTells() {
    String text =
        "A judge was attacked in Lima on Monday. The judge said the attack had been planned. The"
            + " attack came at noon. The attack was carried out with dynamite. The attack was"
            + " condemned by the mayor.";
    assertEquals(IncidentType.BOMBING, report(text).type());
  }

  @Test
  void whoIsToldAgainIsNobodyMore() {
    String text =
        "Six Jesuit priests were murdered in Lima on Monday. The slain priests taught there.";
    assertEquals(List.of("Jesuit priests"), victims(text, report(text)));
    text =
        "Ten union members were killed in Lima on Monday. The murder of 10 labor union members is new.";
    assertEquals(1, report(text).victims().size());
  }

  @Test
  void theDeadOfAYearAreNotThoseOfOneAttack() {
    String text =
        "Gunmen killed three farmers near Cali on Monday, and 400 people have been killed there this"
            + " year.";
    assertEquals(List.of("farmers"), victims(text, report(text)));
  }

  @Test
  void whatABombWentOffInIsDamaged() {
    Report report = report("A bomb went off in a hotel in Cali on Monday.");
    assertEquals(Damage.DAMAGED, report.things().get(0).effect());
    report = report("Police defused a bomb in a hotel in Cali on Monday.");
    assertTrue(report.things().stream().noneMatch(t -> t.effect() == Damage.DAMAGED));
  }
}
