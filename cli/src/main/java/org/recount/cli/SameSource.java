package org.recount.cli;

import java.util.List;
import java.util.Map;
import org.recount.audit.Extraction;
import org.recount.audit.Series;
import org.recount.document.Document;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Snapshot;

/** What other documents of a ledger say that are of the same source as a text. */
final class SameSource {
  /** The nearest in time are read again; more would make an audit slow. */
  private static final int MOST = 200;

  private final Snapshot ledger;
  private final Extractor extractor;

  SameSource(Snapshot ledger, Extractor extractor) {
    this.ledger = ledger;
    this.extractor = extractor;
  }

  /** Returns them, the nearest in time first; none if the text claims nothing that goes on. */
  List<Extraction> of(Extraction extraction) {
    Document document = extraction.document();
    boolean goesOn = extraction.tallies().stream().anyMatch(Series::goesOn);
    if (!goesOn || document.source().isEmpty() || !document.dated()) {
      return List.of();
    }
    List<DocumentFacts> nearest =
        ledger.nearest(document.source(), document.published(), MOST + 1).stream()
            .filter(f -> !f.id().equals(document.id()))
            .limit(MOST)
            .toList();
    Map<String, String> texts = ledger.texts(nearest.stream().map(DocumentFacts::id).toList());
    return nearest.stream()
        .map(f -> extractor.extract(f, texts.getOrDefault(f.id(), "")).extraction())
        .toList();
  }
}
