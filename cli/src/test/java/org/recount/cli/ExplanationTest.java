package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.contract.Json;
import tools.jackson.databind.JsonNode;

/** A report says which words, rules and weights made it. */
class ExplanationTest {
  private static final String TEXT =
      "Un engin explosif a blessé lundi deux chauffeurs à Hilla, selon la police. L'armée a déjoué"
          + " un attentat à Mossoul. En mars 2019, une voiture piégée avait tué dix personnes à"
          + " Bagdad.";

  @TempDir Path folder;

  @Test
  void namesTheWordsAndRulesOfEachReport() throws IOException {
    String page = shown();
    assertTrue(page.contains("what   \"engin explosif\" by fr/triggers/"), page);
    assertTrue(page.contains("harm   \"a blessé lundi deux chauffeurs\" by fr/tolls/"), page);
  }

  @Test
  void namesWhatGaveItsFactuality() throws IOException {
    String page = shown();
    assertTrue(page.contains("told   attributed: \"selon la police\" by fr/attributions/"), page);
    assertTrue(page.contains("told   predicted: \"a déjoué\" by fr/cues/"), page);
    assertTrue(page.contains("told   background; for it: words say that"), page);
  }

  @Test
  void saysInWordsWhatMovedItsProbability() throws IOException {
    String page = shown();
    assertTrue(page.contains("a day is told (×"), page);
    assertTrue(page.matches("(?s).*sure   0\\.\\d\\d; up: .*; down: .*"), page);
    assertEquals(page, run("show", "d").out());
  }

  @Test
  void theGroundsAddUpToTheProbability() throws IOException {
    run("add", file());
    JsonNode document = Json.read(run("show", "d", "--json").lines().get(0));
    double bias = weight("bias");
    for (int i = 0; i < 3; i++) {
      double sum = bias;
      for (JsonNode ground : document.path("explanations").path(i).path("grounds")) {
        sum += ground.path("weight").asDouble();
      }
      double probability = document.path("reports").path(i).path("probability").asDouble();
      assertEquals(probability, 1 / (1 + Math.exp(-sum)), 0.01);
    }
  }

  @Test
  void everyFeatureHasItsWords() throws IOException {
    for (String file : List.of("plausibility.tsv", "background.tsv")) {
      for (String line : weights(file)) {
        String feature = line.split("\t")[0];
        assertTrue(feature.equals("bias") || FeatureWords.knows(feature), feature);
      }
    }
    assertEquals("the type is armed attack", FeatureWords.of("type armed_attack"));
  }

  private static double weight(String feature) throws IOException {
    return weights("plausibility.tsv").stream()
        .map(line -> line.split("\t"))
        .filter(cells -> cells[0].equals(feature))
        .mapToDouble(cells -> Double.parseDouble(cells[1]))
        .sum();
  }

  private static List<String> weights(String file) throws IOException {
    Path folder = Path.of("..", "core", "src", "main", "resources", "org", "recount", "report");
    return Files.readAllLines(folder.resolve(file)).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  private String shown() throws IOException {
    run("add", file());
    return run("show", "d").out();
  }

  private String file() throws IOException {
    String line = "{\"id\": \"d\", \"published\": \"2021-06-08\", \"text\": \"" + TEXT + "\"}\n";
    return Files.writeString(folder.resolve("d.jsonl"), line).toString();
  }

  private Trial.Outcome run(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--ledger", folder.resolve("test.ledger").toString()));
    return new Trial().run(all.toArray(String[]::new)).exits(0);
  }
}
