package org.recount.cli;

import org.recount.contract.DocumentLine;
import org.recount.contract.DocumentLines;
import org.recount.contract.IsoDay;
import org.recount.document.Document;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the command line knows of documents that do not say it themselves. */
final class DocumentOptions {
  /** Who published them, and when. */
  static final class Told {
    @Option(
        names = "--source",
        paramLabel = "NAME",
        description = "the publisher of documents that do not name one")
    private String source = "";

    @Option(
        names = "--published",
        paramLabel = "DAY",
        description = "the day of publication of documents that do not say, such as 2021-03-09")
    private String published = "";

    /** Returns a document of which only this and its language is known. */
    DocumentLine fallback(String language) {
      try {
        return new DocumentLine(
            "",
            DocumentLines.language(language),
            published.isEmpty() ? Document.UNDATED : IsoDay.parse(published),
            "",
            source,
            "",
            "",
            "");
      } catch (IllegalArgumentException noDay) {
        throw new Failure(ExitCode.USAGE, "--published: " + noDay.getMessage(), noDay);
      }
    }
  }

  @Mixin private Told told = new Told();

  @Option(
      names = "--lang",
      paramLabel = "CODE",
      description = "the language of documents that do not say; found out if not given")
  private String language = "";

  /** Returns a document of which only this is known. */
  DocumentLine fallback() {
    return told.fallback(language);
  }
}
