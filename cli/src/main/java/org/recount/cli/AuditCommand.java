package org.recount.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount audit}. */
@Command(
    name = "audit",
    description = "Checks the numbers a text claims against the text itself and the ledger.",
    footer = {
      "",
      "A document of the ledger is named by its id. A file is added first, unless --no-add is given.",
      "",
      "Examples:",
      "  recount audit article.txt --published 2021-03-12 --no-add",
      "  recount audit DOC-4T9ZQ2 --json",
      "  recount audit article.txt --no-add --fail-on contradiction",
      "  recount audit article.txt --no-add --format html -o audit.html"
    })
final class AuditCommand implements Callable<Integer> {
  /** What makes the command exit with 3. */
  enum FailOn {
    contradiction,
    above,
    any
  }

  @ParentCommand private Recount recount = Recount.NONE;

  @Parameters(
      paramLabel = "ID|FILE",
      description = "a document of the ledger, or a file; - is standard input")
  private String name = "-";

  @Mixin private DocumentOptions documents = new DocumentOptions();

  @Option(names = "--json", description = "print one JSON object for each document")
  private boolean json;

  /** How the audit is written. */
  enum Format {
    text,
    json,
    markdown,
    html,
    claimreview
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json, markdown, html (one file, for print) or claimreview (schema.org)")
  private Format format = Format.text;

  @Option(names = "--jsonl", description = "the file is JSON Lines, one document in each line")
  private boolean jsonLines;

  @Option(names = "--no-add", description = "audit a file without adding it to the ledger")
  private boolean noAdd;

  @Option(
      names = "--fail-on",
      paramLabel = "FINDING",
      split = ",",
      description = "exit with 3 on contradiction, above or any")
  private FailOn[] failOn = {};

  @Override
  public Integer call() {
    AuditRun.Wish wish =
        new AuditRun.Wish(json ? Format.json : format, !noAdd, java.util.Set.of(failOn));
    return new AuditRun(recount, wish)
        .run(name, recount.inputs(jsonLines, false), documents.fallback());
  }
}
