package org.recount.gazetteer.geonames;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.RecountException;

class InterruptedBuildTest {
  private static final int PLACES = 10_000;
  private static final int LITTLE = 1 << 17;

  @TempDir Path folder;

  private Path dump;
  private byte[] whole;

  @BeforeEach
  void buildOnceWithoutInterruption() throws IOException {
    dump = Files.createDirectory(folder.resolve("dump"));
    new InventedDump(dump).write(PLACES);
    Path target = folder.resolve("whole");
    new GeonamesBuild(dump, target).run(new Stopping(-1));
    whole = Files.readAllBytes(target);
  }

  @Test
  void givesTheSameBytesInWhateverStageItWasInterrupted() throws IOException {
    for (int stage = 0; stage < 6; stage++) {
      Path target = folder.resolve("stopped-" + stage);
      Stopping stopping = new Stopping(stage);
      assertThrows(
          IllegalStateException.class, () -> new GeonamesBuild(dump, target, LITTLE).run(stopping));
      assertFalse(Files.exists(target));

      Stopping again = new Stopping(-1);
      new GeonamesBuild(dump, target, LITTLE).run(again);
      assertArrayEquals(whole, Files.readAllBytes(target));
      assertEquals(6 - stage, again.stages.size(), "goes on with stage " + stage);
      assertFalse(Files.exists(GeonamesBuild.unfinished(target)));
    }
  }

  @Test
  void givesTheSameBytesWhateverTheMemory() throws IOException {
    Path target = folder.resolve("little");
    new GeonamesBuild(dump, target, LITTLE / 4).run(new Stopping(-1));
    assertArrayEquals(whole, Files.readAllBytes(target));
  }

  @Test
  void beginsAnewWhenTheDumpIsAnotherOne() throws IOException {
    Path target = folder.resolve("changed");
    assertThrows(
        IllegalStateException.class, () -> new GeonamesBuild(dump, target).run(new Stopping(4)));
    new InventedDump(dump).write(PLACES / 2);
    Stopping again = new Stopping(-1);
    new GeonamesBuild(dump, target).run(again);

    assertEquals(6, again.stages.size());
    assertTrue(Files.size(target) < whole.length);
  }

  @Test
  void keepsTheOldFileUntilTheNewOneIsWhole() throws IOException {
    Path target = folder.resolve("kept");
    Files.writeString(target, "old");
    assertThrows(
        IllegalStateException.class, () -> new GeonamesBuild(dump, target).run(new Stopping(5)));
    assertEquals("old", Files.readString(target));
    new GeonamesBuild(dump, target).run(new Stopping(-1));
    assertArrayEquals(whole, Files.readAllBytes(target));
  }

  @Test
  void twoBuildsOfOneFileAreRefused() throws IOException {
    Path target = folder.resolve("twice");
    try (Work work = Work.begin(target, LITTLE)) {
      assertTrue(Files.exists(work.folder()));
      RecountException refusal =
          assertThrows(
              RecountException.class, () -> new GeonamesBuild(dump, target).run(new Stopping(-1)));
      assertTrue(refusal.getMessage().contains("another build"), refusal.getMessage());
    }
  }

  /** Ends the build in the middle of a stage, as a killed program would. */
  private static final class Stopping implements BuildWatch {
    private final int stage;
    private final List<String> stages = new ArrayList<>();
    private int told;

    Stopping(int stage) {
      this.stage = stage;
    }

    @Override
    public void begins(String name) {
      stages.add(name);
      told = 0;
      if (stages.size() - 1 == stage && name.contains("identifiers")) {
        stop();
      }
    }

    @Override
    public void rows(int more) {
      told++;
      if (stages.size() - 1 == stage && told == 1) {
        stop();
      }
    }

    private static void stop() {
      throw new IllegalStateException("killed");
    }

    @Override
    public void leavesOut(String where, String reason) {
      throw new AssertionError(where + ": " + reason);
    }

    @Override
    public void says(String what) {}
  }
}
