package org.recount.testkit;

import java.time.Instant;
import java.time.InstantSource;
import org.recount.incident.IncidentLinker;
import org.recount.ledger.Ledger;
import org.recount.ledger.MemoryLedger;

/** The ledger in memory keeps the contract. */
class MemoryLedgerTest implements LedgerContract {
  @Override
  public Ledger emptyLedger() {
    return new MemoryLedger(
        IncidentLinker.standard(), InstantSource.fixed(Instant.parse("2021-06-09T10:00:00Z")));
  }
}
