package org.recount.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.codebook.Factuality;
import org.recount.codebook.IncidentType;
import org.recount.document.Span;
import org.recount.incident.Incident;
import org.recount.incident.ReportKey;
import org.recount.incident.Revision;
import org.recount.ledger.Added;
import org.recount.ledger.Decision;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Entry;
import org.recount.ledger.Ledger;
import org.recount.ledger.Reading;
import org.recount.ledger.Signature;
import org.recount.ledger.Snapshot;
import org.recount.place.Place;
import org.recount.quantity.Bounds;
import org.recount.report.Location;
import org.recount.report.Report;
import org.recount.report.Timing;
import org.recount.report.Tolls;
import org.recount.time.DateRange;

/** What every ledger does, whatever it is kept in. A test class of a store implements this. */
public interface LedgerContract {
  /** A text with one report. */
  String TEXT = "A bomb exploded near Hilla on Monday, wounding two drivers.";

  /** Returns an empty ledger. */
  Ledger emptyLedger();

  /** Returns a document published on 8 June 2021 that makes one report of a bombing. */
  static Reading reading(String id, String text) {
    return new Reading(
        id,
        "Invented Herald",
        "",
        LocalDate.of(2021, 6, 8),
        "en",
        true,
        "",
        text,
        List.of(report(Bounds.exactly(2))));
  }

  private static Report report(Bounds injured) {
    return report(injured, Timing.of(DateRange.day(LocalDate.of(2021, 6, 7))));
  }

  private static Report report(Bounds injured, Timing timing) {
    return new Report(
        "r1",
        IncidentType.BOMBING,
        List.of(),
        timing,
        new Location(Place.UNKNOWN, new Span(0, 0), "no place is known here"),
        Tolls.of(Bounds.UNSTATED, injured),
        1,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        true,
        false,
        Factuality.ASSERTED,
        "",
        false,
        List.of(),
        List.of(new Span(0, 15)),
        0.9,
        List.of("en/triggers/bomb"));
  }

  @Test
  default void keepsWhatItIsGiven() {
    try (Ledger ledger = emptyLedger()) {
      Reading reading = reading("a", TEXT);
      Added added = ledger.add(reading, false);
      ledger.link();
      assertEquals(new Added(Added.Outcome.NEW, "a", 1, "a"), added);
      Snapshot snapshot = ledger.snapshot();
      assertEquals(TEXT, snapshot.text("a").orElseThrow());
      assertEquals(reading.reports(), snapshot.reports("a"));
      assertEquals("Invented Herald", snapshot.document("a").orElseThrow().source());
      Incident incident = snapshot.incidents().get(0);
      assertEquals(List.of(new Incident.Member("a", "r1", true)), incident.reports());
      assertEquals(incident, snapshot.incident(incident.id()).orElseThrow());
      assertEquals(
          reading.reports().get(0), snapshot.report(incident.reports().get(0)).orElseThrow());
    }
  }

  @Test
  default void addingTheSameDocumentAgainChangesNothing() {
    try (Ledger ledger = emptyLedger()) {
      ledger.add(reading("a", TEXT), false);
      ledger.link();
      long before = ledger.snapshot().sequence();
      assertEquals(Added.Outcome.KNOWN, ledger.add(reading("a", TEXT), false).outcome());
      assertFalse(ledger.link());
      assertEquals(before, ledger.snapshot().sequence());
    }
  }

  @Test
  default void sameTextUnderAnotherIdIsASecondDocumentOfOneGroup() {
    try (Ledger ledger = emptyLedger()) {
      ledger.add(reading("a", TEXT), false);
      assertEquals(
          new Added(Added.Outcome.COPY, "b", 2, "a"), ledger.add(reading("b", TEXT), false));
      ledger.link();
      assertEquals("a", ledger.snapshot().document("b").orElseThrow().group());
      assertEquals(1, ledger.snapshot().incidents().size());
    }
  }

