package org.recount.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the real program in this process, as a shell would. */
final class Trial {
  private final Map<String, String> environment = new HashMap<>();
  private String input = "";

  /**
   * What a run came to.
   *
   * @param exitCode of the program
   * @param out standard output
   * @param err standard error
   */
  record Outcome(int exitCode, String out, String err) {
    Outcome exits(int expected) {
      assertEquals(expected, exitCode, () -> out + err);
      return this;
    }

    List<String> lines() {
      return out.lines().toList();
    }
  }

  Trial with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Trial reading(String text) {
    input = text;
    return this;
  }

  Outcome run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            environment,
            () -> Instant.parse("2026-11-01T08:00:00Z"),
            false);
    int exitCode = Runner.run(surroundings, words);
    return new Outcome(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
