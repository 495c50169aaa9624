package org.recount.cli;

import java.util.concurrent.Callable;
import org.recount.count.Count;
import org.recount.count.CountRule;
import org.recount.count.Counter;
import org.recount.count.Metric;
import org.recount.ledger.Snapshot;
import org.recount.stores.JdbcLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount list}. */
@Command(
    name = "list",
    description = "Lists incidents, documents, claims or sources of the ledger.",
    footer = {
      "",
      "Examples:",
      "  recount list incidents --country IQ --from 2021-01",
      "  recount list claims --jsonl"
    })
final class ListCommand implements Callable<Integer> {
  /** What can be listed. */
  enum What {
    incidents,
    documents,
    claims,
    sources
  }

  @ParentCommand private Recount recount = Recount.NONE;

  @Parameters(paramLabel = "WHAT", description = "incidents, documents, claims or sources")
  private What what = What.incidents;

  @Mixin private QuestionOptions filters = new QuestionOptions();

  @Option(names = "--jsonl", description = "print one JSON object for each")
  private boolean jsonLines;

  @Option(names = "--csv", description = "print a table with a line of headings")
  private boolean csv;

  @Option(names = "--plain", description = "print columns separated by tabs, without headings")
  private boolean plain;

  @Override
  public Integer call() {
    Ledgers ledgers = new Ledgers(recount);
    try (JdbcLedger ledger = ledgers.openToRead();
        Output out = recount.output()) {
      Snapshot snapshot = ledgers.snapshot(ledger);
      Listing listing = listing(snapshot);
      listing.print(out, format());
      recount.say(Words.count(listing.rows().size(), what.name().replaceFirst("s$", "")));
    }
    return ExitCode.DONE;
  }

  private Listing listing(Snapshot snapshot) {
    if (!filters.any()) {
      return Listings.of(what, snapshot, () -> Extractor.of(recount));
    }
    if (what != What.incidents) {
      throw new Failure(ExitCode.USAGE, "filters go with: recount list incidents");
    }
    Count count =
        new Counter(snapshot, recount.gazetteers().gazetteer())
            .count(filters.question(Metric.INCIDENTS), CountRule.STANDARD);
    return Listings.incidents(
        snapshot,
        count.incidents().stream().flatMap(id -> snapshot.incident(id).stream()).toList());
  }

  private Listing.Format format() {
    if (jsonLines) {
      return Listing.Format.JSONL;
    }
    if (csv) {
      return Listing.Format.CSV;
    }
    return plain ? Listing.Format.PLAIN : Listing.Format.WORDS;
  }
}
