package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.recount.count.Metric;
import org.recount.count.Question;
import org.recount.document.Languages;

/** Reads invented questions; questions-fr.tsv and questions-en.tsv say what each must ask. */
final class QuestionWordsTest {
  private static final QuestionWords WORDS =
      new QuestionWords(Languages.installed(), "recount count");

  @TestFactory
  Stream<DynamicTest> frenchQuestions() throws IOException {
    return tests("questions-fr.tsv");
  }

  @TestFactory
  Stream<DynamicTest> englishQuestions() throws IOException {
    return tests("questions-en.tsv");
  }

  @Test
  void everyPartOfAReadingHasItsWords() {
    QuestionWords.Heard heard =
        read("Combien d'attaques contre des convois à Babel depuis janvier 2021 ?");
    List<String> lines = new HeardLines(heard).lines();
    assertEquals(
        List.of(
            "asked: Combien d'attaques contre des convois à Babel depuis janvier 2021 ?",
            "  --metric incidents --type violence   \"attaques\"",
            "  --target logistics_convoy            \"convois\"",
            "  --country IQ --admin1 Babil          \"Babel\"",
            "  --from 2021                          \"depuis janvier 2021\""),
        lines);
  }

  @Test
  void theWordsStayAsTheyWereTyped() {
    QuestionWords.Heard heard = read("how many attacks in baghdad in 2020");
    assertEquals("Baghdad", heard.question().places().get(0));
    assertTrue(
        new HeardLines(heard)
            .lines()
            .contains("  --country IQ --admin1 Baghdad --place Baghdad   \"baghdad\""),
        new HeardLines(heard).lines().toString());
  }

  @Test
  void flagsBesideTheWordsNarrow() {
    Question given =
        Question.all(Metric.INCIDENTS)
            .withTypes(List.of(org.recount.codebook.IncidentType.BOMBING))
            .in("", List.of(), List.of("Mosul"));
    Question asked =
        WORDS.read("How many attacks in Iraq in 2014?", Optional.empty(), given).question();
    assertEquals(
        "--type bombing --country IQ --place Mosul --from 2014 --to 2014", QuestionFlags.of(asked));
  }

  @Test
  void flagsChooseAmongReadings() {
    Question given = Question.all(Metric.INCIDENTS).in("", List.of("Illinois"), List.of());
    Question asked =
        WORDS
            .read("How many shootings in Springfield in 2019?", Optional.empty(), given)
            .question();
    assertEquals(List.of("Illinois"), asked.admin1());
    assertEquals(
        Metric.INJURED,
        WORDS
            .read(
                "How many casualties in Beirut in 2020?",
                Optional.of(Metric.INJURED),
                Question.all(Metric.INJURED))
            .question()
            .metric());
  }

  @Test
  void flagsThatNoReadingAllowsAreRefused() {
    Question given = Question.all(Metric.INCIDENTS).in("SY", List.of(), List.of());
    Failure refused =
        assertThrows(
            Failure.class,
            () -> WORDS.read("How many attacks in Mosul in 2014?", Optional.empty(), given));
    assertEquals(ExitCode.USAGE, refused.exitCode());
    assertEquals(
        "the flags and the words of the question disagree on: --country", refused.getMessage());
  }

  @Test
  void oddQuestionsAreRefusedInAShortMessage() {
    for (String odd :
        List.of(
            "",
            " \t ",
            "?",
            "x".repeat(100_000),
            "Combien ".repeat(120),
            "Springfield ".repeat(80),
            "strikes ".repeat(120),
            "كم عدد الهجمات في بغداد في عام 2020؟",
            "🙂🙂🙂",
            "' ; rm -rf / #")) {
      Failure refused = assertThrows(Failure.class, () -> read(odd), odd);
      String message = String.valueOf(refused.getMessage());
      assertEquals(ExitCode.USAGE, refused.exitCode());
      assertTrue(message.length() < 1_000, message);
    }
  }

  @Test
  void flagsCanBePastedIntoAShell() {
    assertEquals("'Côte d'\\''Or'", QuestionFlags.quoted("Côte d'Or"));
    assertEquals("'$(x)'", QuestionFlags.quoted("$(x)"));
    assertEquals("Île-de-France", QuestionFlags.quoted("Île-de-France"));
  }

  private static QuestionWords.Heard read(String question) {
    return WORDS.read(question, Optional.empty(), Question.all(Metric.INCIDENTS));
  }

  private static Stream<DynamicTest> tests(String file) throws IOException {
    try (InputStream in = QuestionWordsTest.class.getResourceAsStream(file);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      List<String[]> rows =
          reader
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .toList();
      assertTrue(rows.size() >= 30, file);
      return rows.stream().map(row -> DynamicTest.dynamicTest(row[0], () -> check(row)));
    }
  }

  private static void check(String[] row) {
    if (!row[1].startsWith("!")) {
      assertEquals(row[1], told(read(row[0])));
      return;
    }
    Failure refused = assertThrows(Failure.class, () -> read(row[0]));
    String message = String.valueOf(refused.getMessage());
    assertEquals(ExitCode.USAGE, refused.exitCode());
    for (String piece : row[1].substring(1).split(" … ")) {
      assertTrue(message.contains(piece.strip()), message);
    }
    assertFalse(message.contains("null"), message);
  }

  private static String told(QuestionWords.Heard heard) {
    String flags = QuestionFlags.of(heard.question());
    return heard.question().metric() == Metric.INCIDENTS
        ? ("--metric incidents " + flags).strip()
        : flags;
  }
}
