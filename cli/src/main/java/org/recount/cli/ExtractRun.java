package org.recount.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.recount.contract.DocumentLine;
import org.recount.contract.Extraction;
import org.recount.contract.ExtractionJson;
import org.recount.contract.Item;
import org.recount.contract.Problem;
import org.recount.sources.JsonLines;

/** Reads documents and prints what they say, one line each, in the order of the input. */
final class ExtractRun {
  private final Recount recount;
  private final boolean mentions;
  private boolean problems;

  ExtractRun(Recount recount, boolean mentions) {
    this.recount = recount;
    this.mentions = mentions;
  }

  int run(List<String> files, boolean jsonLines) {
    Extractor extractor = Extractor.installed();
    int threads = Runtime.getRuntime().availableProcessors();
    try (Output out = recount.output();
        InOrder<Item, byte[]> work = new InOrder<>(threads, new Printer(out))) {
      for (String file : files.isEmpty() ? List.of("-") : files) {
        read(file, item -> submit(item, extractor, work));
      }
      work.finish();
    }
    return problems ? ExitCode.PARTLY : ExitCode.DONE;
  }

  private void read(String file, java.util.function.Consumer<Item> sink) {
    try (InputStream in =
        file.equals("-") ? recount.surroundings().in() : new FileInputStream(file)) {
      new JsonLines().read(file, in, sink);
    } catch (IOException unreadable) {
      sink.accept(
          new Problem(
              "", 0, "unreadable", "cannot read '" + file + "': " + Messages.of(unreadable)));
    }
  }

  private void submit(Item item, Extractor extractor, InOrder<Item, byte[]> work) {
    if (item instanceof DocumentLine line) {
      work.submit(item, line.text().length(), () -> json(extractor.extract(line)));
    } else if (item instanceof Problem problem) {
      problems = true;
      work.submit(item, 0, () -> ExtractionJson.write(problem));
    }
  }

  private byte[] json(Extraction extraction) {
    return ExtractionJson.write(extraction, mentions);
  }

  private final class Printer implements InOrder.Sink<Item, byte[]> {
    private final Output out;

    Printer(Output out) {
      this.out = out;
    }

    @Override
    public void done(Item item, byte[] result) {
      out.line(result);
    }

    @Override
    public void failed(Item item, Throwable reason) {
      problems = true;
      recount.debug(reason);
      String id = item instanceof DocumentLine line ? line.id() : "";
      out.line(ExtractionJson.write(new Problem(id, 0, "failed", "reading it failed: " + reason)));
    }
  }
}
