package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recount.contract.Json;
import tools.jackson.databind.JsonNode;

class ExtractTest {
  private static final String BOMB =
      "{\"id\":\"d1\",\"published\":\"2021-03-09\",\"text\":\"😀 Attentat près de Hilla\\n\\n"
          + "Lundi, une bombe a tué trois chauffeurs irakiens près de Hilla, selon la police.\"}";

  private static List<JsonNode> nodes(Trial.Outcome outcome) {
    return outcome.lines().stream().map(Json::read).toList();
  }

  @Test
  void printsOneLineForEachLineInTheSameOrder() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      String text = "Un attentat a fait deux morts à Hilla. ".repeat(1 + i % 7);
      lines.append("{\"id\":\"d" + i + "\",\"language\":\"fr\",\"text\":\"" + text + "\"}\n");
    }
    Trial.Outcome outcome =
        new Trial().reading(lines.toString()).run("extract", "--jsonl", "-").exits(0);
    assertEquals(
        IntStream.range(0, 200).mapToObj(i -> "d" + i).toList(),
        nodes(outcome).stream().map(n -> n.path("id").asString()).toList());
  }

  @Test
  void findsTheLanguageAndTheIncident() {
    JsonNode said = nodes(new Trial().reading(BOMB).run("extract", "--jsonl").exits(0)).get(0);
    assertEquals("fr", said.path("language").asString());
    JsonNode report = said.path("reports").path(0);
    assertEquals("bombing", report.path("type").asString());
    assertEquals("2021-03-08", report.path("date").path("earliest").asString());
    assertEquals(3, report.path("killed").path("upper").asInt());
    assertTrue(report.path("injured").isNull());
    assertFalse(report.path("evidence").isEmpty());
  }

  @Test
  void optionsSayWhatADocumentDoesNotSayItself() {
    String given =
        "{\"id\":\"d1\",\"text\":\"Lundi, une bombe a tué trois chauffeurs à Hilla.\"}\n";
    List<JsonNode> said =
        nodes(
            new Trial()
                .reading(given + BOMB)
                .run("extract", "--jsonl", "--published", "2022-05-04", "--lang", "fr")
                .exits(0));
    JsonNode date = said.get(0).path("reports").path(0).path("date");
    assertEquals("2022-05-02", date.path("earliest").asString());
    assertEquals("2021-03-09", said.get(1).path("published").asString());
    Trial.Outcome wrong = new Trial().run("extract", "--jsonl", "--published", "May").exits(2);
    assertTrue(wrong.err().contains("--published"), wrong.err());
  }

  @Test
  void everySpanIsInCodePointsOfTheText() {
    JsonNode said =
        nodes(new Trial().reading(BOMB).run("extract", "--jsonl", "--mentions").exits(0)).get(0);
    int[] text = Json.read(BOMB).path("text").asString().codePoints().toArray();
    int spans = 0;
    for (JsonNode span : said.findParents("start")) {
      int start = span.path("start").asInt();
      int end = span.path("end").asInt();
      assertEquals(span.path("text").asString(), new String(text, start, end - start));
      spans++;
    }
    assertTrue(spans > 3, said.toString());
    assertTrue(said.path("mentions").size() > 1, said.toString());
  }

  @Test
  void aLanguageThatNoPackReadsIsKeptAndSaidSo() {
    String arabic = "{\"id\":\"ar\",\"language\":\"ar\",\"text\":\"انفجار في بابل\"}";
    JsonNode said = nodes(new Trial().reading(arabic).run("extract", "--jsonl").exits(0)).get(0);
    assertEquals("not read yet", said.path("note").asString());
    assertEquals(0, said.path("reports").size());
  }

  @Test
  void badLinesAreAnsweredInPlaceAndExitWith4() {
    String lines =
        BOMB
            + "\nnot json\n{\"id\":\"x\"}\n{\"id\":\"y\",\"published\":\"2021-02-30\",\"text\":\"z\"}\n"
            + BOMB;
    List<JsonNode> said = nodes(new Trial().reading(lines).run("extract", "--jsonl").exits(4));
    assertEquals(
        List.of("", "malformed_json", "missing_text", "", ""),
        said.stream().map(n -> n.path("error").path("type").asString("")).toList());
    assertEquals(2, said.get(1).path("line").asInt());
    assertTrue(said.get(1).path("id").isNull());
    assertEquals("y", said.get(3).path("id").asString());
    assertTrue(said.get(3).path("note").asString().contains("2021-02-30"), said.get(3).toString());
  }

  @Test
  void aDocumentWithoutIdIsNamedByItsContent() {
    String line = "{\"text\":\"Un attentat à Hilla.\"}";
    String id =
        nodes(new Trial().reading(line).run("extract", "--jsonl").exits(0))
            .get(0)
            .path("id")
            .asString();
    assertTrue(id.matches("DOC-[0-9A-HJKMNP-TV-Z]{6}"), id);
  }

  @Test
  void halfACharacterPassesThrough() {
    String line =
        "{\"id\":\"h\",\"text\":\"Un attentat \\ud83d à Hilla lundi a tué deux soldats.\"}";
    assertEquals(
        "h",
        nodes(new Trial().reading(line).run("extract", "--jsonl", "--mentions").exits(0))
            .get(0)
            .path("id")
            .asString());
  }
}
