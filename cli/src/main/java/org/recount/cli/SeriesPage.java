package org.recount.cli;

import java.util.List;
import org.recount.audit.Claim;
import org.recount.audit.Finding;
import org.recount.audit.Statement;

/** Shows series in words: a row for each number, and below it what is to be said of it. */
final class SeriesPage {
  private final Output out;
  private final AuditWords words;

  SeriesPage(Output out, AuditWords words) {
    this.out = out;
    this.words = words;
  }

  void print(List<PlottedSeries> found) {
    found.forEach(this::print);
  }

  private void print(PlottedSeries plotted) {
    out.line(plotted.source() + "  " + words.series(plotted.series()));
    for (int i = 0; i < plotted.held().size(); i++) {
      Claim claim = plotted.series().claims().get(i);
      out.line("  " + row(claim, plotted.held().get(i)));
      plotted
          .step(claim)
          .ifPresent(
              s -> out.line((s.conflict() ? "    ! " : "    ") + words.say(s.explanation())));
    }
  }

  private String row(Claim claim, Finding.Support held) {
    String key = held.counted() ? "series.row" : "series.row.uncounted";
    return words.say(
        key,
        new Statement.Day(claim.tally().until()),
        new Statement.Figure(claim.tally().count()),
        new Statement.Terms(List.of(words.kindKey(claim.tally()))),
        new Statement.Quoted(claim.document()),
        Statement.figure(held.lower()),
        Statement.figure(held.best()),
        Statement.figure(held.upper()));
  }
}
