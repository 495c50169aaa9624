package org.recount.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.Example;
import org.recount.document.LanguagePack;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.dates.DateFinder;

/** Every rule of a {@code dates.tsv} must do what its example says, on Tuesday 1 June 2021. */
public abstract class DateRulesContract {
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 1);

  /** Returns the finder under test. */
  protected abstract DateFinder finder();

  /** Returns the code of its language. */
  protected abstract String language();

  @TestFactory
  Stream<DynamicTest> everyRuleDoesWhatItsExampleSays() {
    return finder().examples().stream()
        .map(example -> DynamicTest.dynamicTest(example, () -> check(example)));
  }

  /**
   * Every row of {@code docs/dates.md} whose first cell is the language must hold: the words in
   * brackets, the day of publication ({@code -} if unknown), the value ({@code -} if open) and the
   * reason, which may be its beginning.
   */
  @TestFactory
  Stream<DynamicTest> everyRowOfThePageHolds() throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(page())) {
      String[] cells = line.split("\\s*\\|\\s*");
      if (cells.length > 5 && cells[1].equals(language())) {
        rows.add(cells);
      }
    }
    assertTrue(rows.size() > 10, "docs/dates.md should show the dates of '" + language() + "'");
    return rows.stream().map(row -> DynamicTest.dynamicTest(row[2], () -> checkRow(row)));
  }

  private static Path page() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder.getParent() != null && !Files.exists(folder.resolve("docs/dates.md"))) {
      folder = folder.getParent();
    }
    return folder.resolve("docs/dates.md");
  }

  private void checkRow(String[] row) {
    Example example = Example.of(row[2]);
    LocalDate published = row[3].equals("-") ? Document.UNDATED : LocalDate.parse(row[3]);
    Document document = Document.of("row", "", "", published, new Bare(), example.text());
    List<Mention> found = finder().find(document);
    String value = row[4].equals("-") ? "" : row[4];
    if (example.expected().isEmpty()) {
      assertEquals(List.of(), dates(found));
    }
    for (Span span : example.expected()) {
      assertTrue(
          found.stream()
              .anyMatch(
                  m ->
                      m instanceof Mention.Timex t
                          && t.span().equals(span)
                          && t.value().equals(value)
                          && t.reason().startsWith(row[5])),
          () -> "'" + row[2] + "' should be '" + value + "', got " + found);
    }
  }

  private void check(String example) {
    int equals = example.lastIndexOf(" =");
    Example text = Example.of(equals < 0 ? example : example.substring(0, equals));
    Document document = Document.of("example", "", "", PUBLISHED, new Bare(), text.text());
    List<Mention> found = finder().find(document);
    if (text.expected().isEmpty()) {
      assertEquals(List.of(), dates(found));
      return;
    }
    String value = example.substring(equals + 2).strip();
    for (Span span : text.expected()) {
      assertTrue(
          found.stream().anyMatch(m -> m.span().equals(span) && value(m).equals(value)),
          () -> "'" + span.of(text.text()) + "' should be '" + value + "', got " + found);
    }
  }

  private static List<Mention> dates(List<Mention> found) {
    return found.stream().filter(m -> !(m instanceof Mention.Course)).toList();
  }

  /** The TIMEX3 value of a time expression, the first and last day of a window, a course's kind. */
  protected static String value(Mention mention) {
    if (mention instanceof Mention.Course course) {
      return course.kind().name().toLowerCase(Locale.ROOT);
    }
    if (mention instanceof Mention.Window window) {
      return window.since() + ".." + window.until();
    }
    return mention instanceof Mention.Timex timex ? timex.value() : "";
  }

  /** A language without words, annotators or abbreviations. */
  private record Bare() implements LanguagePack {
    @Override
    public String code() {
      return "";
    }

    @Override
    public Set<String> commonWords() {
      return Set.of();
    }

    @Override
    public Set<String> abbreviations() {
      return Set.of();
    }

    @Override
    public List<Annotator> annotators() {
      return List.of();
    }
  }
}
