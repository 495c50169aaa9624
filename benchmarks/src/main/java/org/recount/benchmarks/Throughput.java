package org.recount.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recount.audit.DocumentReader;
import org.recount.contract.DocumentLine;
import org.recount.contract.DocumentLines;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Languages;
import org.recount.document.Pipeline;

/**
 * How many documents a second one thread reads, from text to contradictions, or with some of the
 * annotators alone.
 */
final class Throughput {
  private static final Duration WARM = Duration.ofSeconds(20);
  private static final int ROUNDS = 3;

  private final Languages languages = Languages.installed();
  private final DocumentReader reader = new DocumentReader();
  private final List<DocumentLine> documents;
  private final List<String> steps;

  private Throughput(List<DocumentLine> documents, List<String> steps) {
    this.steps = List.copyOf(steps);
    this.documents = List.copyOf(documents);
  }

  /** What one round over all documents took and gave; the figures that must not depend on luck. */
  private record Round(Duration took, long tokens, long reports) {}

  /**
   * Measures a file of documents in the form that {@code recount extract --jsonl} reads.
   *
   * @param steps which annotators, by the last part of their names; everything if there is none
   */
  static void measure(Path file, List<String> steps) throws IOException {
    List<DocumentLine> documents = new ArrayList<>();
    long line = 0;
    for (String json : Files.readAllLines(file)) {
      line++;
      if (DocumentLines.parse(json, line) instanceof DocumentLine document) {
        documents.add(document);
      }
    }
    new Throughput(documents, steps).run();
  }

  private void run() {
    long warmUntil = System.nanoTime() + WARM.toNanos();
    do {
      readAll();
    } while (System.nanoTime() < warmUntil);
    for (int i = 0; i < ROUNDS; i++) {
      report(readAll());
    }
    System.out.printf(Locale.ROOT, "memory in use after a collection: %d MB%n", megabytes());
  }

  private Round readAll() {
    long tokens = 0;
    long reports = 0;
    long start = System.nanoTime();
    for (DocumentLine line : documents) {
      Optional<Document> annotated = pipeline(line).map(p -> annotate(document(line, p), p));
      tokens += annotated.map(document -> document.tokens().size()).orElse(0);
      if (steps.isEmpty()) {
        reports += annotated.map(document -> reader.read(document).reports().size()).orElse(0);
      }
    }
    return new Round(Duration.ofNanos(System.nanoTime() - start), tokens, reports);
  }

  private Document annotate(Document document, Pipeline pipeline) {
    if (steps.isEmpty()) {
      return pipeline.annotate(document);
    }
    Document annotated = document;
    for (Annotator annotator : pipeline.pack().annotators()) {
      String name = annotator.name();
      if (steps.contains(name.substring(name.lastIndexOf('/') + 1))) {
        annotated = annotated.with(annotator.annotate(annotated));
      }
    }
    return annotated;
  }

  private Optional<Pipeline> pipeline(DocumentLine line) {
    Optional<String> language =
        line.language().isEmpty() ? languages.detect(line.text()) : Optional.of(line.language());
    return language.flatMap(languages::pipeline);
  }

  private static Document document(DocumentLine line, Pipeline pipeline) {
    return Document.of(line.id(), "", "", line.published(), pipeline.pack(), line.text());
  }

  private void report(Round round) {
    double seconds = round.took().toNanos() / 1e9;
    long characters = documents.stream().mapToLong(line -> line.text().length()).sum();
    System.out.printf(
        Locale.ROOT,
        "%d documents, %d reports in %.2f s: %.0f documents/s, %.2f M characters/s, %.2f M tokens/s%n",
        documents.size(),
        round.reports(),
        seconds,
        documents.size() / seconds,
        characters / seconds / 1e6,
        round.tokens() / seconds / 1e6);
  }

  /** What is in use once everything that can be collected has been: lists, weights, gazetteer. */
  private static long megabytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}
