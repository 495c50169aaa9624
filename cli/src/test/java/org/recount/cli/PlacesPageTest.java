package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recount.audit.DocumentReader;
import org.recount.document.Document;
import org.recount.document.Languages;
import org.recount.document.Pipeline;
import org.recount.report.Location;
import org.recount.report.Report;

/** The examples of the page on places say what happens. */
class PlacesPageTest {
  private static final Languages LANGUAGES = Languages.installed();

  static Stream<List<String>> examples() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "places.md"));
    String table =
        page.substring(page.indexOf("<!-- places:begin"), page.indexOf("<!-- places:end"));
    return table
        .lines()
        .filter(line -> line.startsWith("| "))
        .skip(1)
        .map(line -> Stream.of(line.split("\\|")).map(String::strip).skip(1).toList());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isSo(List<String> example) {
    Location location = report(example.get(0)).location();
    String place =
        location.place().known()
            ? location.place().name() + ", " + location.place().precision().code()
            : "none";
    assertEquals(example.get(1), place, example.get(0));
    assertTrue(location.reason().contains(example.get(2)), location.reason());
  }

  private static Report report(String text) {
    String language = LANGUAGES.detect(text).orElseThrow();
    Pipeline pipeline = LANGUAGES.pipeline(language).orElseThrow();
    Document document = Document.of("d", "", "", LocalDate.of(2021, 6, 1), pipeline.pack(), text);
    return new DocumentReader().read(pipeline.annotate(document)).reports().get(0);
  }
}
