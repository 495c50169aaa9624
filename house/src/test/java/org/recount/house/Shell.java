package org.recount.house;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A folder in which commands are run as a person would type them, with a home of its own. */
final class Shell {
  private static final Duration LONGEST = Duration.ofMinutes(3);

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();

  Shell(Path folder) {
    this.folder = folder;
    environment.put("HOME", folder.toString());
    environment.put("RECOUNT_BUILD", "never");
    environment.put("LC_ALL", "C.UTF-8");
  }

  /** What a command left: its exit status, what it said and what it complained of. */
  record Outcome(int status, String out, String err) {}

  Path folder() {
    return folder;
  }

  Shell with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Runs words of Bash. */
  Outcome bash(String script) {
    return run(List.of("bash", "-c", script));
  }

  /** Runs a program with its words as they are. */
  Outcome run(List<String> words) {
    try {
      Path out = Files.createTempFile("recount", ".out");
      Path err = Files.createTempFile("recount", ".err");
      Process process = builder(words, out, err).start();
      process.getOutputStream().close();
      if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        fail("still running after " + LONGEST + ": " + words);
      }
      Outcome outcome = new Outcome(process.exitValue(), taken(out), taken(err));
      return outcome;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run " + words, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while running " + words, e);
    }
  }

  private ProcessBuilder builder(List<String> words, Path out, Path err) {
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(words));
    builder.directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().keySet().removeIf(Shell::wouldChangeTheAnswer);
    builder.environment().putAll(environment);
    return builder;
  }

  private static boolean wouldChangeTheAnswer(String name) {
    return name.startsWith("RECOUNT_") || name.startsWith("XDG_") || name.equals("MAVEN_OPTS");
  }

  private static String taken(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Files.delete(file);
    return text;
  }
}
