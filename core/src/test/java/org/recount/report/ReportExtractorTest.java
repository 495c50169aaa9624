package org.recount.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.codebook.Factuality;
import org.recount.document.Document;
import org.recount.quantity.Bounds;
import org.recount.time.DateRange;

class ReportExtractorTest {
  private static final String HILLA = "<place Hilla IQ 32.48 44.43: Hilla>";
  private static final String MOSUL = "<place Mosul IQ 36.34 43.13: Mosul>";

  @Test
  void anIncidentToldTwiceIsOneReport() {
    List<Report> reports =
        Marked.reports(
            "<trigger bombing: Bomb> in "
                + HILLA
                + "\n\nA <trigger bombing: bomb> went off in "
                + HILLA
                + " on <day 2021-05-31: Monday>, <killed 2: killing two>. <trigger bombing definite:"
                + " The blast> was heard far away.");
    assertEquals(1, reports.size());
    Report report = reports.get(0);
    assertEquals(DateRange.day(LocalDate.of(2021, 5, 31)), report.date());
    assertEquals("Hilla", report.location().place().name());
    assertEquals(Bounds.exactly(2), report.tolls().killed());
    assertTrue(report.main());
  }

  @Test
  void twoTownsAreTwoIncidentsAndOnlyOneIsMain() {
    List<Report> reports = twoTowns("<day 2021-05-30: Sunday>");
    assertEquals(2, reports.size());
    assertEquals(1, reports.stream().filter(Report::main).count());
    assertEquals("Mosul", reports.get(1).location().place().name());
    assertEquals(Bounds.exactly(1), reports.get(1).tolls().killed());
    assertFalse(reports.get(1).inPassing());
  }

  @Test
  void whatIsOldIsOnlyToldInPassing() {
    List<Report> reports = twoTowns("<day 2021-05-20: May 20>");
    assertEquals(2, reports.size());
    assertFalse(reports.get(0).inPassing());
    assertTrue(reports.get(1).inPassing());
  }

  /** A bomb in Hilla on Monday, and another in Mosul on some day. */
  private static List<Report> twoTowns(String day) {
    return Marked.reports(
        "A <trigger bombing: bomb> <killed 2: killed two> in "
            + HILLA
            + " on <day 2021-05-31: Monday>. Another <trigger bombing: bomb> <killed 1: killed"
            + " one> in "
            + MOSUL
            + " on "
            + day
            + ".");
  }

  @Test
  void whoSpeaksOfAnIncidentElsewhereTellsNoSecondOne() {
    List<Report> reports =
        Marked.reports(
            "A <trigger bombing: bomb> <killed 2: killed two> in "
                + HILLA
                + " on <day 2021-05-31: Monday>. In "
                + MOSUL
                + " the mayor condemned <trigger bombing definite: the bombing>.");
    assertEquals(1, reports.size());
    assertEquals("Hilla", reports.get(0).location().place().name());
  }

  @Test
  void theDayOfPublicationIsNeverTheDayOfAnIncidentThatGivesNone() {
    List<Report> reports =
        Marked.reports("A <trigger bombing: bomb> <killed 2: killed two> in " + HILLA + ".");
    assertEquals(DateRange.UNKNOWN, reports.get(0).date());
  }

  @Test
  void aForeseenIncidentIsKeptButNeverCountable() {
    List<Report> reports =
        Marked.reports(
            "An <trigger armed_attack: attack> on "
                + HILLA
                + " on <day 2021-05-31: Monday> <cue PREDICTED foiled: was foiled>.");
    assertEquals(Factuality.PREDICTED, reports.get(0).factuality());
    assertEquals("foiled", reports.get(0).factualityDetail());
    assertFalse(reports.get(0).countable());
    assertFalse(reports.get(0).main());
  }

  @Test
  void whatOnlyAPartySaysIsClaimed() {
    List<Report> reports =
        Marked.reports(
            "<said party: The rebels say that> an <trigger armed_attack: attack> <killed 5: killed"
                + " five> in "
                + HILLA
                + " on <day 2021-05-31: Monday>.");
    assertEquals(Factuality.CLAIMED, reports.get(0).factuality());
    assertEquals(1, reports.get(0).attribution().size());
  }

  @Test
  void deadAttackersAreCountedApart() {
    List<Report> reports =
        Marked.reports(
            "An <trigger armed_attack: attack> in "
                + HILLA
                + " <killed 3: killed three> on <day 2021-05-31: Monday>; <killed 2 attackers: both"
                + " gunmen died>.");
    assertEquals(Bounds.exactly(3), reports.get(0).tolls().killed());
    assertEquals(Bounds.exactly(2), reports.get(0).tolls().attackersKilled());
  }

  @Test
  void aLaterFigureReplacesAnEarlierOneAndAPartIsNotAddedToItsWhole() {
    List<Report> reports =
        Marked.reports(
            "A <trigger bombing: bomb> in "
                + HILLA
                + " on <day 2021-05-31: Monday>, <killed 13 superseded: first put at 13>, <killed"
                + " 27: left 27 dead>, <killed 3 part: three of them police>.");
    assertEquals(Bounds.exactly(27), reports.get(0).tolls().killed());
  }

  @Test
  void aHabitIsNoIncident() {
    assertEquals(
        List.of(), Marked.reports("They often carry out <trigger bombing generic: bombings>."));
  }

  @Test
  void anEmptyTextGivesNothing() {
    assertEquals(List.of(), Marked.reports(""));
  }

  @Test
  void everyReportCitesWordsOfTheText() {
    Document document =
        Marked.document(
            "A <trigger bombing: bomb> <killed 2: killed two> in " + HILLA + ". Nothing else.");
    for (Report report : new ReportExtractor().extract(document)) {
      report.evidence().forEach(e -> assertFalse(e.of(document.text()).isBlank()));
      assertTrue(report.rules().contains("xx/trigger"));
    }
  }

  @Test
  void aSecondBlastInTheSameTownIsAnotherIncident() {
    List<Report> reports =
        Marked.reports(
            "A <trigger bombing: bomb> went off in "
                + HILLA
                + " on <day 2021-05-31: Monday>, <killed 2: killing two>. Hours later <trigger bombing"
                + " second: a second bomb> <killed 1: killed one> in "
                + HILLA
                + ".");
    assertEquals(2, reports.size());
    assertEquals(Bounds.exactly(1), reports.get(1).tolls().killed());
  }

  @Test
  void oneStormStrikesManyTowns() {
    List<Report> reports =
        Marked.reports(
            "A <trigger natural_disaster: storm> <killed 1: killed one> in "
                + HILLA
                + " on <day 2021-05-31: Monday>. <trigger natural_disaster definite: The storm>"
                + " <killed 2: killed two> in "
                + MOSUL
                + ".");
    assertEquals(1, reports.size());
  }

  @Test
  void anIncidentOfYearsAgoIsBackground() {
    List<Report> reports =
        Marked.reports(
            "A <trigger bombing: bomb> in "
                + HILLA
                + " on <day 2021-05-31: Monday> <killed 2: killed two>. In <day 2015-03-02: 2015> a"
                + " <trigger bombing: bomb> <killed 9: killed nine> in "
                + MOSUL
                + ".");
    assertEquals(Factuality.ASSERTED, reports.get(0).factuality());
    assertEquals(Factuality.BACKGROUND, reports.get(1).factuality());
  }
}
