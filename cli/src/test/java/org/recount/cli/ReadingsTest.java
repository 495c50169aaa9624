package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.recount.report.Report;

/**
 * How well invented texts are read, phenomenon by phenomenon.
 *
 * <p>The expectations are made by the codebook and never after what is read. A text marked "right"
 * must read right; one marked "open" must not, so that the marks say what works. Each run leaves in
 * {@code target/readings} the files with the marks as they should be, the table of the page, and
 * {@code open.txt} with what is read instead.
 */
class ReadingsTest {
  private static final Path FOLDER = Path.of("target", "readings");
  private static final String BEGIN = "<!-- readings:begin -->\n";
  private static final String END = "<!-- readings:end -->";

  private static final List<Result> RESULTS = new ArrayList<>();

  /** A text, what was read in it, and whether that is what should have been. */
  private record Result(InventedText text, String read, boolean right) {
    static Result of(InventedText text) {
      List<Report> reports = text.reports();
      return new Result(
          text,
          Expectation.of(reports, text.text()),
          Expectation.pair(reports, Expectation.parse(text.expected()), text.text()));
    }

    String explained() {
      return "["
          + text.language()
          + ", "
          + text.phenomenon()
          + "] "
          + text.text()
          + "\n  expected "
          + text.expected()
          + "\n  read     "
          + read
          + "\n";
    }
  }

  @BeforeAll
  static void readAll() throws IOException {
    Files.createDirectories(FOLDER);
    for (String language : List.of("fr", "en")) {
      List<Result> results = InventedText.of(language).stream().map(Result::of).toList();
      RESULTS.addAll(results);
      Path file = InventedText.file(language);
      Files.writeString(FOLDER.resolve(file.getFileName()), marked(file, results));
    }
    Files.writeString(FOLDER.resolve("table.md"), table());
    Files.writeString(FOLDER.resolve("open.txt"), explained(r -> !r.right()));
  }

  @Test
  void whatWasReadRightStillIs() {
    String broken = explained(r -> r.text().right() && !r.right());
    assertEquals("", broken, "these texts were read right before");
  }

  @Test
  void whatIsReadRightBearsNoOpenMark() {
    String healed = explained(r -> !r.text().right() && r.right());
    assertEquals("", healed, "marked \"open\" but read right: mark them \"right\", see " + FOLDER);
  }

  @Test
  void thePageGivesTheFigures() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "quality.md"));
    String shown = page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
    assertEquals(table(), shown, "docs/quality.md: put " + FOLDER + "/table.md there");
  }

  @Test
  void thereAreEnoughTextsToMeasureBy() {
    assertTrue(RESULTS.size() >= 300, () -> RESULTS.size() + " texts");
  }

  private static String explained(Predicate<Result> which) {
    return RESULTS.stream().filter(which).map(Result::explained).collect(Collectors.joining("\n"));
  }

  private static String marked(Path file, List<Result> results) throws IOException {
    StringBuilder lines = new StringBuilder();
    int next = 0;
    for (String line : Files.readAllLines(file)) {
      boolean text = line.contains("\t") && !line.startsWith("#");
      String mark = text && results.get(next++).right() ? InventedText.RIGHT : InventedText.OPEN;
      lines.append(text ? mark + line.substring(line.indexOf('\t')) : line).append('\n');
    }
    return lines.toString();
  }

  private static String table() {
    Set<String> phenomena = new LinkedHashSet<>();
    RESULTS.forEach(r -> phenomena.add(r.text().phenomenon()));
    StringBuilder table = new StringBuilder("| phenomenon | French | English |\n|---|---|---|\n");
    phenomena.forEach(p -> table.append(row(p, r -> r.text().phenomenon().equals(p))));
    return table.append(row("all", r -> true)).toString();
  }

  private static String row(String name, Predicate<Result> which) {
    List<Result> some = RESULTS.stream().filter(which).toList();
    return "| " + name + " | " + share(some, "fr") + " | " + share(some, "en") + " |\n";
  }

  private static String share(List<Result> results, String language) {
    List<Result> own = results.stream().filter(r -> r.text().language().equals(language)).toList();
    long right = own.stream().filter(Result::right).count();
    return own.isEmpty() ? "" : right + " of " + own.size();
  }
}
