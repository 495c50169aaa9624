package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.contract.Json;
import tools.jackson.databind.JsonNode;

class LedgerCommandsTest {
  @TempDir Path folder;

  private Trial.Outcome run(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--ledger", ledger()));
    return new Trial().run(all.toArray(String[]::new));
  }

  private String ledger() {
    return folder.resolve("test.ledger").toString();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static String line(String id, String published, String text) {
    return "{\"id\":\"%s\",\"published\":\"%s\",\"source\":\"=Herald\",\"text\":\"%s\"}\n"
        .formatted(id, published, text);
  }

  /** Two papers on one bomb, one on another, and a threat. */
  private String some() throws IOException {
    return file(
        "some.jsonl",
        line("a", "2021-03-09", "Une bombe a tué lundi deux soldats à Hilla.")
            + line("b", "2021-03-09", "A bomb killed two soldiers in Hilla on Monday.")
            + line("c", "2021-04-02", "Une bombe a blessé jeudi trois policiers à Mossoul.")
            + line("d", "2021-04-02", "Le groupe menace d'attaquer les convois à Bagdad."));
  }

  @Test
  void addingTwiceChangesNothingAndSaysSo() throws IOException {
    Trial.Outcome first = run("add", "--jsonl", some()).exits(0);
    assertEquals(4, first.lines().size());
    assertTrue(first.err().contains("added 4 new"), first.err());
    String head = run("status", "--json").exits(0).out();
    Trial.Outcome again = run("add", "--jsonl", some()).exits(0);
    assertTrue(again.lines().stream().allMatch(l -> l.contains("  known  ")), again.out());
    assertEquals(head, run("status", "--json").exits(0).out());
    run("verify").exits(0);
  }

  @Test
  void otherContentUnderAKnownIdIsAConflictUnlessItReplaces() throws IOException {
    run("add", file("1.jsonl", line("a", "2021-03-09", "Une bombe à Hilla."))).exits(0);
    String other = file("2.jsonl", line("a", "2021-03-09", "Deux bombes à Hilla."));
    Trial.Outcome refused = run("add", other).exits(5);
    assertTrue(refused.out().contains("conflict"), refused.out());
    run("add", "--replace", other).exits(0);
    assertTrue(run("show", "a").exits(0).out().contains("version    2"));
    assertEquals(2, run("log", "a").exits(0).lines().size());
  }

  @Test
  void whereASourceReportsFromTellsPlacesOfOneNameApart() throws IOException {
    String unsure = "A man was shot dead on Monday in Springfield, police said.";
    run("add", file("alone.jsonl", line("alone", "2021-03-09", unsure))).exits(0);
    StringBuilder earlier = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      earlier.append(
          line(
              "e" + i,
              "2021-03-0" + (i + 1),
              "Two men were shot dead on Monday in Eugene, Oregon."));
    }
    run("add", file("earlier.jsonl", earlier.toString())).exits(0);
    String sources = run("list", "sources").exits(0).out();
    assertTrue(sources.contains("reports from US/Oregon (8)"), sources);
    run("add", file("later.jsonl", line("later", "2021-03-10", unsure))).exits(0);
    String before = run("show", "alone").exits(0).out();
    String after = run("show", "later").exits(0).out();
    assertFalse(before.contains("Springfield, Oregon"), before);
    assertTrue(after.contains("Springfield, Oregon"), after);
    assertTrue(after.contains("earlier reports of the source"), after);
  }

  @Test
  void badItemsAreSaidAndTheRestIsKept() throws IOException {
    String bad =
        file("bad.jsonl", "oops\n" + line("a", "2021-02-30", "x") + line("b", "", "Une bombe."));
    Trial.Outcome outcome = run("add", bad, folder.resolve("none.txt").toString()).exits(4);
    assertEquals(2, outcome.lines().size()); // the day of "a" is unknown, its text is kept
    assertTrue(outcome.err().contains("line 1:"), outcome.err());
    assertTrue(outcome.err().contains("2021-02-30"), outcome.err());
    assertTrue(outcome.err().contains("there is no such file"), outcome.err());
    assertFalse(outcome.err().contains("\tat "), outcome.err());
  }

