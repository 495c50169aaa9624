package org.recount.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recount.audit.DocumentReader;
import org.recount.document.Document;
import org.recount.document.Languages;
import org.recount.document.Pipeline;
import org.recount.report.Report;

/**
 * A text made up for the measure, and what a reader should find in it.
 *
 * @param language of the text
 * @param phenomenon what it is a case of
 * @param right whether it is marked as reading right; {@code false} is the mark "open"
 * @param expected what it says, in the notation of the file
 * @param text with its title, if any, on a line of its own
 */
record InventedText(
    String language, String phenomenon, boolean right, String expected, String text) {
  static final String OPEN = "open";
  static final String RIGHT = "right";

  private static final String SECTION = "## ";
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 8);
  private static final Languages LANGUAGES = Languages.installed();

  /** Where the texts of a language are. */
  static Path file(String language) {
    return Path.of("src/test/resources/org/recount/cli", "readings-" + language + ".tsv");
  }

  /** Reads the texts of a language. */
  static List<InventedText> of(String language) throws IOException {
    List<InventedText> texts = new ArrayList<>();
    String phenomenon = "";
    for (String line : Files.readAllLines(file(language))) {
      if (line.startsWith(SECTION)) {
        phenomenon = line.substring(SECTION.length());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t");
        String text = cells[2].replace(" ¶ ", "\n\n");
        texts.add(new InventedText(language, phenomenon, cells[0].equals(RIGHT), cells[1], text));
      }
    }
    return texts;
  }

  /** Returns what the installed pack reads in it. */
  List<Report> reports() {
    Pipeline pipeline = LANGUAGES.pipeline(language).orElseThrow();
    Document document = Document.of("d", "", "", PUBLISHED, pipeline.pack(), text);
    return new DocumentReader().read(pipeline.annotate(document)).reports();
  }
}
