package org.recount.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.recount.incident.IncidentLinker;
import org.recount.stores.JdbcLedger;
import org.recount.stores.LedgerAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount backup}. */
@Command(
    name = "backup",
    description = "Writes a copy of the ledger, whole even while others write to it.",
    footer = {
      "",
      "The copy is a ledger in a file, also when a server keeps the ledger.",
      "",
      "Example:",
      "  recount backup monday.ledger"
    })
final class BackupCommand implements Callable<Integer> {
  @ParentCommand private Recount recount = Recount.NONE;

  @Parameters(paramLabel = "FILE", description = "the copy to make; must not be there yet")
  private Path copy = Path.of("");

  @Override
  public Integer call() {
    if (Files.exists(copy)) {
      throw new Failure(ExitCode.FAILED, "'" + copy + "' must not be there yet");
    }
    try (JdbcLedger ledger = new Ledgers(recount).openToRead()) {
      LedgerAddress.of(copy).fill(ledger, IncidentLinker.standard());
      recount.say("copied " + ledger.snapshot().sequence() + " entries to " + copy);
    }
    return ExitCode.DONE;
  }
}
