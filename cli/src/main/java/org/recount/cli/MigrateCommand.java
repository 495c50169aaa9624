package org.recount.cli;

import java.util.concurrent.Callable;
import org.recount.stores.JdbcLedger;
import org.recount.stores.LedgerAddress;
import org.recount.stores.Migrated;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

  @Option(
      names = "--remake",
      description = "make what is kept beside the entries anew from them, whatever the format")
  private boolean remake;

  @Override
  public Integer call() {
    Ledgers ledgers = new Ledgers(recount);
    LedgerAddress address = ledgers.address();
    ledgers.mustExist();
    Migrated migrated = address.migrate();
    say(migrated, address);
    try (JdbcLedger ledger = ledgers.openToWrite()) {
      if (remake && !ledger.remade()) {
        ledger.remake();
        ledgers.sayRemade();
      }
    }
    return ExitCode.DONE;
  }

  private void say(Migrated migrated, LedgerAddress address) {
    if (!migrated.changed()) {
      recount.say("'" + address + "' is up to date: its format is " + migrated.to());
      return;
    }
    if (migrated.copied()) {
      recount.say("kept a copy as it was: " + migrated.copy());
    }
    recount.say(
        "brought '" + address + "' from format " + migrated.from() + " to " + migrated.to());
  }
}