  @Test
  void aDryRunKeepsNothing() throws IOException {
    assertEquals(4, run("add", "--dry-run", "--jsonl", some()).exits(0).lines().size());
    assertFalse(Files.exists(Path.of(ledger())));
    run("add", "--jsonl", some()).exits(0);
    String head = run("status").exits(0).out();
    Trial.Outcome again = run("add", "-n", "--jsonl", some()).exits(0);
    assertTrue(again.err().contains("4 known already"), again.err());
    assertEquals(head, run("status").exits(0).out());
  }

  @Test
  void countsWithBoundsAndReasonsThatAddUp() throws IOException {
    run("add", "--jsonl", some()).exits(0);
    JsonNode count = Json.read(run("count", "--type", "bombing", "--json").exits(0).out());
    int best = count.path("best").asInt();
    assertTrue(best >= 2, count.toString());
    int lower = best;
    int upper = best;
    for (JsonNode why : count.path("why")) {
      lower += why.path("lowerDelta").asInt();
      upper += why.path("upperDelta").asInt();
    }
    assertEquals(count.path("lower").asInt(), lower);
    assertEquals(count.path("upper").asInt(), upper);
    run("count", "--type", "bombing", "--expect", best + ".." + best).exits(0);
    run("count", "--type", "bombing", "--expect", "90..99").exits(3);
    assertTrue(
        run("count", "--from", "2021-04", "--by", "month", "--explain")
            .exits(0)
            .out()
            .contains("2021-04"));
    run("count", "--from", "2021-13").exits(2);
    run("count", "--type", "nonsense").exits(2);
  }

  @Test
  void aQuestionInWordsIsAnsweredAsTheFlagsItStandsFor() throws IOException {
    run("add", "--jsonl", some()).exits(0);
    String words = "How many bombings since January 2021?";
    Trial.Outcome shown = run("count", words).exits(0);
    assertEquals("asked: " + words, shown.lines().get(0));
    assertTrue(shown.out().contains("--from 2021   "), shown.out());
    String flags = run("count", "--type", "bombing", "--from", "2021").exits(0).out();
    assertTrue(shown.out().endsWith(flags), shown.out());
    assertEquals(
        shown.out(), run("count", "How", "many", "bombings", "since", "January", "2021?").out());
  }

  @Test
  void theJsonOfAnAnswerHoldsTheQuestionAsItWasRead() throws IOException {
    run("add", "--jsonl", some()).exits(0);
    JsonNode count =
        Json.read(run("count", "😀 Combien d'attaques depuis 2021 ?", "--json").exits(0).out());
    JsonNode asked = count.path("asked");
    assertEquals("fr", asked.path("language").asString());
    assertEquals("2021-01-01", asked.path("question").path("since").asString());
    JsonNode part = asked.path("parts").get(0);
    assertEquals("attaques", part.path("text").asString());
    assertEquals(12, part.path("start").asInt()); // in code points: the face is one
    String line = file("asked.jsonl", asked.path("question").toString() + "\n");
    JsonNode again = Json.read(run("count", "--questions", line, "--jsonl").exits(0).out());
    assertEquals(count.path("best"), again.path("best"));
  }

  @Test
  void aPlaceThatNobodyKnowsIsSaidNotToBeKnown() throws IOException {
    run("add", "--jsonl", some()).exits(0);
    Trial.Outcome unknown = run("count", "--country", "ML", "--place", "Xyzzyville").exits(0);
    assertTrue(unknown.err().contains("'Xyzzyville' is known in ML"), unknown.err());
    assertEquals("", run("count", "--country", "IQ", "--place", "Mossoul").exits(0).err());
  }

