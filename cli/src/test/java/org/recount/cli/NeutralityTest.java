package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.recount.codebook.ActorKind;
import org.recount.codebook.Codebook;
import org.recount.codebook.KnownActor;
import org.recount.codebook.KnownState;
import org.recount.report.Report;

/**
 * Whoever it was, the reading is the same: the names of armed groups, states and nationalities, all
 * those of the codebook, and the language of a person's name change neither type nor factuality,
 * and the probability by no more than a hundredth.
 */
class NeutralityTest {
  private static final Path TEXTS = Path.of("src/test/resources/org/recount/cli/neutrality.tsv");
  private static final double MOST_DIFFERENCE = 0.01;

  /**
   * Words that make a name another one when it is written as here, without accents and each word
   * with a capital: the verbs "is", "a" and "ira".
   */
  private static final Set<String> OTHERWISE = Set.of("is", "a", "ira");

  private static final Predicate<String> PLAIN =
      name -> Stream.of(name.split(" ")).noneMatch(word -> OTHERWISE.contains(lower(word)));

  /** Names that are still read otherwise; docs/quality.md says why. */
  private static final Set<String> OPEN =
      Set.of(
          "3R",
          "MS-13",
          "Dhkp C",
          "Conspiracy Of Fire Cells",
          "Conspiracy Of Cells Of Fire",
          "Islamic State In Iraq And The Levant",
          "Islamic State Of Iraq And Syria",
          "Al Qaeda In Iraq",
          "Groupe Salafiste Pour La Predication Et Le Combat");

  private record Gapped(String language, String kind, String text) {
    String with(String name) {
      return text.replace("{" + kind + "}", name).replace(" ¶ ", "\n\n");
    }
  }

  @TestFactory
  Stream<DynamicTest> readsTheSameWhoeverItWas() throws IOException {
    List<Gapped> texts = new ArrayList<>();
    Map<String, List<String>> persons = new HashMap<>();
    for (String line : Files.readAllLines(TEXTS)) {
      String[] cells = line.split("\t");
      if (cells[0].equals("person")) {
        persons.put(cells[1], List.of(cells[2].split(";")));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String kind = cells[1].replaceAll("(?s).*\\{(\\w+)}.*", "$1");
        texts.add(new Gapped(cells[0], kind, cells[1]));
      }
    }
    return texts.stream()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text.text(), () -> check(text, names(text, persons.get(text.language())))));
  }

  @Test
  void everyKindOfGapHasManyNames() {
    assertTrue(groups("fr").size() > 150 && groups("en").size() > 150);
    assertTrue(adjectives("fr").size() > 120 && adjectives("en").size() > 120);
  }

  private static void check(Gapped text, List<String> names) {
    String usual = reading(reports(text, names.get(0)));
    double probability = probability(reports(text, names.get(0)));
    Map<String, List<String>> others = new TreeMap<>();
    for (String name : names) {
      List<Report> reports = reports(text, name);
      String reading = reading(reports);
      if (!reading.equals(usual)) {
        others.computeIfAbsent(reading, r -> new ArrayList<>()).add(name);
      } else if (Math.abs(probability(reports) - probability) > MOST_DIFFERENCE) {
        String moved = "probability " + probability(reports);
        others.computeIfAbsent(moved, r -> new ArrayList<>()).add(name);
      }
    }
    assertEquals(Map.of(), others, "not " + usual + "with probability " + probability);
  }

  private static double probability(List<Report> reports) {
    return reports.isEmpty() ? 0 : reports.get(0).probability();
  }

  private static String reading(List<Report> reports) {
    StringBuilder reading = new StringBuilder();
    for (Report report : reports) {
      reading.append(report.type().code()).append(' ').append(report.factuality().code());
      reading.append(' ').append(report.factualityDetail()).append("; ");
    }
    return reading.toString();
  }

  private static List<Report> reports(Gapped text, String name) {
    return new InventedText(text.language(), "neutrality", true, "", text.with(name)).reports();
  }

  private static List<String> names(Gapped text, List<String> persons) {
    return switch (text.kind()) {
      case "group" -> groups(text.language());
      case "adjective" -> adjectives(text.language()).stream().filter(PLAIN).toList();
      case "forces" -> Codebook.states().stream().map(KnownState::forces).filter(PLAIN).toList();
      default -> persons;
    };
  }

  private static List<String> groups(String language) {
    return Codebook.actors().stream()
        .filter(actor -> actor.kind() == ActorKind.ARMED_GROUP)
        .flatMap(actor -> written(actor, language).stream())
        .filter(PLAIN)
        .filter(name -> !OPEN.contains(name))
        .distinct()
        .toList();
  }

  private static List<String> written(KnownActor actor, String language) {
    List<String> acronyms =
        actor.names(language).stream()
            .filter(KnownActor::isAcronym)
            .map(NeutralityTest::written)
            .toList();
    return actor.names(language).stream()
        .map(NeutralityTest::capitalised)
        .filter(name -> acronyms.isEmpty() || name.contains(" ") || acronyms.contains(name))
        .toList();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static List<String> adjectives(String language) {
    return Codebook.states().stream()
        .flatMap(state -> state.adjectives().getOrDefault(language, List.of()).stream())
        .map(NeutralityTest::written)
        .distinct()
        .map(word -> language.equals("fr") ? word : capitalised(word))
        .toList();
  }

  /** The first way to write a pattern of the codebook: {@code afghan*} gives "afghan". */
  private static String written(String pattern) {
    StringBuilder words = new StringBuilder();
    for (String word : pattern.replaceAll("[(^*]|\\)", "").split(" ")) {
      words.append(words.length() > 0 ? " " : "").append(word.split("\\|")[0]);
    }
    return words.toString();
  }

  private static String capitalised(String pattern) {
    StringBuilder words = new StringBuilder();
    for (String word : written(pattern).split(" ")) {
      words.append(words.length() > 0 ? " " : "");
      words.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return words.toString();
  }
}