  @Test
  default void refusesOtherContentUnderAKnownIdUnlessItReplaces() {
    try (Ledger ledger = emptyLedger()) {
      ledger.add(reading("a", TEXT), false);
      Reading corrected = reading("a", TEXT + " Police corrected an earlier toll.");
      assertEquals(Added.Outcome.CONFLICT, ledger.add(corrected, false).outcome());
      assertEquals(TEXT, ledger.snapshot().text("a").orElseThrow());
      assertEquals(Added.Outcome.REPLACED, ledger.add(corrected, true).outcome());
      assertEquals(corrected.text(), ledger.snapshot().text("a").orElseThrow());
      assertEquals(2, ledger.snapshot().document("a").orElseThrow().version());
      assertEquals(TEXT, ledger.asOf(1).text("a").orElseThrow());
    }
  }

  @Test
  default void aDocumentWithoutIdIsNamedByItsContent() {
    try (Ledger ledger = emptyLedger()) {
      String id = ledger.add(reading("", TEXT), false).document();
      assertTrue(id.startsWith("DOC-"), id);
      assertEquals(Added.Outcome.KNOWN, ledger.add(reading("", TEXT), false).outcome());
    }
  }

  @Test
  default void laterEntriesNeverShowInAnEarlierView() {
    try (Ledger ledger = emptyLedger()) {
      ledger.add(reading("a", TEXT), false);
      Snapshot early = ledger.snapshot();
      ledger.add(reading("b", "Gunmen attacked a market in Mosul on Sunday."), false);
      ledger.link();
      assertEquals(1, early.documents().size());
      assertEquals(1, ledger.asOf(1).documents().size());
      assertEquals(0, ledger.asOf(0).documents().size());
      assertEquals(2, ledger.snapshot().documents().size());
      assertThrows(IllegalArgumentException.class, () -> ledger.asOf(99));
    }
  }

  @Test
  default void everyEntryHoldsTheHashOfTheOneBefore() {
    try (Ledger ledger = emptyLedger()) {
      ledger.add(reading("a", TEXT), false);
      ledger.add(reading("b", TEXT), false);
      ledger.link();
      List<Entry> entries = ledger.entries(0);
      assertEquals(3, entries.size());
      assertEquals(Entry.ORIGIN, entries.get(0).previous());
      assertTrue(entries.get(1).follows(entries.get(0)));
      assertNotEquals(entries.get(0).hash(), entries.get(1).hash());
      assertEquals(entries.subList(2, 3), ledger.entries(2));
      assertTrue(ledger.verify().intact());
      assertEquals(3, ledger.verify().entries());
    }
  }

  @Test
  default void anIncidentKeepsItsIdWhileReportsAreAdded() {
    try (Ledger ledger = emptyLedger()) {
      ledger.add(reading("a", TEXT), false);
      ledger.link();
      String id = ledger.snapshot().incidents().get(0).id();
      ledger.add(reading("b", TEXT), false);
      ledger.link();
      assertTrue(ledger.snapshot().incident(id).isPresent());
    }
  }

  /** Who decides in these tests, and why. */
  Signature SIGNED = new Signature("Ada", "both texts were read");

  /** Another text with one report that no linker would join to the first. */
  String OTHER = "Masked men burned down a school library in Tikrit in the spring of 2019.";

  /** Returns the incident that has the only report of a document. */
  private static Incident of(Snapshot snapshot, String document) {
    ReportKey report = new ReportKey(document, "r1");
    return snapshot.incidents().stream()
        .filter(i -> i.reports().stream().anyMatch(m -> m.key().equals(report)))
        .findFirst()
        .orElseThrow();
  }

  /** Returns a ledger with two incidents that have nothing in common. */
  private Ledger twoIncidents() {
    Ledger ledger = emptyLedger();
    ledger.add(reading("a", TEXT), false);
    ledger.add(later("b", OTHER), false);
    ledger.link();
    assertEquals(2, ledger.snapshot().incidents().size());
    return ledger;
  }

