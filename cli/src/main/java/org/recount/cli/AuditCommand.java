package org.recount.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
      "  recount audit article.txt --no-add --format html --lang fr -o audit.html",
      "  recount audit article.txt --against other.ledger"
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

  @Mixin private DocumentOptions.Told documents = new DocumentOptions.Told();

  @Option(
      names = "--text-lang",
      paramLabel = "CODE",
      description = "the language of documents that do not say; found out if not given")
  private String textLanguage = "";

  /** The languages an audit can be written in. */
  enum Language {
    en,
    fr
  }

  @Option(
      names = "--lang",
      paramLabel = "en|fr",
      description =
          "the language of the findings; without it that of LC_ALL, LC_MESSAGES or LANG, and"
              + " English for json and claimreview")
  private @Nullable Language language;

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
      names = "--against",
      paramLabel = "LEDGER",
      description = "compare with another ledger, which is only read; nothing is added anywhere")
  private String against = "";

  @Option(
      names = "--fail-on",
      paramLabel = "FINDING",
      split = ",",
      description = "exit with 3 on contradiction, above or any")
  private FailOn[] failOn = {};

  @Override
  public Integer call() {
    Format wanted = json ? Format.json : format;
    boolean add = !noAdd && against.isEmpty();
    AuditRun.Wish wish =
        new AuditRun.Wish(wanted, add, against, Set.copyOf(List.of(failOn)), words(wanted));
    return new AuditRun(recount, wish)
        .run(name, recount.inputs(jsonLines, false), documents.fallback(textLanguage));
  }

  /** What programs read does not change with the person who runs them. */
  private AuditWords words(Format wanted) {
    boolean forPrograms = wanted == Format.json || wanted == Format.claimreview;
    if (language != null) {
      return new AuditWords(Locale.forLanguageTag(language.name()));
    }
    return new AuditWords(forPrograms ? Locale.ENGLISH : recount.surroundings().language());
  }
}
