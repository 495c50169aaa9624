package org.recount.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.recount.audit.DocumentReader;
import org.recount.audit.Extraction;
import org.recount.contract.DocumentLine;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.LanguagePack;
import org.recount.document.Languages;
import org.recount.document.Pipeline;
import org.recount.ledger.DocumentFacts;
import org.recount.ledger.Reading;
import org.recount.place.PlacePrior;

/** Reads documents with the installed language packs. Safe for use by many threads. */
final class Extractor {
  private final Languages languages;
  private final Function<String, PlacePrior> earlier;
  private final DocumentReader reader = new DocumentReader();

  private Extractor(Languages languages, Function<String, PlacePrior> earlier) {
    this.languages = languages;
    this.earlier = earlier;
  }

  /** Returns a reader with every language pack that is installed, and a command's gazetteer. */
  static Extractor of(Recount recount) {
    return new Extractor(recount.gazetteers().languages(), source -> PlacePrior.NONE);
  }

  /** Returns the same reader, which knows where earlier reports of each source lay. */
  Extractor knowing(Function<String, PlacePrior> sources) {
    return new Extractor(languages, sources);
  }

  /** Returns what a document says; that it was not read when no pack knows its language. */
  Extracted extract(DocumentLine given) {
    DocumentLine line = told(given);
    return languages
        .pipeline(line.language())
        .map(pipeline -> read(line, pipeline))
        .orElseGet(() -> unread(line));
  }

  /** Returns what a document of a ledger says. */
  Extracted extract(DocumentFacts facts, String text) {
    return extract(
        new DocumentLine(
            facts.id(),
            facts.language(),
            facts.published(),
            facts.title(),
            facts.source(),
            facts.url(),
            text,
            ""));
  }

  private DocumentLine told(DocumentLine line) {
    DocumentLine named = line.id().isEmpty() ? line.withId(Reading.documentId(line.text())) : line;
    return named.language().isEmpty()
        ? named.withLanguage(languages.detect(line.text()).orElse(""))
        : named;
  }

  private Extracted read(DocumentLine line, Pipeline pipeline) {
    Document document = document(line, pipeline.pack()).with(earlier.apply(line.source()));
    return new Extracted(line, true, reader.read(pipeline.annotate(document)));
  }

  private static Extracted unread(DocumentLine line) {
    Document document = document(line, new NoPack(line.language()));
    return new Extracted(line, false, new Extraction(document, List.of(), List.of(), List.of()));
  }

  private static Document document(DocumentLine line, LanguagePack pack) {
    LocalDate published = line.published();
    return Document.of(line.id(), line.source(), line.url(), published, pack, line.text());
  }

  /** Stands for a language that nothing here can read. */
  private record NoPack(String code) implements LanguagePack {
    @Override
    public Set<String> commonWords() {
      return Set.of();
    }

    @Override
    public Set<String> abbreviations() {
      return Set.of();
    }

    @Override
    public List<Annotator> annotators() {
      return List.of();
    }
  }
}
