package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.contract.Json;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;

class SeriesTest {
  private static final String TEXTS =
      String.join(
          "\n",
          line("q1", "2021-03-02", "Depuis janvier, 20 attaques ont visé des convois à Babil."),
          line("q2", "2021-03-12", "Depuis janvier, 24 attaques ont visé des convois à Babil."),
          line("q3", "2021-03-22", "Depuis janvier, 44 attaques ont visé des convois à Babil."),
          line("q4", "2021-04-02", "Depuis janvier, 41 attaques ont visé des convois à Babil."));

  @TempDir Path folder;

  @BeforeEach
  void keepTheTexts() {
    new Trial().reading(TEXTS).run("add", "--jsonl", "-", "-L", ledger()).exits(0);
  }

  @Test
  void namesJumpsAndFallsBesideTheLedger() {
    String said = series("--source", "Agence Y");
    assertTrue(said.contains("Agence Y  incidents, on logistics convoy, in Babil (IQ)"), said);
    assertTrue(said.contains("up to 12 March 2021: 24 (cumulative, q2); the ledger "), said);
    assertTrue(said.contains("A jump: from 24 (12 March 2021) to 44 (22 March 2021), 2.0"), said);
    assertTrue(said.contains("! The total falls: 44 up to 22 March 2021 (q3), 41"), said);
    assertTrue(series("--lang", "fr").contains("! Le total baisse\u202f: 44"));
  }

  @Test
  void isATableWithARowForEachNumber() {
    String table = series("--format", "csv");
    assertEquals(5, table.lines().count(), table);
    assertTrue(table.startsWith("series,source,document,published,kind,"), table);
    assertTrue(table.contains("2021-01-01,2021-04-02,41,41,"), table);
    assertTrue(table.lines().toList().get(4).contains(",true,\"The total falls"), table);
  }

  @Test
  void isAPlotThatNeedsNothingElse() throws Exception {
    String svg = series("--format", "svg");
    Document drawn =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    assertEquals("svg", drawn.getDocumentElement().getTagName());
    String words = drawn.getElementsByTagName("desc").item(0).getTextContent();
    assertTrue(words.contains("The total falls") && words.contains("44 claimed"), words);
    assertEquals(1, drawn.getElementsByTagName("pattern").getLength());
    assertTrue(svg.contains("prefers-color-scheme:dark"), svg);
    assertFalse(svg.contains("href") || svg.contains("@import"), svg);
    assertEquals(svg, series("--format", "svg"));
  }

  @Test
  void aTextIsContradictedByAnotherOfItsSource() {
    JsonNode audit = Json.read(new Trial().run("audit", "q4", "--json", "-L", ledger()).out());
    JsonNode tally = audit.path("tallies").path(0);
    assertEquals("above", tally.path("verdict").asString());
    JsonNode other = tally.path("elsewhere").path(0);
    assertEquals("q3", other.path("document").asString());
    assertTrue(other.path("explanation").asString().startsWith("The total falls"));
    new Trial().run("audit", "q4", "--fail-on", "contradiction", "-L", ledger()).exits(3);
    new Trial().run("audit", "q1", "--fail-on", "contradiction", "-L", ledger()).exits(0);
  }

  @Test
  void withTooThinALedgerTheOtherTextIsWhatContradicts() {
    String few = TEXTS.lines().filter(l -> l.contains("q1") || l.contains("q2")).toList().get(1);
    String thin = folder.resolve("thin.ledger").toString();
    new Trial().reading(few).run("add", "--jsonl", "-", "-L", thin).exits(0);
    JsonNode tally =
        Json.read(
                new Trial()
                    .reading("Depuis janvier, 14 attaques ont visé des convois à Babil.")
                    .run(
                        "audit",
                        "-",
                        "--no-add",
                        "--json",
                        "--published",
                        "2021-04-20",
                        "--source",
                        "Agence Y",
                        "-L",
                        thin)
                    .out())
            .path("tallies")
            .path(0);
    assertEquals("contradicted", tally.path("verdict").asString(), tally.toString());
    assertEquals("same_source", tally.path("contradictedBy").asString());
  }

  @Test
  void theLedgerIsCountedAsOfTheDayOfTheTextAndAsOfNow() {
    JsonNode tally =
        Json.read(new Trial().run("audit", "q1", "--json", "-L", ledger()).out())
            .path("tallies")
            .path(0);
    JsonNode then = tally.path("ledgerAtPublication");
    assertTrue(then.path("upper").asInt() <= tally.path("ledger").path("upper").asInt());
    assertTrue(then.path("upper").asInt() >= 1, tally.toString());
  }

  @Test
  void saysSoWhenThereIsNone() {
    Trial.Outcome none = new Trial().run("series", "--source", "No one", "-L", ledger()).exits(1);
    assertTrue(none.err().contains("no document of 'No one'"), none.err());
  }

  private String ledger() {
    return folder.resolve("s.ledger").toString();
  }

  private String series(String... more) {
    String[] words = new String[more.length + 3];
    System.arraycopy(new String[] {"series", "-L", ledger()}, 0, words, 0, 3);
    System.arraycopy(more, 0, words, 3, more.length);
    return new Trial().run(words).exits(0).out();
  }

  private static String line(String id, String published, String text) {
    return "{\"id\": \"%s\", \"published\": \"%s\", \"source\": \"Agence Y\", \"text\": \"%s\"}"
        .formatted(id, published, text);
  }
}
