package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandLineTest {
  @Test
  void anUnknownCommandIsOneLineAndExits2() {
    Trial.Outcome outcome = new Trial().run("cuont").exits(2);
    assertTrue(outcome.err().contains("count"), outcome.err());
    assertTrue(outcome.err().lines().count() <= 3, outcome.err());
    new Trial().run().exits(2);
    new Trial().run("count", "--nonsense").exits(2);
  }

  @Test
  void everyCommandHasHelpWithAnExample() {
    for (String name :
        new CommandLine(new Recount(Surroundings.real())).getSubcommands().keySet()) {
      String help = new Trial().run("help", name).exits(0).out();
      assertTrue(help.contains("Example"), name + ": " + help);
      assertEquals(help, new Trial().run(name, "--help").exits(0).out());
    }
  }

  @Test
  void listsTheExitCodes() {
    String codes = new Trial().run("help", "exit-codes").exits(0).out();
    assertTrue(codes.contains("141"), codes);
  }

  @Test
  void completionIsAScript() {
    assertTrue(
        new Trial().run("completion", "bash").exits(0).out().startsWith("#!/usr/bin/env bash"));
    new Trial().run("completion", "zsh").exits(0);
    new Trial().run("completion", "fish").exits(2);
  }

  @Test
  void saysNothingWhenTheReaderGoesAway() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(), broken, err, Map.of(), () -> Instant.EPOCH, false);
    assertEquals(141, Runner.run(surroundings, "help", "exit-codes"));
    assertEquals("", err.toString());
  }

  @Test
  void showsWhereAFailureCameFromOnlyWhenAsked() {
    Trial.Outcome quiet = new Trial().run("status", "--ledger", "/nowhere/x.ledger").exits(1);
    assertFalse(quiet.err().contains("\tat "), quiet.err());
    Trial.Outcome debug =
        new Trial().run("status", "--ledger", "/nowhere/x.ledger", "--debug").exits(1);
    assertTrue(debug.err().contains("\tat "), debug.err());
  }

  @Test
  void theDemoRunsInTime() {
    Trial.Outcome outcome =
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> new Trial().run("demo"));
    outcome.exits(0);
    assertTrue(outcome.out().contains("at least"), outcome.out());
    assertTrue(outcome.out().contains("above what this ledger supports"), outcome.out());
    assertTrue(outcome.out().contains("contradicts itself"), outcome.out());
    assertFalse(outcome.out().matches("(?is).*\\b(false|fake|faux)\\b.*"), outcome.out());
  }

  @Test
  void everyReportOfTheDemoSaysThatItIsInvented() throws IOException {
    for (String name : DemoRun.REPORTS) {
      try (InputStream in = DemoRun.class.getResourceAsStream("demo/" + name)) {
        String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        String last = text.strip().lines().reduce((first, second) -> second).orElse("");
        assertTrue(last.contains("nvent"), name + ": " + last);
      }
    }
  }
}
