package org.recount.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recount.audit.Auditor;
import org.recount.audit.Extraction;
import org.recount.audit.Series;
import org.recount.document.Document;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Ledger;
import org.recount.ledger.Snapshot;

/** Finds the series of the sources of a ledger and shows them. */
final class SeriesRun {
  private final Recount recount;
  private final AuditWords words;

  SeriesRun(Recount recount, AuditWords words) {
    this.recount = recount;
    this.words = words;
  }

  int run(String source, SeriesCommand.Format format) {
    Ledgers ledgers = new Ledgers(recount);
    try (Ledger ledger = ledgers.openToRead();
        Output out = recount.output()) {
      Snapshot snapshot = ledgers.snapshot(ledger);
      boolean known =
          source.isEmpty()
              || snapshot.documents().stream().anyMatch(d -> d.source().equals(source));
      if (!known) {
        throw new Failure(
            ExitCode.FAILED,
            "the ledger holds no document of '" + source + "'; recount list sources names them");
      }
      List<PlottedSeries> found = found(snapshot, source);
      switch (format) {
        case text -> new SeriesPage(out, words).print(found);
        case csv -> new SeriesTable(out, words).print(found);
        case svg -> out.text(new SeriesPlot(words).draw(found));
      }
      if (found.isEmpty()) {
        recount.say("no source of this ledger gives two numbers of one count");
      }
    }
    return ExitCode.DONE;
  }

  private List<PlottedSeries> found(Snapshot snapshot, String source) {
    Auditor auditor = new Auditor(snapshot, recount.gazetteers().gazetteer());
    List<PlottedSeries> found = new ArrayList<>();
    read(snapshot, source)
        .forEach(
            (name, extractions) ->
                Series.of(extractions)
                    .forEach(series -> found.add(PlottedSeries.of(name, series, auditor))));
    return found;
  }

  /** Returns what each source says, by its name. */
  private Map<String, List<Extraction>> read(Snapshot snapshot, String source) {
    Extractor extractor = Extractor.of(recount);
    Map<String, List<Extraction>> read = new TreeMap<>();
    for (DocumentFacts facts : snapshot.documents()) {
      boolean wanted = source.isEmpty() ? !facts.source().isEmpty() : facts.source().equals(source);
      if (wanted && facts.readable() && !facts.published().equals(Document.UNDATED)) {
        String text = snapshot.text(facts.id()).orElse("");
        read.computeIfAbsent(facts.source(), name -> new ArrayList<>())
            .add(extractor.extract(facts, text).extraction());
      }
    }
    return read;
  }
}
