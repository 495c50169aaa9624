package org.recount.cli;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recount.gazetteer.geonames.BuildWatch;

/** Tells the person who waits how a build goes on: each stage, and the first bad rows of a file. */
final class BuildTeller implements BuildWatch, AutoCloseable {
  private static final int SHOWN = 20;

  private final Recount recount;
  private final Map<String, Integer> bad = new TreeMap<>();
  private @Nullable Progress progress;

  BuildTeller(Recount recount) {
    this.recount = recount;
  }

  @Override
  public void begins(String stage) {
    close();
    recount.say(stage);
    progress = recount.progress(stage);
  }

  @Override
  public void rows(int more) {
    if (progress != null) {
      progress.step(more);
    }
  }

  @Override
  public void leavesOut(String where, String reason) {
    String file = where.replaceFirst(":\\d+$", "");
    if (bad.merge(file, 1, Integer::sum) <= SHOWN) {
      recount.warn(where + ": " + reason);
    }
  }

  @Override
  public void says(String what) {
    recount.say(what);
  }

  /** Says how many rows were left out beside those shown. */
  void summary() {
    close();
    bad.forEach(
        (file, count) -> {
          if (count > SHOWN) {
            recount.warn(file + ": " + (count - SHOWN) + " more rows like these were left out");
          }
        });
  }

  @Override
  public void close() {
    if (progress != null) {
      progress.close();
      progress = null;
    }
  }
}
