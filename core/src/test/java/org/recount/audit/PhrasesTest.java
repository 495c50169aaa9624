package org.recount.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recount.codebook.Harm;
import org.recount.codebook.Target;
import org.recount.quantity.Bounds;

class PhrasesTest {
  private static final Phrases ENGLISH = Phrases.of(Locale.ENGLISH);
  private static final Phrases FRENCH = Phrases.of(Locale.FRENCH);

  @Test
  void bothLanguagesHaveEveryPhraseWithTheSameGaps() {
    assertEquals(ENGLISH.keys(), FRENCH.keys());
    for (String key : ENGLISH.keys()) {
      assertEquals(gaps(ENGLISH.term(key)), gaps(FRENCH.term(key)), key);
    }
  }

  @Test
  void everySentenceThatTheRoomSaysIsInTheTable() throws IOException {
    Pattern said = Pattern.compile("Statement\\.of\\(\\s*(?:\\w+ \\? )?\"([a-z.-]+)\"");
    try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/recount/audit"))) {
      for (Path source : sources.toList()) {
        said.matcher(Files.readString(source))
            .results()
            .map(found -> found.group(1))
            .filter(key -> !key.endsWith("."))
            .forEach(key -> assertTrue(ENGLISH.keys().contains(key), source + ": " + key));
      }
    }
  }

  @Test
  void whatIsCountedAndWhatIsAimedAtHasAName() {
    Stream.of(Harm.values())
        .forEach(harm -> assertFalse(FRENCH.term("metric." + harm.code()).isEmpty()));
    Stream.of(Target.values())
        .forEach(target -> assertFalse(FRENCH.term("target." + target.code()).isEmpty()));
    Stream.of(Verdict.WITHIN, Verdict.ABOVE, Verdict.BELOW)
        .forEach(verdict -> assertFalse(ENGLISH.term("reason." + verdict.code()).isEmpty()));
  }

  @Test
  void frenchCountsNoughtAndOneInTheSingular() {
    assertEquals("0\u00a0document", amount(FRENCH, Bounds.of(0, 0), "document"));
    assertEquals("1\u00a0jour", amount(FRENCH, Bounds.of(1, 1), "day"));
    assertEquals("2\u00a0blessés", amount(FRENCH, Bounds.of(2, 2), "metric.injured"));
    assertEquals("0 documents", amount(ENGLISH, Bounds.of(0, 0), "document"));
    assertEquals("1 day", amount(ENGLISH, Bounds.of(1, 1), "day"));
    assertEquals("at least 2 incidents", amount(ENGLISH, Bounds.atLeast(2), "metric.incidents"));
  }

  @Test
  void frenchIsSetWithNarrowSpaces() {
    Statement statement =
        Statement.of(
            "weekday",
            new Statement.Quoted("mardi 5 novembre 2018"),
            new Statement.Day(LocalDate.of(2018, 11, 5)),
            new Statement.Weekday(LocalDate.of(2018, 11, 5)));
    assertEquals(
        "Le texte dit «\u202fmardi 5 novembre 2018\u202f», mais le 5\u00a0novembre 2018 était un"
            + " lundi.",
        FRENCH.say(statement));
    assertEquals(
        "The text says “mardi 5 novembre 2018”, but 5 November 2018 was a Monday.",
        ENGLISH.say(statement));
    for (String key : FRENCH.keys()) {
      String words = FRENCH.term(key);
      assertFalse(words.matches("(?s).*(?: [;:!?»]|« |[^\u202f][;!?»]|').*"), key + ": " + words);
    }
  }

  @Test
  void frenchPartsLongNumbersAndWritesTheFirstOfAMonth() {
    Statement.Part number = Statement.figure(12_500);
    Statement.Part first = new Statement.Day(LocalDate.of(2021, 3, 1));
    assertEquals("12\u202f500", filled(FRENCH, number));
    assertEquals("12500", filled(ENGLISH, number));
    assertEquals("1er\u00a0mars 2021", filled(FRENCH, first));
    assertEquals("1 March 2021", filled(ENGLISH, first));
  }

  @Test
  void refusesAPhraseThatIsNotThere() {
    assertThrows(IllegalArgumentException.class, () -> ENGLISH.say("no-such-phrase"));
  }

  private static String amount(Phrases phrases, Bounds bounds, String thing) {
    return filled(phrases, new Statement.Amount(bounds, thing));
  }

  private static String filled(Phrases phrases, Statement.Part part) {
    return phrases
        .say("reason.not-counted", part)
        .replaceAll("^.*?(?:count |cela\u202f: )|\\.$", "");
  }

  private static List<String> gaps(String phrase) {
    Matcher gap = Pattern.compile("\\{\\d}").matcher(phrase);
    TreeSet<String> gaps = new TreeSet<>();
    while (gap.find()) {
      gaps.add(gap.group());
    }
    return List.copyOf(gaps);
  }
}
