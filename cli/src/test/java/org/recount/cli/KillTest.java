package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.recount.contract.Json;

class KillTest {
  private static final int DOCUMENTS = 400;
  private static final int KILL_AFTER = 25;

  @TempDir Path folder;

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void nothingThatWasReportedAsAddedIsLostWhenTheProgramIsKilled()
      throws IOException, InterruptedException {
    Path input = folder.resolve("many.jsonl");
    Files.writeString(input, documents());
    Path ledger = folder.resolve("killed.ledger");
    List<String> reported = addAndKill(input, ledger);
    assertTrue(reported.size() >= KILL_AFTER, reported.toString());

    List<String> kept =
        new Trial()
            .run("list", "documents", "--jsonl", "-L", ledger.toString()).exits(0).lines().stream()
                .map(line -> Json.read(line).path("id").asString())
                .toList();
    assertTrue(kept.containsAll(reported), "reported " + reported + ", kept " + kept);
    new Trial().run("verify", "-L", ledger.toString()).exits(0);

    Trial.Outcome again =
        new Trial().run("add", "--jsonl", input.toString(), "-L", ledger.toString()).exits(0);
    assertEquals(DOCUMENTS, again.lines().size());
    assertEquals(
        kept.size(), again.lines().stream().filter(line -> line.contains("  known  ")).count());
    new Trial().run("verify", "-L", ledger.toString()).exits(0);
  }

  private List<String> addAndKill(Path input, Path ledger)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.recount.cli.Recount",
                "add",
                "--jsonl",
                input.toString(),
                "-L",
                ledger.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> printed = new ArrayList<>();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      while (line != null && printed.size() < KILL_AFTER) {
        printed.add(line);
        line = lines.readLine();
      }
      process.destroyForcibly();
    }
    process.waitFor();
    return printed.stream()
        .filter(line -> line.contains("report"))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .toList();
  }

  private static String documents() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < DOCUMENTS; i++) {
      lines.append(
          "{\"id\":\"d%d\",\"language\":\"fr\",\"published\":\"2021-03-09\",\"text\":\"%s\"}\n"
              .formatted(i, "Une bombe numéro " + i + " a tué lundi deux soldats à Hilla."));
    }
    return lines.toString();
  }
}
