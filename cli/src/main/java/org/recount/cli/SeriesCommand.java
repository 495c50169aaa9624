package org.recount.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code recount series}. */
@Command(
    name = "series",
    description = "Shows the ranks and totals a source gives over time beside the ledger.",
    footer = {
      "",
      "Numbers of one series count the same things at the same place from the same first day on.",
      "What goes back, falls, jumps or changes its pace is named.",
      "",
      "Examples:",
      "  recount series --source \"Agence X\"",
      "  recount series --source \"Agence X\" --format csv -o series.csv",
      "  recount series --source \"Agence X\" --format svg -o series.svg"
    })
final class SeriesCommand implements Callable<Integer> {
  /** How series are written. */
  enum Format {
    text,
    csv,
    svg
  }

  @ParentCommand private Recount recount = Recount.NONE;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "the publisher; every one of the ledger if not given")
  private String source = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, csv (a row for each number) or svg (a plot for each series, one file)")
  private Format format = Format.text;

  @Option(
      names = "--lang",
      paramLabel = "en|fr",
      description = "the language of words; without it that of LC_ALL, LC_MESSAGES or LANG")
  private AuditCommand.@Nullable Language language;

  @Override
  public Integer call() {
    Locale locale =
        language == null
            ? recount.surroundings().language()
            : Locale.forLanguageTag(language.name());
    return new SeriesRun(recount, new AuditWords(locale)).run(source, format);
  }
}
