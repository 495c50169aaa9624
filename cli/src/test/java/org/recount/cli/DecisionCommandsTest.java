package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person who corrects a ledger meets. */
class DecisionCommandsTest {
  private static final String WHY = "both texts were read again";

  @TempDir Path folder;

  Trial.Outcome run(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--ledger", ledger()));
    return new Trial().run(all.toArray(String[]::new));
  }

  private Trial.Outcome decide(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--reason", WHY, "--as", "Ada"));
    return run(all.toArray(String[]::new));
  }

  /** The ledger of these tests; those of a server have another one. */
  String ledger() {
    return folder.resolve("test.ledger").toString();
  }

  private static String line(String id, String published, String text) {
    return "{\"id\":\"%s\",\"published\":\"%s\",\"source\":\"%s Herald\",\"text\":\"%s\"}\n"
        .formatted(id, published, id, text);
  }

  /** Two papers on one bomb, and one on another. */
  @BeforeEach
  void someDocuments() throws IOException {
    Path file = folder.resolve("some.jsonl");
    Files.writeString(
        file,
        line("a", "2021-03-09", "Une bombe a tué lundi deux soldats à Hilla.")
            + line("b", "2021-03-09", "A bomb killed two soldiers in Hilla on Monday.")
            + line("c", "2021-04-02", "Une bombe a blessé jeudi trois policiers à Mossoul."));
    run("add", "--jsonl", file.toString()).exits(0);
    assertEquals(2, incidents().size());
  }

  private List<String> incidents() {
    return run("list", "incidents").exits(0).lines();
  }

  /** The id of the incident on whose line some words are. */
  private String incident(String words) {
    return incidents().stream()
        .filter(line -> line.contains(words))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .findFirst()
        .orElseThrow();
  }

  private int best() {
    String answer = run("count", "--json").exits(0).out();
    int start = answer.indexOf("\"best\":") + "\"best\":".length();
    return Integer.parseInt(answer.substring(start, answer.indexOf(',', start)));
  }

  @Test
  void aWrongLinkIsSplitTheCountChangesAndTheSplitIsUndone() {
    assertEquals(2, best());
    String both = incident("Hilla");
    Trial.Outcome split = decide("split", both, "b").exits(0);
    assertEquals(2, split.lines().size());
    assertTrue(split.err().contains("all incidents 3 (at least"), split.err());
    assertEquals(3, best());
    assertTrue(run("show", both).exits(0).out().contains("Ada: " + WHY));
    String number = split.err().substring(1, split.err().indexOf(' '));
    decide("undo", number).exits(0);
    assertEquals(2, best());
    assertTrue(run("show", both).exits(0).out().contains("(undone)"));
    run("verify").exits(0);
  }

  @Test
  void aMergedIncidentIsFoundByEitherId() {
    String hilla = incident("Hilla");
    String mosul = incident("Mosul");
    decide("merge", hilla, mosul, "--dry-run").exits(0);
    assertEquals(2, incidents().size());
    decide("merge", hilla, mosul).exits(0);
    assertEquals(1, incidents().size());
    assertTrue(run("show", mosul).exits(0).out().startsWith(hilla));
    assertTrue(run("show", hilla).exits(0).out().contains("a person joined them"));
  }

  @Test
  void whatIsSetAsideIsNamedAsLeftOut() {
    decide("reject", incident("Mosul")).exits(0);
    assertEquals(1, best());
    Trial.Outcome answer = run("count", "--explain").exits(0);
    assertTrue(answer.out().contains("set aside by a person"), answer.out());
  }

  @Test
  void editsAreCheckedBeforeTheyAreKept() {
    String mosul = incident("Mosul");
    decide("edit", mosul, "killed=1..2", "date=2021-03", "place=Baghdad").exits(ExitCode.FAILED);
    decide("edit", mosul, "kill=1").exits(ExitCode.USAGE);
    decide("edit", mosul, "killed=many").exits(ExitCode.USAGE);
    decide("edit", mosul, "killed=5..2").exits(ExitCode.USAGE);
    decide("edit", mosul, "date=2021-02-30").exits(ExitCode.USAGE);
    decide("edit", mosul, "type=bombing,").exits(ExitCode.USAGE);
    run("edit", mosul, "killed=1").exits(ExitCode.USAGE);
    Trial.Outcome edited =
        decide("edit", mosul, "killed=1..2", "date=2021-03", "type=shelling").exits(0);
    assertTrue(edited.out().contains("1–2 killed"), edited.out());
    assertTrue(edited.out().contains("2021-03-01 to 2021-03-31"), edited.out());
    assertTrue(edited.out().contains("shelling"), edited.out());
  }

  @Test
  void aForgottenTextIsInNoByteOfTheLedger() throws IOException {
    decide("forget", "a").exits(0);
    for (String name : List.of("test.ledger", "test.ledger-wal", "test.ledger-shm")) {
      Path file = folder.resolve(name);
      if (Files.exists(file)) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("soldats"), name);
      }
    }
    run("verify").exits(0);
    Trial.Outcome again = run("add", "--jsonl", folder.resolve("some.jsonl").toString()).exits(5);
    assertTrue(again.err().contains("1 refused (forgotten before)"), again.err());
    assertTrue(run("log").exits(0).out().contains("contents forgotten"));
  }

  @Test
  void decisionsAreMadeAgainInAnotherLedger() throws IOException {
    decide("split", incident("Hilla"), "b").exits(0);
    decide("edit", incident("Mosul"), "injured=4").exits(0);
    Path log = Files.writeString(folder.resolve("log.jsonl"), run("log", "--jsonl").out());
    String other = folder.resolve("other.ledger").toString();
    String some = folder.resolve("some.jsonl").toString();
    new Trial().run("add", "--jsonl", some, "--ledger", other).exits(0);
    new Trial().run("forget", "c", "--reason", WHY, "--ledger", other).exits(0);
    Trial.Outcome replayed =
        new Trial().run("replay", log.toString(), "--ledger", other).exits(ExitCode.PARTLY);
    assertTrue(replayed.err().contains("1 decision made, 1 left out"), replayed.err());
    assertEquals(2, new Trial().run("list", "incidents", "--ledger", other).lines().size());
  }

  @Test
  void aCopyIsRestoredWholeOrNotAtAll() throws IOException {
    String copy = folder.resolve("copy.ledger").toString();
    run("backup", copy).exits(0);
    run("backup", copy).exits(ExitCode.FAILED);
    String restored = folder.resolve("restored.ledger").toString();
    new Trial().run("restore", copy, "--ledger", restored).exits(0);
    assertEquals(
        run("log", "--jsonl").out(), new Trial().run("log", "--jsonl", "-L", restored).out());
    byte[] bytes = Files.readAllBytes(Path.of(copy));
    String broken = folder.resolve("broken.ledger").toString();
    Files.write(Path.of(broken), java.util.Arrays.copyOf(bytes, bytes.length / 2));
    String target = folder.resolve("target.ledger").toString();
    new Trial().run("restore", broken, "--ledger", target).exits(ExitCode.FAILED);
    assertFalse(Files.exists(Path.of(target)));
  }

  @Test
  void aDecisionNeedsAReasonAndCannotBeMadeInThePast() {
    run("reject", incident("Mosul")).exits(ExitCode.USAGE);
    run("reject", incident("Mosul"), "--reason", " ").exits(ExitCode.USAGE);
    decide("reject", incident("Mosul"), "--as-of", "1").exits(ExitCode.USAGE);
  }
}