  private static Reading later(String id, String text) {
    Report report = report(Bounds.exactly(9), Timing.of(DateRange.day(LocalDate.of(2019, 4, 2))));
    return new Reading(
        id, "Other Herald", "", LocalDate.of(2019, 4, 3), "en", true, "", text, List.of(report));
  }

  private static Decision.Review merge(Snapshot snapshot) {
    return new Decision.IncidentsMerged(
        SIGNED,
        snapshot.incidents().stream().map(Incident::id).toList(),
        List.of(new ReportKey("a", "r1"), new ReportKey("b", "r1")));
  }

  @Test
  default void aMergeHoldsWhenDocumentsComeLaterAndTheMergedIdGoesOn() {
    try (Ledger ledger = twoIncidents()) {
      String kept = of(ledger.snapshot(), "a").id();
      String gone = of(ledger.snapshot(), "b").id();
      assertEquals(1, ledger.preview(merge(ledger.snapshot())).incidents().size());
      assertEquals(2, ledger.snapshot().incidents().size(), "a preview changes nothing");
      ledger.decide(merge(ledger.snapshot()));
      ledger.add(reading("c", "Rebels shelled a bakery in Mosul on Sunday, wounding two."), false);
      ledger.link();
      assertEquals(kept, of(ledger.snapshot(), "b").id());
      assertTrue(ledger.snapshot().incident(gone).isEmpty());
      assertEquals(kept, ledger.snapshot().resolve(gone).orElseThrow().id());
    }
  }

  @Test
  default void anUndoneMergeLeavesTwoIncidentsWithTheirOldIds() {
    try (Ledger ledger = twoIncidents()) {
      List<String> before = ledger.snapshot().incidents().stream().map(Incident::id).toList();
      long merged = ledger.decide(merge(ledger.snapshot()));
      long undone = ledger.decide(new Decision.DecisionsUndone(SIGNED, List.of(merged)));
      assertEquals(before, ledger.snapshot().incidents().stream().map(Incident::id).toList());
      assertFalse(ledger.snapshot().reviews().get(0).holds());
      ledger.decide(new Decision.DecisionsUndone(SIGNED, List.of(undone)));
      assertEquals(1, ledger.snapshot().incidents().size(), "undoing the undoing merges again");
    }
  }

  @Test
  default void aSplitKeepsReportsApartThatLookLikeOneIncident() {
    try (Ledger ledger = emptyLedger()) {
      ledger.add(reading("a", TEXT), false);
      ledger.add(reading("b", TEXT), false);
      ledger.link();
      Incident both = of(ledger.snapshot(), "a");
      assertEquals(2, both.reports().size());
      ledger.decide(
          new Decision.IncidentSplit(
              SIGNED,
              both.id(),
              List.of(new ReportKey("b", "r1")),
              List.of(new ReportKey("a", "r1"))));
      assertEquals(2, ledger.snapshot().incidents().size());
      assertEquals(both.id(), of(ledger.snapshot(), "a").id());
      ledger.add(reading("c", TEXT), false);
      ledger.link();
      assertEquals(2, ledger.snapshot().incidents().size());
    }
  }

  @Test
  default void whatIsEditedHoldsAgainstTheReportsUntilItIsUndone() {
    try (Ledger ledger = twoIncidents()) {
      Incident incident = of(ledger.snapshot(), "a");
      Decision.Review edit =
          new Decision.IncidentRevised(
              SIGNED,
              incident.id(),
              new ReportKey("a", "r1"),
              Revision.injured(incident.tolls().injured()),
              Revision.injured(Bounds.of(3, 4)));
      long edited = ledger.decide(edit);
      assertEquals(Bounds.of(3, 4), of(ledger.snapshot(), "a").tolls().injured());
      assertEquals(edit, ledger.snapshot().reviews().get(0).review());
      ledger.decide(new Decision.DecisionsUndone(SIGNED, List.of(edited)));
      assertEquals(Bounds.exactly(2), of(ledger.snapshot(), "a").tolls().injured());
    }
  }

