package org.recount.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.recount.contract.IncidentJson;
import org.recount.incident.Incident;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Snapshot;
import org.recount.stores.JdbcLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount show}. */
@Command(
    name = "show",
    description = "Shows one incident or document with the words it rests on.",
    footer = {"", "Examples:", "  recount show INC-7K2QM9", "  recount show DOC-4T9ZQ2 --json"})
final class ShowCommand implements Callable<Integer> {
  @ParentCommand private Recount recount = Recount.NONE;

  @Parameters(paramLabel = "ID", description = "an incident, or a document")
  private String id = "";

  @Option(names = "--json", description = "print one JSON object")
  private boolean json;

  @Override
  public Integer call() {
    Ledgers ledgers = new Ledgers(recount);
    try (JdbcLedger ledger = ledgers.openToRead();
        Output out = recount.output()) {
      Snapshot snapshot = ledgers.snapshot(ledger);
      Optional<DocumentFacts> document = snapshot.document(id);
      if (document.isPresent()) {
        show(document.get(), snapshot, out);
        return ExitCode.DONE;
      }
      Incident incident = Find.incident(id, snapshot);
      if (json) {
        out.line(IncidentJson.write(incident));
      } else {
        new IncidentPage(out, snapshot).print(incident);
      }
      return ExitCode.DONE;
    }
  }

  private void show(DocumentFacts facts, Snapshot snapshot, Output out) {
    String text = snapshot.text(facts.id()).orElse("");
    Extracted extracted = Extractor.of(recount).extract(facts, text);
    if (json) {
      out.line(extracted.explained());
    } else {
      new DocumentPage(out, snapshot).print(facts, extracted);
    }
  }
}
