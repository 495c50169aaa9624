package org.recount.cli;

import java.util.concurrent.Callable;
import org.recount.incident.IncidentLinker;
import org.recount.ledger.Verification;
import org.recount.stores.JdbcLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code recount verify}. */
@Command(
    name = "verify",
    description = "Checks that nothing in the ledger was changed after it was written.",
    footer = {
      "",
      "Checks the hash of every entry and of every text. Exits with 1 at the first fault.",
      "",
      "Example:",
      "  recount verify --ledger my.ledger"
    })
final class VerifyCommand implements Callable<Integer> {
  @ParentCommand private Recount recount = Recount.NONE;

  @Override
  public Integer call() {
    Ledgers ledgers = new Ledgers(recount);
    ledgers.mustExist();
    try (JdbcLedger ledger = ledgers.address().openReadOnly(IncidentLinker.standard());
        Output out = recount.output()) {
      Verification found = ledger.verify();
      if (!found.intact()) {
        throw new Failure(
            ExitCode.FAILED,
            "the ledger '"
                + ledgers.address()
                + "' is broken: "
                + found.fault()
                + "; intact up to entry "
                + found.entries());
      }
      out.line(
          "intact: "
              + Words.count(found.entries(), "entry").replace("entrys", "entries")
              + ", head "
              + found.head());
    }
    return ExitCode.DONE;
  }
}
