package org.recount.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.recount.audit.DocumentReader;
import org.recount.audit.Extraction;
import org.recount.document.Document;
import org.recount.document.Languages;
import org.recount.document.Pipeline;
import org.recount.document.Tokens;

/** How long each step takes for one short report. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {
  /** The language of the report. */
  @Param({"fr", "en"})
  public String language = "fr";

  private final Languages languages = Languages.installed();
  private final DocumentReader reader = new DocumentReader();
  private String text = "";
  private Pipeline pipeline = languages.pipeline("fr").orElseThrow();
  private Document annotated = document();

  /** Chooses the text and reads it once. */
  @Setup
  public void choose() {
    text = language.equals("fr") ? Texts.FRENCH : Texts.ENGLISH;
    pipeline = languages.pipeline(language).orElseThrow();
    annotated = pipeline.annotate(document());
  }

  /** Splits the text into words. */
  @Benchmark
  public Tokens tokens() {
    return Tokens.of(text);
  }

  /** Finds the language of the text. */
  @Benchmark
  public Object detection() {
    return languages.detect(text);
  }

  /** Finds every mention. */
  @Benchmark
  public Document mentions() {
    return pipeline.annotate(document());
  }

  /** Makes reports, tallies and contradictions of mentions that were found before. */
  @Benchmark
  public Extraction reports() {
    return reader.read(annotated);
  }

  private Document document() {
    return Document.of("d1", "", "", LocalDate.of(2021, 6, 8), pipeline.pack(), text);
  }
}
