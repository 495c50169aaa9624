package org.recount.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount add}. */
@Command(
    name = "add",
    description = "Reads documents, keeps them in the ledger and links what they report.",
    footer = {
      "",
      "Adding the same document again changes nothing. Formats: plain text, Markdown, JSON Lines.",
      "",
      "Examples:",
      "  recount add article.txt --source \"Invented Herald\" --published 2021-03-09",
      "  recount add --jsonl documents.jsonl --ledger my.ledger",
      "  cat article.txt | recount add -"
    })
final class AddCommand implements Callable<Integer> {
  @ParentCommand private Recount recount = Recount.NONE;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "files to add; - is standard input")
  private List<String> files = new ArrayList<>();

  @Option(names = "--jsonl", description = "the files are JSON Lines, one document in each line")
  private boolean jsonLines;

  @Option(names = "--json", description = "print one JSON object for each document")
  private boolean json;

  @Mixin private DocumentOptions documents = new DocumentOptions();

  @Option(
      names = {"-n", "--dry-run"},
      description = "say what would be added, and keep nothing")
  private boolean dryRun;

  @Option(
      names = "--replace",
      description = "keep other content under a known id as its next version")
  private boolean replace;

  @Option(names = "--recursive", description = "read folders, with all that is in them")
  private boolean recursive;

  @Override
  public Integer call() {
    AddRun run = new AddRun(recount, documents.fallback(), replace, json);
    return run.run(recount.inputs(jsonLines, recursive), files, dryRun);
  }
}
