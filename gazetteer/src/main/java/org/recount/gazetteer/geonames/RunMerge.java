package org.recount.gazetteer.geonames;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Reads sorted runs as one sorted sequence of records; equal records follow each other. */
final class RunMerge implements AutoCloseable {
  /** All buffers together. */
  private static final int BUFFERS = 32 << 20;

  private static final int LARGEST_BUFFER = 1 << 18;
  private static final int SMALLEST_BUFFER = 1 << 12;

  private final PriorityQueue<Run> runs =
      new PriorityQueue<>(Comparator.<Run>naturalOrder().thenComparingInt(run -> run.number));
  private @Nullable Run current;

  RunMerge(List<Path> files) throws IOException {
    int buffer = BUFFERS / Math.max(1, files.size());
    int bytes = Math.max(SMALLEST_BUFFER, Math.min(LARGEST_BUFFER, buffer));
    try {
      for (int i = 0; i < files.size(); i++) {
        Run run = new Run(files.get(i), i, bytes);
        enqueue(run);
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private void enqueue(Run run) throws IOException {
    if (run.next()) {
      runs.add(run);
    } else {
      run.close();
    }
  }

  /** Goes to the next record; false at the end. */
  boolean next() throws IOException {
    if (current != null) {
      enqueue(current);
    }
    current = runs.poll();
    return current != null;
  }

  /** The bytes of the record, good until the next one; more may follow after its end. */
  byte[] record() {
    return run().record;
  }

  int length() {
    return run().length;
  }

  private Run run() {
    if (current == null) {
      throw new IllegalStateException("next must have been called, and true");
    }
    return current;
  }

  @Override
  public void close() throws IOException {
    if (current != null) {
      current.close();
    }
    for (Run run : runs) {
      run.close();
    }
  }

  private static final class Run implements Comparable<Run> {
    private final Path file;
    private final InputStream in;
    private final int number;
    private final byte[] buffer;
    private int at;
    private int end;
    private byte[] record = new byte[256];
    private int length;

    Run(Path file, int number, int bytes) throws IOException {
      this.file = file;
      this.number = number;
      in = Files.newInputStream(file);
      buffer = new byte[bytes];
    }

    boolean next() throws IOException {
      if (at == end && !fill()) {
        return false;
      }
      length = readLength();
      if (length > record.length) {
        record = new byte[Math.max(length, 2 * record.length)];
      }
      int done = 0;
      while (done < length) {
        if (at == end && !fill()) {
          throw new EOFException(file + " is cut short");
        }
        int some = Math.min(length - done, end - at);
        System.arraycopy(buffer, at, record, done, some);
        at += some;
        done += some;
      }
      return true;
    }

    private int readLength() throws IOException {
      int value = 0;
      for (int shift = 0; ; shift += 7) {
        if (at == end && !fill()) {
          throw new EOFException(file + " is cut short");
        }
        byte b = buffer[at++];
        value |= (b & 0x7F) << shift;
        if (b >= 0) {
          return value;
        }
      }
    }

    private boolean fill() throws IOException {
      at = 0;
      end = Math.max(0, in.read(buffer));
      return end > 0;
    }

    @Override
    public int compareTo(Run other) {
      return Arrays.compareUnsigned(record, 0, length, other.record, 0, other.length);
    }

    void close() throws IOException {
      in.close();
    }
  }
}
