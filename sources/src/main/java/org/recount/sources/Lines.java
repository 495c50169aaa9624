package org.recount.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads lines as bytes. A line longer than the limit is read to its end but not kept, so that a
 * file with one line of any length fits into the heap.
 */
final class Lines {
  private static final int CHUNK = 1 << 16;

  private final InputStream input;
  private final int limit;
  private final byte[] chunk = new byte[CHUNK];
  private int at;
  private int filled;
  private byte[] line = new byte[1 << 12];
  private int length;
  private long fullLength;

  Lines(InputStream input, int limit) {
    this.input = input;
    this.limit = limit;
  }

  /** Moves to the next line; false at the end of the input. */
  boolean next() throws IOException {
    length = 0;
    fullLength = 0;
    boolean any = false;
    while (fill()) {
      any = true;
      int start = at;
      while (at < filled && chunk[at] != '\n') {
        at++;
      }
      keep(start, at);
      if (at < filled) {
        at++;
        return true;
      }
    }
    return any;
  }

  private boolean fill() throws IOException {
    if (at < filled) {
      return true;
    }
    at = 0;
    filled = Math.max(0, input.read(chunk));
    return filled > 0;
  }

  private void keep(int from, int to) {
    fullLength += to - from;
    if (fullLength > limit) {
      return;
    }
    if (length + to - from > line.length) {
      line = Arrays.copyOf(line, Math.max(length + to - from, line.length * 2));
    }
    System.arraycopy(chunk, from, line, length, to - from);
    length += to - from;
  }

  /** Whether the line was longer than the limit, so that it was not kept. */
  boolean tooLong() {
    return fullLength > limit;
  }

  /** The length of the line in bytes, also when it was not kept. */
  long fullLength() {
    return fullLength;
  }

  /** The bytes of the line, without its end. */
  byte[] bytes() {
    int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    byte[] kept = Arrays.copyOf(line, end);
    if (line.length > CHUNK) {
      line = new byte[1 << 12];
    }
    return kept;
  }
}
