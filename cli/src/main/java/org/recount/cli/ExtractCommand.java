package org.recount.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.recount.sources.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount extract}. */
@Command(
    name = "extract",
    description = "Prints what documents say, as JSON Lines; keeps nothing.",
    footer = {
      "",
      "Examples:",
      "  recount extract --jsonl documents.jsonl > said.jsonl",
      "  recount extract article.txt --published 2021-03-09"
    })
final class ExtractCommand implements Callable<Integer> {
  @ParentCommand private Recount recount = Recount.NONE;

  @Parameters(paramLabel = "FILE", description = "files to read; - or nothing for standard input")
  private List<String> files = new ArrayList<>();

  @Option(names = "--jsonl", description = "the input is JSON Lines, one document in each line")
  private boolean jsonLines;

  @Option(
      names = "--mentions",
      description = "also print place names, time expressions and triggers")
  private boolean mentions;

  @Mixin private DocumentOptions documents = new DocumentOptions();

  @Option(names = "--recursive", description = "read folders, with all that is in them")
  private boolean recursive;

  @Override
  public Integer call() {
    List<String> inputs = files.isEmpty() ? List.of(Inputs.STANDARD) : files;
    return new ExtractRun(recount, documents.fallback(), mentions)
        .run(recount.inputs(jsonLines, recursive), inputs);
  }
}
