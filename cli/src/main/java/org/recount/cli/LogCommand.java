package org.recount.cli;

import java.util.concurrent.Callable;
import org.recount.contract.LogJson;
import org.recount.ledger.Entry;
import org.recount.stores.JdbcLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount log}. */
@Command(
    name = "log",
    description = "Prints the entries of the ledger, the oldest first.",
    footer = {"", "Example:", "  recount log --ledger my.ledger"})
final class LogCommand implements Callable<Integer> {
  @ParentCommand private Recount recount = Recount.NONE;

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      description = "only entries about this document or incident")
  private String id = "";

  @Option(names = "--jsonl", description = "print each entry whole, as one JSON object")
  private boolean jsonLines;

  @Override
  public Integer call() {
    Ledgers ledgers = new Ledgers(recount);
    try (JdbcLedger ledger = ledgers.openToRead();
        Output out = recount.output()) {
      long last = ledgers.snapshot(ledger).sequence();
      boolean any = id.isEmpty();
      for (Entry entry : ledger.entries(0)) {
        LogJson line = LogJson.of(entry);
        if (entry.sequence() <= last && (id.isEmpty() || line.isAbout(id))) {
          any = true;
          if (jsonLines) {
            out.line(line.write());
          } else {
            out.line(line.words());
          }
        }
      }
      if (!any) {
        throw new Failure(ExitCode.FAILED, "no entry of the ledger is about '" + id + "'");
      }
    }
    return ExitCode.DONE;
  }
}
