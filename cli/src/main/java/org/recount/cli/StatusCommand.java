package org.recount.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.recount.contract.StatusJson;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Entry;
import org.recount.ledger.Snapshot;
import org.recount.stores.JdbcLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code recount status}. */
@Command(
    name = "status",
    description = "Says what the ledger holds.",
    footer = {"", "Example:", "  recount status --ledger my.ledger"})
final class StatusCommand implements Callable<Integer> {
  @ParentCommand private Recount recount = Recount.NONE;

  @Option(names = "--json", description = "print one JSON object")
  private boolean json;

  @Override
  public Integer call() {
    Ledgers ledgers = new Ledgers(recount);
    try (JdbcLedger ledger = ledgers.openToRead();
        Output out = recount.output()) {
      Snapshot snapshot = ledgers.snapshot(ledger);
      List<Entry> last =
          snapshot.sequence() == 0 ? List.of() : ledger.entries(snapshot.sequence() - 1);
      String hash = last.isEmpty() ? Entry.ORIGIN : last.get(0).hash();
      long unread = snapshot.documents().stream().filter(facts -> !facts.readable()).count();
      long sources =
          snapshot.documents().stream()
              .map(DocumentFacts::source)
              .filter(source -> !source.isEmpty())
              .distinct()
              .count();
      StatusJson status =
          new StatusJson(
              ledgers.address().toString(),
              snapshot.documentCount(),
              unread,
              sources,
              snapshot.documents().stream().mapToLong(f -> snapshot.reports(f.id()).size()).sum(),
              snapshot.incidentCount(),
              snapshot.sequence(),
              hash);
      if (json) {
        out.line(status.write());
      } else {
        print(status, out);
      }
    }
    return ExitCode.DONE;
  }

  private static void print(StatusJson status, Output out) {
    out.line("ledger     " + status.ledger());
    out.line(
        "documents  "
            + status.documents()
            + (status.unread() > 0 ? "  (" + status.unread() + " not read yet)" : ""));
    out.line("sources    " + status.sources());
    out.line("reports    " + status.reports());
    out.line("incidents  " + status.incidents());
    out.line("head       #" + status.sequence() + "  " + status.hash());
  }
}
