package org.recount.gazetteer.geonames;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LargeBuildTest {
  @TempDir Path folder;

  @Test
  @Timeout(value = 300, unit = TimeUnit.SECONDS)
  void twoMillionPlacesAreBuiltInHalfAGigabyte() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                LargeBuild.class.getName(),
                folder.toString(),
                "2000000")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    assertTrue(said.contains("places    1600359"), said);
    assertTrue(said.contains("200000 of 200000 found"), said);
    assertTrue(said.contains("wrong     0"), said);
  }
}