  @Test
  void anUnclearQuestionIsRefusedWithWhatToDo() throws IOException {
    run("add", "--jsonl", some()).exits(0);
    Trial.Outcome unclear = run("count", "How many casualties in Mosul in 2021?").exits(2);
    assertEquals("", unclear.out());
    assertTrue(unclear.err().contains("--metric injured --country IQ"), unclear.err());
    run("count", "How many casualties in Mosul in 2021?", "--metric", "killed").exits(0);
    run("count", "How many attacks in Mosul?", "--country", "SY").exits(2);
    run("count", "").exits(2);
    run("count", "How many attacks?", "--cite", "-1").exits(2);
  }

  @Test
  void answersAFileOfQuestionsLineByLine() throws IOException {
    run("add", "--jsonl", some()).exits(0);
    String questions =
        file(
            "q.jsonl",
            "{\"qid\":\"q1\",\"metric\":\"incidents\",\"since\":\"2021-03\",\"until\":\"2021-03\"}\n"
                + "{\"qid\":\"q2\",\"metric\":\"killed\",\"killed\":{\"lower\":1,\"upper\":null},\"odd\":1}\n"
                + "{\"qid\":\"q3\",\"metric\":\"feelings\"}\n");
    Trial.Outcome outcome = run("count", "--questions", questions, "--jsonl").exits(4);
    List<JsonNode> answers = outcome.lines().stream().map(Json::read).toList();
    assertEquals(
        List.of("q1", "q2", "q3"), answers.stream().map(n -> n.path("qid").asString()).toList());
    assertTrue(answers.get(0).path("documents").size() >= 1, outcome.out());
    assertTrue(answers.get(2).path("error").path("detail").asString().contains("feelings"));
    assertTrue(outcome.err().contains("odd"), outcome.err());
  }

  @Test
  void earlierMomentsStayAsTheyWere() throws IOException {
    run("add", "--jsonl", some()).exits(0);
    long then = Json.read(run("status", "--json").out()).path("sequence").asLong();
    String before = run("count", "--as-of", Long.toString(then)).exits(0).out();
    run(
            "add",
            file("e.jsonl", line("e", "2021-05-02", "Une bombe a tué samedi un soldat à Kirkouk.")))
        .exits(0);
    assertEquals(before, run("count", "--as-of", Long.toString(then)).exits(0).out());
    run("count", "--as-of", "9999").exits(5);
    run("count", "--as-of", "yesterday").exits(2);
  }

  @Test
  void listsAndShowsWithTheWordsTheyRestOn() throws IOException {
    run("add", "--jsonl", some()).exits(0);
    JsonNode incident = Json.read(run("link", "--jsonl").exits(0).lines().get(0));
    String id = incident.path("id").asString();
    assertTrue(incident.path("reports").path(0).has("main"), incident.toString());
    String page = run("show", id.toLowerCase(java.util.Locale.ROOT)).exits(0).out();
    assertTrue(page.contains("\""), page);
    assertEquals(4, run("list", "documents").exits(0).lines().size());
    assertEquals(1, run("list", "sources", "--jsonl").exits(0).lines().size());
    run("list", "claims").exits(0);
    assertEquals(
        1,
        run("list", "incidents", "--from", "2021-04", "--to", "2021-04").exits(0).lines().size());
    run("show", "INC-000000").exits(1);
  }

  @Test
  void aSourceWithTabsAndEndsOfLinesStaysOnOneLine() throws IOException {
    String source = "The\\tTwo\\nLined\\u2028Herald";
    String text =
        "{\"id\":\"a\",\"source\":\"" + source + "\",\"text\":\"Une bombe a explosé à Hilla.\"}\n";
    run("add", file("odd.jsonl", text)).exits(0);

    List<String> lines = run("list", "sources").exits(0).lines();

    assertEquals(1, lines.size(), lines.toString());
    assertTrue(lines.get(0).startsWith("The Two Lined Herald  1 document"), lines.toString());
    assertEquals(1, run("list", "documents").exits(0).lines().size());
    assertEquals(4, run("list", "sources", "--plain").exits(0).out().split("\t", -1).length);
  }

