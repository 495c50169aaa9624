package org.recount.lang.fr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.recount.audit.Auditor;
import org.recount.audit.Finding;
import org.recount.audit.Phrases;
import org.recount.audit.Verdict;
import org.recount.ledger.MemoryLedger;
import org.recount.place.Gazetteer;
import org.recount.testkit.ReadText;

/** What an audit says of a claim beside a ledger of two invented texts. */
class FrenchAuditTest {
  private static final ReadText TEXTS = new ReadText(new French());

  private static final Gazetteer GAZETTEER =
      ServiceLoader.load(Gazetteer.class).findFirst().orElseThrow();

  private static final List<String> TWO_BOMBS =
      List.of(
          "Dimanche, une bombe a explosé à Mossoul, blessant deux passants.",
          "Lundi, une bombe a explosé à Kirkouk, blessant trois passants.");

  @Test
  void saysAboveWhenEveryNumberClaimedIsMoreThanTheLedgerHolds() {
    Finding finding = audit("En 48 heures, neuf attentats ont été commis en Irak.");
    assertEquals(Verdict.ABOVE, finding.verdict(), english(finding));
    assertTrue(english(finding).contains("above what this ledger supports"), english(finding));
    assertEquals(2, finding.coverage().documents());
  }

  @Test
  void saysWithinWhenClaimAndLedgerShareANumber() {
    Finding finding = audit("En 48 heures, deux attentats ont été commis en Irak.");
    assertEquals(Verdict.WITHIN, finding.verdict(), english(finding));
  }

  @Test
  void checksNothingWhenTheLedgerCoversTooFewMonths() {
    Finding finding = audit("Depuis janvier, 90 attentats ont été commis en Irak.");
    assertEquals(Verdict.NOT_CHECKABLE, finding.verdict(), english(finding));
    assertTrue(english(finding).contains("6 months"), english(finding));
  }

  @Test
  void saysContradictedWhenTheTextDoesNotFitItself() {
    Finding finding = audit("Depuis janvier, 30 attaques ont visé l'Irak, dont 40 à Mossoul.");
    assertEquals(Verdict.CONTRADICTED, finding.verdict(), english(finding));
    assertEquals(Finding.Refuter.TEXT, finding.contradictedBy());
  }

  private static String english(Finding finding) {
    return Phrases.of(Locale.ENGLISH).say(finding.reason());
  }

  private static Finding audit(String text) {
    try (MemoryLedger ledger = TEXTS.ledger(TWO_BOMBS)) {
      Auditor auditor = new Auditor(ledger.snapshot(), GAZETTEER);
      return auditor.audit(TEXTS.read("claim", text)).findings().get(0);
    }
  }
}
