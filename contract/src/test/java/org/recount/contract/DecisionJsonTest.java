package org.recount.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recount.codebook.ActorKind;
import org.recount.codebook.Damage;
import org.recount.codebook.Factuality;
import org.recount.codebook.Harm;
import org.recount.codebook.IncidentType;
import org.recount.codebook.Target;
import org.recount.document.Span;
import org.recount.incident.Incident;
import org.recount.incident.Link;
import org.recount.incident.Membership;
import org.recount.ledger.Decision;
import org.recount.ledger.DocumentFacts;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.quantity.Bounds;
import org.recount.report.Actor;
import org.recount.report.Location;
import org.recount.report.Report;
import org.recount.report.Thing;
import org.recount.report.Timing;
import org.recount.report.Tolls;
import org.recount.report.Victim;
import org.recount.time.DateRange;
import org.recount.time.Precision;

class DecisionJsonTest {
  private static final String TEXT =
      "😀 Une bombe a tué trois chauffeurs près de Hilla, selon la police. انفجار";

  private static Span of(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Report full() {
    return new Report(
        "r1",
        IncidentType.BOMBING,
        List.of(IncidentType.ARMED_ATTACK),
        new Timing(
            DateRange.of(LocalDate.of(2021, 3, 1), LocalDate.MAX, Precision.INTERVAL),
            of("trois"),
            "named in its clause"),
        new Location(
            new Place("geonames:99347", "Hilla", "Babil", "IQ", 32.5, 44.4, PlacePrecision.NEAR),
            of("Hilla"),
            "the largest place of that name"),
        new Tolls(
            Bounds.atLeast(3),
            Bounds.exactly(0),
            Bounds.UNSTATED,
            Bounds.of(1, 4),
            Bounds.atMost(9),
            true,
            Bounds.exactly(1),
            Bounds.UNSTATED),
        2,
        List.of(new Actor(of("police"), "Police", ActorKind.ARMED_GROUP, Factuality.CLAIMED)),
        List.of("Group A"),
        List.of("Group B"),
        List.of(new Victim(of("trois chauffeurs"), "", Bounds.exactly(3), Harm.KILLED)),
        List.of(new Thing(of("bombe"), Damage.DESTROYED)),
        List.of(of("bombe")),
        List.of(Target.LOGISTICS_CONVOY),
        true,
        false,
        Factuality.ATTRIBUTED,
        "foiled",
        true,
        List.of(of("selon la police")),
        List.of(of("Une bombe a tué"), of("انفجار")),
        0.1 + 0.2,
        List.of("fr/triggers/bombe"));
  }

  private static Report bare() {
    return new Report(
        "r2",
        IncidentType.RIOT,
        List.of(),
        new Timing(DateRange.UNKNOWN, new Span(0, 0), "the text names no date near it"),
        Location.UNKNOWN,
        Tolls.UNSTATED,
        1,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        true,
        Factuality.ASSERTED,
        "",
        false,
        List.of(),
        List.of(of("Une")),
        1,
        List.of());
  }

  @Test
  void aDocumentWithReportsComesBackAsItWas() {
    DocumentFacts facts =
        new DocumentFacts(
            "d1",
            2,
            "Invented Herald",
            "",
            LocalDate.MIN,
            "fr",
            true,
            "\"contentHash\":\"",
            "0".repeat(64),
            "d0",
            7);
    Decision decision = new Decision.DocumentAdded(facts, TEXT, List.of(full(), bare()));
    String body = DecisionJson.write(decision);
    assertEquals(decision, DecisionJson.read(decision.kind(), body, TEXT));
    assertEquals("0".repeat(64), DecisionJson.contentHash(decision.kind(), body));
  }

  @Test
  void aLinkingComesBackAsItWas() {
    Incident.Member first = new Incident.Member("d1", "r1", true);
    Incident.Member second = new Incident.Member("contentHash", "r2", false);
    Decision decision =
        new Decision.IncidentsLinked(
            List.of(
                new Membership(
                    "INC-7K2QM9",
                    List.of(first, second),
                    List.of(new Link(first, second, 0.75, "same day, 2 km apart")))),
            List.of("INC-000000"),
            Map.of("contentHash", "d1"));
    String body = DecisionJson.write(decision);
    assertEquals(decision, DecisionJson.read(decision.kind(), body, ""));
    assertEquals("", DecisionJson.contentHash(decision.kind(), body));
  }

  @Test
  void offsetsAreCodePointsOfTheText() {
    String body =
        DecisionJson.write(new Decision.DocumentReplaced(factsOnly(), TEXT, List.of(full())));
    var evidence = Json.read(body).path("reports").path(0).path("evidence").path(0);
    assertEquals(2, evidence.path("start").asInt());
    assertEquals("Une bombe a tué", evidence.path("text").asString());
    assertEquals(
        "Une bombe a tué",
        new String(TEXT.codePoints().toArray(), 2, evidence.path("end").asInt() - 2));
  }

  @Test
  void whatIsNotStatedIsNull() {
    String body =
        DecisionJson.write(new Decision.DocumentReplaced(factsOnly(), TEXT, List.of(bare())));
    var report = Json.read(body).path("reports").path(0);
    for (String key :
        List.of("date", "place", "killed", "injured", "attackersKilled", "factualityDetail")) {
      assertEquals(true, report.has(key) && report.path(key).isNull(), key);
    }
  }

  private static DocumentFacts factsOnly() {
    return new DocumentFacts(
        "d1", 1, "", "", LocalDate.MIN, "fr", true, "", "0".repeat(64), "d1", 1);
  }
}
