package org.recount.gazetteer.geonames;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KilledBuildTest {
  private static final int PLACES = 30_000;
  private static final String NUMBERING = "numbering places";

  @TempDir Path folder;

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void aKilledBuildGoesOnAndGivesTheSameBytes() throws IOException, InterruptedException {
    Path dump = Files.createDirectory(folder.resolve("dump"));
    new InventedDump(dump).write(PLACES);
    Path target = folder.resolve("killed");
    killWhenNumbering(dump, target);
    assertFalse(Files.exists(target));
    assertTrue(Files.exists(GeonamesBuild.unfinished(target).resolve("state")));

    Dump watch = new Dump(dump);
    new GeonamesBuild(dump, target).run(watch);
    assertTrue(watch.said.get(0).contains("going on"), watch.said.toString());
    assertFalse(watch.stages.contains("reading places"), watch.stages.toString());

    Path whole = folder.resolve("whole");
    new GeonamesBuild(dump, whole).run(new Dump(dump));
    assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(target));
  }

  private static void killWhenNumbering(Path dump, Path target)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                Telling.class.getName(),
                dump.toString(),
                target.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      while (line != null && !line.equals(NUMBERING)) {
        line = lines.readLine();
      }
      process.destroyForcibly();
    }
    process.waitFor();
  }

  /** A program that builds, and in the middle of numbering says so and waits to be killed. */
  static final class Telling implements BuildWatch {
    private String stage = "";

    /** Takes the folder of the dump and the file to be. */
    public static void main(String[] arguments) {
      new GeonamesBuild(Path.of(arguments[0]), Path.of(arguments[1])).run(new Telling());
    }

    @Override
    public void begins(String name) {
      stage = name;
    }

    @Override
    public void rows(int more) {
      if (stage.equals(NUMBERING)) {
        System.out.println(NUMBERING);
        try {
          System.in.read();
        } catch (IOException closed) {
          throw new UncheckedIOException(closed);
        }
      }
    }

    @Override
    public void leavesOut(String where, String reason) {}

    @Override
    public void says(String what) {}
  }
}
