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
import org.recount.ledger.Added;
import org.recount.ledger.Entry;
import org.recount.ledger.Ledger;
import org.recount.ledger.Reading;
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
    return new Report(
        "r1",
        IncidentType.BOMBING,
        List.of(),
        Timing.of(DateRange.day(LocalDate.of(2021, 6, 7))),
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
}
