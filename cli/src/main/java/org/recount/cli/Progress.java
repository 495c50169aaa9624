package org.recount.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Shows how far long work is: a bar on a terminal, after a second. */
final class Progress implements AutoCloseable {
  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();

  private final Surroundings surroundings;
  private final String unit;
  private final boolean shown;
  private final long start = System.nanoTime();
  private long steps;
  private @Nullable ProgressBar bar;

  /**
   * Starts a piece of work.
   *
   * @param shown whether it may be shown at all
   */
  Progress(Surroundings surroundings, String unit, boolean shown) {
    this.surroundings = surroundings;
    this.unit = unit;
    this.shown = shown;
  }

  /** One more is done. */
  void step() {
    step(1);
  }

  /** So many more are done. */
  void step(int more) {
    steps += more;
    if (bar != null) {
      bar.stepTo(steps);
    } else if (shown && System.nanoTime() - start > PATIENCE) {
      bar = started();
      bar.stepTo(steps);
    }
  }

  private ProgressBar started() {
    PrintStream err = new PrintStream(surroundings.err(), true, StandardCharsets.UTF_8);
    return new ProgressBarBuilder()
        .setTaskName(unit)
        .setInitialMax(-1)
        .setUpdateIntervalMillis(200)
        .setConsumer(new ConsoleProgressBarConsumer(err))
        .build();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
