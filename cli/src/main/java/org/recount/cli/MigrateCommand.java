package org.recount.cli;

import java.util.concurrent.Callable;
import org.recount.stores.LedgerAddress;
import org.recount.stores.Migrated;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code recount migrate}. */
@Command(
    name = "migrate",
    description = "Brings a ledger of an older Recount up to date.",
    footer = {
      "",
      "A file is copied first, beside it. In a PostgreSQL database all is done in one transaction, or",
      "nothing; copy it with pg_dump before if you want one. Entries and their hashes stay as they are.",
      "",
      "Example:",
      "  recount migrate --ledger my.ledger"
    })
final class MigrateCommand implements Callable<Integer> {
  @ParentCommand private Recount recount = Recount.NONE;

  @Override
  public Integer call() {
    Ledgers ledgers = new Ledgers(recount);
    LedgerAddress address = ledgers.address();
    ledgers.mustExist();
    Migrated migrated = address.migrate();
    if (!migrated.changed()) {
      recount.say("'" + address + "' is up to date: its format is " + migrated.to());
      return ExitCode.DONE;
    }
    if (migrated.copied()) {
      recount.say("kept a copy as it was: " + migrated.copy());
    }
    recount.say(
        "brought '" + address + "' from format " + migrated.from() + " to " + migrated.to());
    return ExitCode.DONE;
  }
}
