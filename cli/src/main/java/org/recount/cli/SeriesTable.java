package org.recount.cli;

import java.util.List;
import org.recount.audit.Claim;
import org.recount.audit.Finding;
import org.recount.audit.Tally;
import org.recount.contract.ClaimJson;

/** Writes series as CSV, a row for each number; days are ISO whatever the language. */
final class SeriesTable {
  private static final List<String> HEADINGS =
      List.of(
          "series",
          "source",
          "document",
          "published",
          "kind",
          "metric",
          "place",
          "country",
          "since",
          "until",
          "lower",
          "upper",
          "ledger_lower",
          "ledger_best",
          "ledger_upper",
          "conflict",
          "note");

  private final Output out;
  private final AuditWords words;

  SeriesTable(Output out, AuditWords words) {
    this.out = out;
    this.words = words;
  }

  void print(List<PlottedSeries> found) {
    out.line(Csv.line(HEADINGS));
    for (int i = 0; i < found.size(); i++) {
      for (int j = 0; j < found.get(i).held().size(); j++) {
        out.line(Csv.line(cells(i + 1, found.get(i), j)));
      }
    }
  }

  private List<String> cells(int number, PlottedSeries plotted, int at) {
    Claim claim = plotted.series().claims().get(at);
    Tally tally = claim.tally();
    Finding.Support held = plotted.held().get(at);
    boolean conflict = plotted.step(claim).filter(s -> s.conflict()).isPresent();
    return List.of(
        Integer.toString(number),
        plotted.source(),
        claim.document(),
        claim.published().toString(),
        ClaimJson.kind(tally),
        tally.metric(),
        tally.place().name(),
        tally.place().country(),
        tally.since().toString(),
        tally.until().toString(),
        Integer.toString(tally.count().lower()),
        tally.count().isOpen() ? "" : Integer.toString(tally.count().upper()),
        held.counted() ? Integer.toString(held.lower()) : "",
        held.counted() ? Integer.toString(held.best()) : "",
        held.counted() ? Integer.toString(held.upper()) : "",
        Boolean.toString(conflict),
        plotted.step(claim).map(s -> words.say(s.explanation())).orElse(""));
  }
}
