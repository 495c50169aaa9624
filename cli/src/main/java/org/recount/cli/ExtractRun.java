package org.recount.cli;

import java.util.List;
import org.recount.contract.DocumentLine;
import org.recount.contract.ExtractionJson;
import org.recount.contract.Item;
import org.recount.contract.Problem;
import org.recount.sources.Inputs;

/** Reads documents and prints what they say, one line each, in the order of the input. */
final class ExtractRun {
  private final Recount recount;
  private final DocumentLine fallback;
  private final boolean mentions;
  private boolean problems;

  /**
   * Creates a run.
   *
   * @param fallback what is known of documents that do not say it themselves
   */
  ExtractRun(Recount recount, DocumentLine fallback, boolean mentions) {
    this.recount = recount;
    this.fallback = fallback;
    this.mentions = mentions;
  }

  int run(Inputs inputs, List<String> files) {
    try (Output out = recount.output()) {
      new Batch<>(recount, Extractor.of(recount), extracted -> extracted.json(mentions))
          .run(inputs, files, document -> document.orElse(fallback), new Printer(out));
    }
    return problems ? ExitCode.PARTLY : ExitCode.DONE;
  }

  private final class Printer implements Batch.Taker<byte[]> {
    private final Output out;

    Printer(Output out) {
      this.out = out;
    }

    @Override
    public void read(byte[] json) {
      out.line(json);
    }

    @Override
    public void unreadable(Item item, Problem problem) {
      problems = true;
      out.line(ExtractionJson.write(problem));
    }
  }
}
