package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.recount.audit.DocumentReader;
import org.recount.audit.Extraction;
import org.recount.document.Document;
import org.recount.document.Languages;
import org.recount.document.Mention;
import org.recount.document.Pipeline;
import org.recount.document.Span;
import org.recount.report.Report;

/** However odd a text is, it is read to its end and nothing points outside it. */
class OddTextsTest {
  private static final Languages LANGUAGES = Languages.installed();
  private static final Path CRASHES = Path.of("src/test/resources/crashes");
  private static final long SEED = 20210608;
  private static final int SPOILT_TEXTS = 200;

  private static final List<String> SIGNS =
      List.of(
          "«",
          "»",
          "\"",
          "“",
          "(",
          ")",
          "[",
          "—",
          "-",
          "--",
          "…",
          "\n\n",
          "\t",
          "\u00a0",
          "\u200b",
          "\u200f",
          "\u202e",
          "\ufeff",
          "\u0000",
          "\ud83d",
          "\ude42",
          "\ud83d\ude42",
          "१२",
          "١٢",
          "１２",
          "1.000,5",
          "1,000.5",
          "2-3",
          "99999999999999999999",
          "-5",
          "½",
          "²",
          "А",
          "ﬁ",
          "ß",
          "İ",
          "ı",
          "e\u0301",
          "\u0301",
          "32/13/2021",
          "2021-02-30",
          "000",
          "l'",
          "entre",
          "et",
          "between",
          "and",
          "mille",
          "million",
          "dozen",
          "dizaine",
          "de",
          "of");

  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "\n\n\n",
          "\ud83d",
          "«".repeat(3_000) + " Une bombe a explosé à Hilla. A bomb exploded in Hilla.",
          "« Il a dit « qu'elle a dit « que la bombe a explosé à Hilla, tuant deux soldats.",
          "\"He said \"that she said \"the bomb exploded in Hilla, killing two soldiers.",
          "(".repeat(500) + "Une bombe (a explosé (a bomb exploded" + ")".repeat(499),
          "des hommes armés ont tué deux soldats et blessé 1.000,5 civils, ".repeat(1_700),
          "gunmen killed two soldiers and wounded 1,000.5 civilians near Hilla, ".repeat(1_900),
          "Une bombe a tué 2-3 soldats, १२ civils, ١٢ policiers et １２ enfants à Hilla.",
          "A bomb killed 2-3 soldiers, १२ civilians, ١٢ officers and １２ children in Hilla.",
          "Une b\u200bombe a ex\u200bplosé à H\u200billa \ud83d\ude42\ud83d\ude42, tuant d\u00adeux soldats.",
          "A bоmb ехploded in Нilla, killing twо sоldiers.",
          "\u202eA bomb exploded\u202c in \u200fHilla\u200f, killing two soldiers.",
          "Par Paul Marot (avec AFP) | Photo : le convoi brûlé | Publié le 32/13/2021",
          "By Paul Marot, Staff Writer | Photo: the burnt convoy | Updated 25:61 29 February 2021",
          "Attentat à Hilla\n\n",
          "BOMB KILLS TWO IN HILLA\n\n");

  @TestFactory
  Stream<DynamicTest> readsOddTexts() {
    return ODD.stream()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    Quote.of(text.isBlank() ? "blank" : text), () -> checkInBoth(text)));
  }

  @TestFactory
  Stream<DynamicTest> readsTheTextsItOnceCouldNotRead() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(CRASHES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file);
        tests.add(DynamicTest.dynamicTest(file.getFileName().toString(), () -> checkInBoth(text)));
      }
    }
    return tests.stream();
  }

  @Test
  void readsTextsOfAHundredPages() {
    String page =
        "Lundi, une bombe a explosé près de Hilla, tuant trois soldats, selon la police. "
            + "Le marché de la ville avait rouvert la veille. ";
    Extraction read = check("fr", page.repeat(2_000), LocalDate.of(2021, 6, 8));
    assertTrue(read.reports().size() >= 1);
  }

  @Test
  void readsWhateverIsDoneToInventedTexts() throws IOException {
    Random random = new Random(SEED);
    for (String language : List.of("fr", "en")) {
      List<String> texts = InventedText.of(language).stream().map(InventedText::text).toList();
      for (int i = 0; i < SPOILT_TEXTS; i++) {
        check(language, spoilt(texts, random), day(random));
      }
    }
  }

  @Test
  void findsTheSameIncidentInCapitalsWithoutAccents() throws IOException {
    int same = 0;
    int all = 0;
    UnaryOperator<String> wire =
        text -> Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    for (InventedText text : InventedText.of("fr")) {
      if (text.right() && text.phenomenon().equals("types")) {
        Extraction plain = check("fr", text.text(), LocalDate.of(2021, 6, 8));
        String capitals = wire.apply(text.text()).toUpperCase(Locale.ROOT);
        Extraction shouted = check("fr", capitals, LocalDate.of(2021, 6, 8));
        same += types(plain).equals(types(shouted)) ? 1 : 0;
        all++;
      }
    }
    assertTrue(same >= all * 8 / 10, same + " of " + all);
  }

  private static List<String> types(Extraction read) {
    return read.reports().stream().map(report -> report.type().code()).toList();
  }

  private static LocalDate day(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> Document.UNDATED;
      case 1 -> LocalDate.of(1, 1, 1);
      case 2 -> LocalDate.of(9999, 12, 31);
      default -> LocalDate.of(2021, 6, 8);
    };
  }

  /** Pieces of texts with signs thrown in, letters lost and words told twice, as by a bad scan. */
  private static String spoilt(List<String> texts, Random random) {
    StringBuilder spoilt = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      String text = texts.get(random.nextInt(texts.size()));
      spoilt.append(text, random.nextInt(text.length()), text.length()).append(' ');
    }
    for (int i = random.nextInt(12); i >= 0; i--) {
      int at = random.nextInt(spoilt.length());
      switch (random.nextInt(4)) {
        case 0 -> spoilt.deleteCharAt(at);
        case 1 -> spoilt.insert(at, spoilt.substring(at, Math.min(spoilt.length(), at + 12)));
        default -> spoilt.insert(at, SIGNS.get(random.nextInt(SIGNS.size())));
      }
    }
    String text = spoilt.toString();
    return random.nextInt(5) == 0 ? text.toUpperCase(Locale.ROOT) : text;
  }

  private static void checkInBoth(String text) {
    check("fr", text, LocalDate.of(2021, 6, 8));
    check("en", text, LocalDate.of(2021, 6, 8));
  }

  private static Extraction check(String language, String text, LocalDate published) {
    Pipeline pipeline = LANGUAGES.pipeline(language).orElseThrow();
    Document document = Document.of("odd", "", "", published, pipeline.pack(), text);
    try {
      Extraction read = new DocumentReader().read(pipeline.annotate(document));
      for (Mention mention : read.document().mentions().all()) {
        checkSpan(mention.span(), text);
      }
      read.reports().forEach(report -> checkReport(report, text));
      assertEquals(text, read.document().text());
      return read;
    } catch (RuntimeException e) {
      throw new AssertionError(
          "seed " + SEED + ", " + language + ", " + published + ": " + text, e);
    }
  }

  private static void checkReport(Report report, String text) {
    report.evidence().forEach(span -> checkSpan(span, text));
    report.attribution().forEach(span -> checkSpan(span, text));
    report.weapons().forEach(span -> checkSpan(span, text));
    checkSpan(report.timing().mention(), text);
    checkSpan(report.location().mention(), text);
    assertTrue(report.probability() >= 0 && report.probability() <= 1);
  }

  private static void checkSpan(Span span, String text) {
    assertTrue(
        span.end() <= text.length(), () -> span + " reaches past the end (seed " + SEED + ")");
  }
}