  @Test
  default void aDecisionThatLaterOnesBuildOnIsOnlyUndoneWithThem() {
    try (Ledger ledger = twoIncidents()) {
      long merged = ledger.decide(merge(ledger.snapshot()));
      String id = of(ledger.snapshot(), "a").id();
      long rejected =
          ledger.decide(
              new Decision.IncidentRevised(
                  SIGNED,
                  id,
                  new ReportKey("a", "r1"),
                  Revision.rejected(false),
                  Revision.rejected(true)));
      assertTrue(of(ledger.snapshot(), "b").revision().rejects());
      Decision.Review alone = new Decision.DecisionsUndone(SIGNED, List.of(merged));
      Exception refused = assertThrows(IllegalArgumentException.class, () -> ledger.decide(alone));
      assertTrue(String.valueOf(refused.getMessage()).contains(Long.toString(rejected)));
      ledger.decide(new Decision.DecisionsUndone(SIGNED, List.of(merged, rejected)));
      assertEquals(2, ledger.snapshot().incidents().size());
    }
  }

  @Test
  default void aDecisionAboutAReportThatIsNotThereIsRefused() {
    try (Ledger ledger = twoIncidents()) {
      long before = ledger.snapshot().sequence();
      Decision.Review stray =
          new Decision.IncidentsMerged(
              SIGNED,
              List.of("INC-1", "INC-2"),
              List.of(new ReportKey("a", "r1"), new ReportKey("z", "r1")));
      assertThrows(IllegalArgumentException.class, () -> ledger.decide(stray));
      assertEquals(before, ledger.snapshot().sequence());
    }
  }

  @Test
  default void aForgottenDocumentLeavesNoWordsAndTheChainStillHolds() {
    try (Ledger ledger = twoIncidents()) {
      ledger.add(reading("copy", TEXT), false);
      ledger.link();
      Decision.DocumentsForgotten gone = ledger.forget(SIGNED, "a");
      assertEquals(List.of("a", "copy"), gone.documents());
      Snapshot after = ledger.snapshot();
      assertEquals(List.of("b"), after.documents().stream().map(DocumentFacts::id).toList());
      assertEquals(1, after.incidents().size());
      assertTrue(after.text("a").isEmpty());
      assertTrue(ledger.entries(0).stream().noneMatch(e -> e.body().contains("near Hilla")));
      assertTrue(ledger.verify().intact(), () -> ledger.verify().fault());
      assertEquals(Added.Outcome.FORGOTTEN, ledger.add(reading("again", TEXT), false).outcome());
      assertTrue(ledger.asOf(1).documents().isEmpty());
    }
  }

  @Test
  default void textsOfAnyCharactersAreKeptAsTheyAre() {
    String odd = "\u0000 \u001B0 \u001Be 😀 انفجار في بابل\r\n\tété \uFFFF ";
    try (Ledger ledger = emptyLedger()) {
      ledger.add(reading("a", odd + TEXT), false);
      ledger.link();
      assertEquals(odd + TEXT, ledger.snapshot().text("a").orElseThrow());
      assertEquals(odd + TEXT, ledger.asOf(1).text("a").orElseThrow());
      assertTrue(ledger.verify().intact(), () -> ledger.verify().fault());
      ledger.forget(SIGNED, "a");
      assertTrue(ledger.verify().intact(), () -> ledger.verify().fault());
    }
  }

  /** Whatever a store keeps beside the entries, it answers as if it had read all of them. */
  @Test
  default void answersAsIfEveryEntryWereReplayed() {
    try (Ledger ledger = emptyLedger()) {
      ReplayedAnswers.assertGiven(ledger, 0);
    }
  }
}
