package org.recount.gazetteer.geonames;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file of any length mapped into memory, read only. The system keeps in memory what is looked at;
 * the heap holds nothing of it. Safe for use by many threads.
 *
 * <p>One mapping holds at most two gigabytes, so there are several; each goes on a little into the
 * next, so that a short read never needs two.
 */
final class MappedBytes {
  private static final int SHIFT = 30;
  private static final int CHUNK = 1 << SHIFT;
  private static final int OVERLAP = 1 << 16;

  private final MappedByteBuffer[] chunks;
  private final long length;

  private MappedBytes(MappedByteBuffer[] chunks, long length) {
    this.chunks = chunks;
    this.length = length;
  }

  static MappedBytes of(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long length = channel.size();
      MappedByteBuffer[] chunks = new MappedByteBuffer[(int) (length >>> SHIFT) + 1];
      for (int i = 0; i < chunks.length; i++) {
        long from = (long) i << SHIFT;
        long size = Math.min(CHUNK + (long) OVERLAP, length - from);
        chunks[i] = channel.map(MapMode.READ_ONLY, from, size);
      }
      return new MappedBytes(chunks, length);
    }
  }

  long length() {
    return length;
  }

  byte get(long at) {
    return chunks[(int) (at >>> SHIFT)].get((int) at & CHUNK - 1);
  }

  int getInt(long at) {
    return chunks[(int) (at >>> SHIFT)].getInt((int) at & CHUNK - 1);
  }

  long getLong(long at) {
    return chunks[(int) (at >>> SHIFT)].getLong((int) at & CHUNK - 1);
  }

  /** Reads {@code count} bytes, at most 65,536. */
  void get(long at, byte[] into, int from, int count) {
    chunks[(int) (at >>> SHIFT)].get((int) at & CHUNK - 1, into, from, count);
  }

  /** Compares the bytes here with others, unsigned. */
  int compare(long at, int count, byte[] other) {
    int shared = Math.min(count, other.length);
    for (int i = 0; i < shared; i++) {
      int difference = (get(at + i) & 0xFF) - (other[i] & 0xFF);
      if (difference != 0) {
        return difference;
      }
    }
    return count - other.length;
  }
}
