package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recount.codebook.Factuality;
import org.recount.codebook.IncidentType;
import org.recount.report.Report;

/**
 * The examples of the codebook say what is read, and there is one for every type and factuality.
 */
class CodebookPageTest {
  private static final String HEADING = "| language | text | what is read |";

  static Stream<InventedText> examples() throws IOException {
    Stream.Builder<InventedText> examples = Stream.builder();
    boolean table = false;
    for (String line : Files.readAllLines(Path.of("..", "docs", "codebook.md"))) {
      table = line.equals(HEADING) || table && line.startsWith("|");
      if (table && !line.equals(HEADING) && !line.startsWith("|---")) {
        List<String> cells = Stream.of(line.split("\\|")).map(String::strip).skip(1).toList();
        examples.add(new InventedText(cells.get(0), "codebook", true, cells.get(2), cells.get(1)));
      }
    }
    return examples.build();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isSo(InventedText example) {
    List<Report> reports = example.reports();
    List<Expectation> expected = Expectation.parse(example.expected());
    String read = Expectation.of(reports, example.text());
    assertEquals(expected.size(), reports.size(), read);
    assertTrue(Expectation.pair(reports, expected, example.text()), read);
  }

  @ParameterizedTest
  @EnumSource(IncidentType.class)
  void everyTypeHasExamplesInBothLanguages(IncidentType type) throws IOException {
    assertTrue(shown("fr", type.code() + ", ") && shown("en", type.code() + ", "), type.code());
  }

  @ParameterizedTest
  @EnumSource(Factuality.class)
  void everyFactualityHasExamplesInBothLanguages(Factuality factuality) throws IOException {
    String code = ", " + factuality.name().toLowerCase(Locale.ROOT);
    assertTrue(shown("fr", code) && shown("en", code), code);
  }

  @ParameterizedTest
  @MethodSource("details")
  void everyDetailHasAnExample(String detail) throws IOException {
    assertTrue(shown("fr", "detail=" + detail) || shown("en", "detail=" + detail), detail);
  }

  static Stream<String> details() {
    return Stream.of(
        "forecast threat plan foiled expected precedent anniversary disputed retracted condition"
            .concat(" counterfactual rhetorical")
            .split(" "));
  }

  @Test
  void everyFieldIsShown() throws IOException {
    for (String field :
        List.of(
            "killed",
            "injured",
            "kidnapped",
            "missing",
            "participants",
            "attackersKilled",
            "attackersInjured",
            "includesAttackers",
            "subEvents",
            "actors",
            "claimedBy",
            "deniedBy",
            "victims",
            "objects",
            "weapons",
            "targets",
            "main",
            "background",
            "attribution",
            "alternatives",
            "date",
            "place",
            "precision",
            "country")) {
      assertTrue(shown("fr", field + "=") || shown("en", field + "="), field);
    }
  }

  private static boolean shown(String language, String what) throws IOException {
    return examples().anyMatch(e -> e.language().equals(language) && e.expected().contains(what));
  }
}
