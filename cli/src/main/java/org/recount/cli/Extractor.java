package org.recount.cli;

import java.util.List;
import java.util.Optional;
import org.recount.contract.DocumentLine;
import org.recount.contract.Extraction;
import org.recount.document.Document;
import org.recount.document.Languages;
import org.recount.document.Pipeline;
import org.recount.ledger.Reading;
import org.recount.report.ReportExtractor;

/** Reads documents with the installed language packs. Safe for use by many threads. */
final class Extractor {
  private static final ReportExtractor REPORTS = new ReportExtractor();

  private final Languages languages;

  Extractor(Languages languages) {
    this.languages = languages;
  }

  /** Returns a reader with every language pack that is installed. */
  static Extractor installed() {
    return new Extractor(Languages.installed());
  }

  /** Returns what a document says; that it was not read when no pack knows its language. */
  Extraction extract(DocumentLine line) {
    String language = line.language();
    if (language.isEmpty()) {
      language = languages.detect(line.text()).orElse("");
    }
    DocumentLine told = named(line).withLanguage(language);
    Optional<Pipeline> pipeline = languages.pipeline(language);
    return pipeline.map(p -> extract(told, p)).orElseGet(() -> Extraction.unread(told));
  }

  private static DocumentLine named(DocumentLine line) {
    return line.id().isEmpty() ? line.withId(Reading.documentId(line.text())) : line;
  }

  private static Extraction extract(DocumentLine line, Pipeline pipeline) {
    Document document =
        pipeline.annotate(
            Document.of(
                line.id(),
                line.source(),
                line.url(),
                line.published(),
                pipeline.pack(),
                line.text()));
    return new Extraction(
        line, document.mentions(), REPORTS.extract(document), List.of(), List.of(), "");
  }
}
