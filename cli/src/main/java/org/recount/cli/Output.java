package org.recount.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a command's data goes: standard output, or the file of {@code -o}. */
final class Output implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  /** How long a line may wait for others, in nanoseconds. */
  private static final long PATIENCE = 100_000_000;

  private final OutputStream stream;
  private final boolean ours;
  private long flushed = System.nanoTime();

  private Output(OutputStream stream, boolean ours) {
    this.stream = new BufferedOutputStream(stream, BUFFER);
    this.ours = ours;
  }

  /** Returns standard output, or a file when {@code file} is neither empty nor {@code -}. */
  static Output to(String file, OutputStream standard) {
    if (file.isEmpty() || file.equals("-")) {
      return new Output(standard, false);
    }
    try {
      return new Output(Files.newOutputStream(Path.of(file)), true);
    } catch (IOException unwritable) {
      throw new Failure(
          ExitCode.FAILED, "cannot write '" + file + "': " + Messages.of(unwritable), unwritable);
    }
  }

  /** Writes bytes and an end of line. */
  void line(byte[] bytes) {
    try {
      stream.write(bytes);
      stream.write('\n');
      if (System.nanoTime() - flushed > PATIENCE) {
        flush();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Writes text alone. */
  void text(String text) {
    try {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Writes text and an end of line. */
  void line(String text) {
    line(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends on what was written so far. */
  void flush() {
    try {
      stream.flush();
      flushed = System.nanoTime();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    try {
      stream.flush();
      if (ours) {
        stream.close();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
