package org.recount.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.recount.incident.IncidentLinker;
import org.recount.ledger.Verification;
import org.recount.stores.JdbcLedger;
import org.recount.stores.LedgerAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount restore}. */
@Command(
    name = "restore",
    description = "Makes the ledger anew from a copy, once the copy is found whole.",
    footer = {
      "",
      "The ledger must not be there yet: move a damaged one away first, with its -wal and -shm files.",
      "The copy may go to a server too, so that backup and restore move a ledger from one to the other.",
      "",
      "Example:",
      "  recount restore monday.ledger --ledger my.ledger"
    })
final class RestoreCommand implements Callable<Integer> {
  @ParentCommand private Recount recount = Recount.NONE;

  @Parameters(paramLabel = "FILE", description = "a copy made by recount backup")
  private Path copy = Path.of("");

  @Override
  public Integer call() throws IOException {
    LedgerAddress ledger = recount.ledgerAddress();
    if (ledger.file().isPresent() && ledger.exists()) {
      throw new Failure(ExitCode.FAILED, "'" + ledger + "' must not be there yet");
    }
    if (!Files.exists(copy)) {
      throw new Failure(ExitCode.FAILED, "there is no copy at '" + copy + "'");
    }
    try (JdbcLedger kept = LedgerAddress.of(copy).openReadOnly(IncidentLinker.standard())) {
      Verification found = kept.verify();
      if (!found.intact()) {
        throw new Failure(
            ExitCode.FAILED, "the copy '" + copy + "' is not whole: " + found.fault());
      }
      ledger.fill(kept, IncidentLinker.standard());
      recount.say("restored " + found.entries() + " entries to " + ledger);
    }
    return ExitCode.DONE;
  }
}
