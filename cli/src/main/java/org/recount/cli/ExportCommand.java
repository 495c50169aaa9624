package org.recount.cli;

import java.util.concurrent.Callable;
import org.recount.ledger.Snapshot;
import org.recount.stores.JdbcLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount export}. */
@Command(
    name = "export",
    description = "Writes incidents, documents or claims as CSV or JSON Lines, in UTF-8.",
    footer = {
      "",
      "Examples:",
      "  recount export --format csv -o incidents.csv",
      "  recount export documents --format jsonl -o documents.jsonl"
    })
final class ExportCommand implements Callable<Integer> {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Formats that can be written. */
  enum Format {
    csv,
    jsonl
  }

  @ParentCommand private Recount recount = Recount.NONE;

  @Parameters(
      paramLabel = "WHAT",
      arity = "0..1",
      description = "incidents, documents, claims or sources; incidents if not given")
  private ListCommand.What what = ListCommand.What.incidents;

  @Option(names = "--format", paramLabel = "csv|jsonl", description = "csv if not given")
  private Format format = Format.csv;

  @Option(names = "--bom", description = "start with a byte order mark, for Excel")
  private boolean mark;

  @Override
  public Integer call() {
    Ledgers ledgers = new Ledgers(recount);
    try (JdbcLedger ledger = ledgers.openToRead();
        Output out = recount.output()) {
      Snapshot snapshot = ledgers.snapshot(ledger);
      Listing listing = Listings.of(what, snapshot, () -> Extractor.of(recount));
      if (mark) {
        out.text(BYTE_ORDER_MARK);
      }
      listing.print(out, format == Format.csv ? Listing.Format.CSV : Listing.Format.JSONL);
      recount.say(
          Words.count(listing.rows().size(), what.name().replaceFirst("s$", ""))
              + " (#"
              + snapshot.sequence()
              + ")");
    }
    return ExitCode.DONE;
  }
}