  @Test
  void exportsTablesThatASpreadsheetWillNotRun() throws IOException {
    run("add", "--jsonl", some()).exits(0);
    List<String> lines = run("export", "documents", "--format", "csv").exits(0).lines();
    assertEquals(5, lines.size());
    assertTrue(lines.get(1).contains(",'=Herald,"), lines.get(1));
    Path out = folder.resolve("out.jsonl");
    run("export", "--format", "jsonl", "-o", out.toString()).exits(0);
    assertTrue(Json.read(Files.readAllLines(out).get(0)).has("killed"));
  }

  @Test
  void namesWhatIsWrongWithALedger() throws IOException {
    assertTrue(run("status").exits(1).err().contains("there is no ledger at"));
    file("test.ledger", "Notes, and no database at all. ".repeat(50));
    assertTrue(run("status").exits(1).err().contains("another kind of file"));
    assertTrue(run("add", some()).exits(1).err().contains("another kind of file"));
  }

  @Test
  void aLedgerOfAnotherFormatIsOnlyTouchedByMigrate() throws IOException, SQLException {
    run("add", "--jsonl", some()).exits(0);
    format(2);
    for (String command : List.of("status", "log", "verify", "link")) {
      String said = run(command).exits(1).err();
      assertTrue(said.contains("recount migrate --ledger " + ledger()), said);
    }
    Trial.Outcome migrated = run("migrate").exits(0);
    assertTrue(migrated.err().contains("from format 2 to 7"), migrated.err());
    assertTrue(migrated.err().contains("kept a copy as it was: " + ledger() + ".format-2"));
    run("verify").exits(0);
    format(9);
    for (String command : List.of("status", "migrate")) {
      assertTrue(run(command).exits(1).err().contains("written by a newer Recount"));
    }
  }

  private void format(int number) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger());
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = " + number);
    }
  }

  @Test
  void aTextPrintedByAHundredPapersIsOneIncident() throws IOException {
    StringBuilder papers = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      papers.append(line("p" + i, "2021-03-09", "A bomb killed two soldiers in Hilla on Monday."));
    }
    run("add", "--jsonl", file("papers.jsonl", papers.toString())).exits(0);
    JsonNode count = Json.read(run("count", "--json").exits(0).out());
    assertEquals(1, count.get("upper").asInt());
    assertEquals(100, count.get("documents").size());
    run("split", count.get("incidents").get(0).asString(), "p99", "--reason", "test").exits(0);
    assertEquals(2, Json.read(run("count", "--json").exits(0).out()).get("upper").asInt());
  }

  @Test
  void whatIsNotThereIsNamed() throws IOException {
    String empty = file("empty.ledger", "");
    Trial.Outcome none = new Trial().run("count", "--ledger", empty).exits(1);
    assertTrue(none.err().contains("there is no ledger"), none.err());
    run("add", "--jsonl", some()).exits(0);
    assertTrue(run("log", "INC-XX").exits(1).err().contains("no entry"));
    assertTrue(run("series", "--source", "Nobody").exits(1).err().contains("'Nobody'"));
    assertTrue(run("replay", "nowhere").exits(1).err().contains("there is no file"));
    assertTrue(run("replay", ledger()).exits(1).err().contains("recount log --jsonl"));
    Trial.Outcome later = run("count", "--from", "2022").exits(0);
    assertTrue(later.out().contains("no document of this period was read"), later.out());
  }

  @Test
  void theLedgerComesFromTheEnvironmentToo() throws IOException {
    Trial.Outcome outcome =
        new Trial().with("RECOUNT_LEDGER", ledger()).reading("Une bombe à Hilla.").run("add", "-");
    outcome.exits(0);
    assertTrue(Files.exists(Path.of(ledger())));
  }
}
