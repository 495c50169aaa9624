package org.recount.gazetteer.geonames;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A part of a mapped file, with offsets of its own.
 *
 * @param from where it starts in the file
 * @param length how long it is
 */
record Slice(MappedBytes bytes, long from, long length) {
  /** Returns the whole of a file. */
  static Slice of(Path file) throws IOException {
    MappedBytes bytes = MappedBytes.of(file);
    return new Slice(bytes, 0, bytes.length());
  }

  int getByte(long at) {
    return bytes.get(from + at) & 0xFF;
  }

  int getShort(long at) {
    return getByte(at) << 8 | getByte(at + 1);
  }

  int getInt(long at) {
    return bytes.getInt(from + at);
  }

  long getLong(long at) {
    return bytes.getLong(from + at);
  }

  void get(long at, byte[] into, int start, int count) {
    bytes.get(from + at, into, start, count);
  }

  int compare(long at, int count, byte[] other) {
    return bytes.compare(from + at, count, other);
  }

  String text(long at, int count) {
    Objects.checkFromIndexSize(at, (long) count, length);
    byte[] text = new byte[count];
    get(at, text, 0, count);
    return new String(text, StandardCharsets.UTF_8);
  }

  /** Returns all of it as text; only for what is small. */
  String text() {
    return text(0, (int) length);
  }
}
