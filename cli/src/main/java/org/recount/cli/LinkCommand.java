package org.recount.cli;

import java.util.concurrent.Callable;
import org.recount.contract.IncidentJson;
import org.recount.ledger.Snapshot;
import org.recount.stores.JdbcLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code recount link}. */
@Command(
    name = "link",
    description = "Brings the incidents up to date with the documents, and prints them.",
    footer = {"", "Example:", "  recount link --jsonl --ledger my.ledger > incidents.jsonl"})
final class LinkCommand implements Callable<Integer> {
  @ParentCommand private Recount recount = Recount.NONE;

  @Option(names = "--jsonl", description = "print one JSON object for each incident")
  private boolean jsonLines;

  @Override
  public Integer call() {
    Ledgers ledgers = new Ledgers(recount);
    try (JdbcLedger ledger = ledgers.openToRead();
        Output out = recount.output()) {
      Snapshot snapshot = ledgers.snapshot(ledger);
      snapshot
          .incidents()
          .forEach(
              incident -> {
                if (jsonLines) {
                  out.line(IncidentJson.write(incident));
                } else {
                  out.line(IncidentLines.of(incident, snapshot));
                }
              });
      recount.say(
          Words.count(snapshot.incidentCount(), "incident") + " (#" + snapshot.sequence() + ")");
    }
    return ExitCode.DONE;
  }
}
