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
import org.recount.testkit.PostgresServer;

/** Every command on a ledger that a server keeps; those that decide are inherited. */
class PostgresCommandsTest extends DecisionCommandsTest {
  private final PostgresServer server = PostgresServer.running();
  private final String database = created();

  private String created() {
    String name = server.freshName();
    try (Connection connection = DriverManager.getConnection(server.open("postgres"));
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
      return name;
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  @Override
  String ledger() {
    return server.open(database);
  }

  private Trial knowingThePassword() {
    return new Trial()
        .with("PGUSER", PostgresServer.USER)
        .with("PGPASSWORD", PostgresServer.PASSWORD);
  }

  @Test
  void everyCommandThatLooksAtALedgerLooksAtThisOne() {
    String address = server.address(database);
    Trial trial = knowingThePassword().with("RECOUNT_LEDGER", address);
    assertEquals("ledger     " + address, trial.run("status").exits(0).lines().get(0));
    assertEquals(3, trial.run("list", "documents", "--jsonl").exits(0).lines().size());
    assertEquals(2, trial.run("list", "incidents").exits(0).lines().size());
    assertTrue(trial.run("show", "b").exits(0).out().contains("A bomb killed two soldiers"));
    assertTrue(trial.run("count", "--type", "bombing").exits(0).out().startsWith("2 incidents"));
    assertTrue(trial.run("count", "--as-of", "1").exits(0).out().startsWith("0 incidents"));
    assertEquals(3, trial.run("export", "--format", "csv").exits(0).lines().size());
    assertEquals(4, trial.run("log", "--jsonl").exits(0).lines().size());
    assertTrue(trial.run("verify").exits(0).out().startsWith("intact: 4 entries"));
    trial.run("link").exits(0);
    trial.run("audit", "a").exits(0);
    assertTrue(trial.run("migrate").exits(0).err().contains("is up to date"));
    Trial.Outcome dry = trial.reading("Une bombe à Hilla.").run("add", "-", "--dry-run").exits(0);
    assertTrue(dry.err().contains("would add 1 new"), dry.err());
    assertEquals(4, trial.run("log", "--jsonl").exits(0).lines().size());
  }

  @Test
  void saysInOneLineWhyALedgerCannotBeUsedAndNeverThePassword() {
    says(ExitCode.REFUSED, "does not let this user in", server.open(database) + "x");
    says(ExitCode.REFUSED, "no server answers", "jdbc:postgresql://ada:secret@127.0.0.1:1/x");
    says(ExitCode.REFUSED, "no such host", "jdbc:postgresql://ada:secret@recount.invalid/x");
    says(ExitCode.FAILED, "no such database", server.open("nowhere"));
    says(ExitCode.FAILED, "there is no ledger at", server.open("postgres"));
  }

  private static void says(int exitCode, String part, String ledger) {
    Trial.Outcome outcome = new Trial().run("list", "incidents", "-L", ledger).exits(exitCode);
    assertTrue(outcome.err().contains(part), outcome.err());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
    assertFalse(outcome.err().contains("secret"), outcome.err());
    assertFalse(outcome.err().contains("horse"), outcome.err());
  }

  @Test
  void aLedgerMovesFromAFileToTheServer() throws IOException {
    Path input = Files.writeString(folder.resolve("one.txt"), "Une bombe a tué un civil à Hilla.");
    String file = folder.resolve("mine.ledger").toString();
    new Trial().run("add", input.toString(), "--published", "2021-03-09", "-L", file).exits(0);
    String there = server.open(database) + "&currentSchema=moved";
    new Trial().run("restore", file, "-L", there).exits(0);
    assertEquals(
        new Trial().run("log", "--jsonl", "-L", file).exits(0).out(),
        new Trial().run("log", "--jsonl", "-L", there).exits(0).out());
    new Trial().run("restore", file, "-L", there).exits(ExitCode.FAILED);
  }

  @Test
  void twoProgramsThatAddAtOnceKeepEveryDocumentOnce() throws Exception {
    List<Process> programs = new ArrayList<>();
    for (String name : List.of("x", "y")) {
      Path input = folder.resolve(name + ".jsonl");
      Files.writeString(input, documents("shared", 20) + documents(name, 20));
      programs.add(add(input));
    }
    for (Process program : programs) {
      assertEquals(0, program.waitFor());
    }
    assertEquals(63, run("list", "documents", "--jsonl").exits(0).lines().size());
    run("verify").exits(0);
  }

  private static String documents(String name, int number) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < number; i++) {
      lines.append(
          "{\"id\":\"%s%d\",\"language\":\"fr\",\"published\":\"2021-03-09\",\"text\":\"%s\"}\n"
              .formatted(name, i, "Une bombe " + name + i + " a tué lundi deux soldats à Hilla."));
    }
    return lines.toString();
  }

  private Process add(Path input) throws IOException {
    ProcessBuilder builder =
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
                "--ledger",
                server.address(database))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("PGUSER", PostgresServer.USER);
    builder.environment().put("PGPASSWORD", PostgresServer.PASSWORD);
    return builder.start();
  }
}
