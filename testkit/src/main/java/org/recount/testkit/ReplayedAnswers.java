package org.recount.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.recount.codebook.IncidentType;
import org.recount.count.Count;
import org.recount.count.CountRule;
import org.recount.count.Counter;
import org.recount.count.Estimate;
import org.recount.count.Grouping;
import org.recount.count.Hindsight;
import org.recount.count.Question;
import org.recount.incident.Incident;
import org.recount.incident.IncidentLinker;
import org.recount.incident.ReportKey;
import org.recount.incident.Revision;
import org.recount.ledger.Decision;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Ledger;
import org.recount.ledger.MemoryLedger;
import org.recount.ledger.Signature;
import org.recount.ledger.Snapshot;
import org.recount.place.PlacePrior;

/** Compares a ledger with one that reads every entry, over many documents and questions. */
public final class ReplayedAnswers {
  private ReplayedAnswers() {}

  /** Fills an empty ledger with what a seed gives and holds its answers against a replay. */
  public static void assertGiven(Ledger ledger, int seed) {
    try (Ledger replayed = new MemoryLedger(IncidentLinker.standard(), () -> Instant.EPOCH)) {
      live(ledger, seed);
      live(replayed, seed);
      assertEquals("", ledger.verify().fault());
      assertAlike(replayed.snapshot(), ledger.snapshot(), seed);
    }
  }

  /** Adds, links, replaces, decides, undoes and forgets. */
  private static void live(Ledger ledger, int seed) {
    InventedReadings invented = new InventedReadings(seed);
    invented.readings(60).forEach(reading -> ledger.add(reading, false));
    ledger.link();
    for (int i = 0; i < 3; i++) {
      ledger.add(invented.reading("d" + i * 7), true);
      ledger.add(invented.reading("e" + i), true);
      ledger.link();
    }
    Signature ada = new Signature("Ada", "for a test");
    List<Incident> incidents = ledger.snapshot().incidents();
    ReportKey first = incidents.get(0).reports().get(0).key();
    ReportKey second = incidents.get(1).reports().get(0).key();
    ReportKey third = incidents.get(2).reports().get(0).key();
    long merged =
        ledger.decide(
            new Decision.IncidentsMerged(
                ada,
                List.of(incidents.get(0).id(), incidents.get(1).id()),
                List.of(first, second)));
    ledger.decide(revised(ada, incidents.get(2).id(), third, Revision.type(IncidentType.RIOT)));
    ledger.decide(revised(ada, incidents.get(2).id(), third, Revision.rejected(true)));
    ledger.add(invented.reading("f"), true);
    ledger.link();
    if (seed % 2 == 0) {
      ledger.decide(new Decision.DecisionsUndone(ada, List.of(merged)));
    }
    ledger.forget(ada, "d11");
  }

  private static Decision.Review revised(
      Signature signed, String incident, ReportKey report, Revision after) {
    return new Decision.IncidentRevised(signed, incident, report, Revision.NONE, after);
  }

  private static void assertAlike(Snapshot expected, Snapshot got, int seed) {
    String said = "seed " + seed;
    assertEquals(expected.sequence(), got.sequence(), said);
    assertEquals(expected.documents(), got.documents(), said);
    assertEquals(expected.incidents(), got.incidents(), said);
    assertEquals(expected.documentCount(), got.documentCount(), said);
    assertEquals(expected.incidentCount(), got.incidentCount(), said);
    assertEquals(expected.reviews(), got.reviews(), said);
    assertEquals(expected.lastPublished(), got.lastPublished(), said);
    List<String> documents = expected.documents().stream().map(DocumentFacts::id).toList();
    assertEquals(expected.texts(documents), got.texts(documents), said);
    for (DocumentFacts facts : expected.documents()) {
      assertEquals(expected.text(facts.id()), got.text(facts.id()), said);
      assertEquals(expected.reports(facts.id()), got.reports(facts.id()), said);
      assertEquals(expected.incidentsOf(facts.id()), got.incidentsOf(facts.id()), said);
      assertEquals(
          expected.priors().getOrDefault(facts.source(), PlacePrior.NONE),
          got.priors().getOrDefault(facts.source(), PlacePrior.NONE),
          said);
    }
    assertCountedAlike(expected, got, seed);
  }

  private static Estimate numbers(Count count) {
    return new Estimate(count.best(), count.lower(), count.upper());
  }

  private static void assertCountedAlike(Snapshot expected, Snapshot got, int seed) {
    Counter replayed = new Counter(expected, InventedReadings.GAZETTEER);
    Counter kept = new Counter(got, InventedReadings.GAZETTEER);
    InventedQuestions questions = new InventedQuestions(seed);
    for (int i = 0; i < 150; i++) {
      Question question = questions.question();
      CountRule rule = questions.rule();
      LocalDate day = questions.day();
      String said = "seed " + seed + ", question " + i + ": " + question + ", " + rule.name();
      Count count = replayed.count(question, rule);
      assertEquals(count, kept.count(question, rule), said);
      assertEquals(numbers(count), kept.estimate(question, rule), said);
      Count published = replayed.countPublishedBy(day, question, rule);
      String then = said + ", " + day;
      assertEquals(published, kept.countPublishedBy(day, question, rule), then);
      Hindsight hindsight = kept.hindsight(day, question, rule);
      assertEquals(numbers(published), hindsight.then(), then);
      assertEquals(numbers(count), hindsight.now(), said);
      Grouping grouping = Grouping.values()[i % Grouping.values().length];
      if (i < 20) {
        assertEquals(
            replayed.countBy(question, rule, grouping),
            kept.countBy(question, rule, grouping),
            said);
      }
      assertEquals(expected.covered(day, day.plusDays(i)), got.covered(day, day.plusDays(i)), said);
      assertEquals(
          expected.nearest("Invented Herald", day, 5),
          got.nearest("Invented Herald", day, 5),
          said);
    }
  }
}
