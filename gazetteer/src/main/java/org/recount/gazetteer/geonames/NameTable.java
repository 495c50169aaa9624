package org.recount.gazetteer.geonames;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sorted names in a mapped file, each with the places that bear it.
 *
 * <p>Names are sorted by their UTF-8 bytes and written in blocks of {@value #BLOCK}: how many bytes
 * a name shares with the one before it in the block (1), how many follow (1), these bytes; then how
 * many places bear it and how many bytes their numbers take, and for each the distance from the one
 * before. These are numbers of seven bits a byte, the lowest first. A posting is twice the place's
 * number, plus one if this is its main name. A second section has where each block starts (8).
 */
final class NameTable {
  static final int BLOCK = 16;
  static final int OFFSET = 8;

  private static final int[] NONE = {};

  private final Slice blocks;
  private final Slice names;

  NameTable(Slice blocks, Slice names) {
    this.blocks = blocks;
    this.names = names;
  }

  /** Returns the first {@code most} postings of a name; empty if it is none. */
  int[] postings(String name, int most) {
    byte[] key = name.getBytes(StandardCharsets.UTF_8);
    Cursor cursor = seek(key);
    return cursor != null && cursor.compareTo(key) == 0 ? cursor.postings(most) : NONE;
  }

  /** Returns whether some name starts with {@code prefix}. */
  boolean hasPrefix(String prefix) {
    byte[] key = prefix.getBytes(StandardCharsets.UTF_8);
    Cursor cursor = seek(key);
    return cursor != null && cursor.startsWith(key);
  }

  /** Returns a cursor before the first name. */
  Cursor all() {
    return new Cursor(0);
  }

  /** Returns a cursor at the first name that is not before {@code key}; null if there is none. */
  private @Nullable Cursor seek(byte[] key) {
    long low = 0;
    long high = blocks.length() / OFFSET - 1;
    while (low < high) {
      long middle = (low + high + 1) >>> 1;
      if (compareHead(middle, key) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    if (high < 0) {
      return null;
    }
    Cursor cursor = new Cursor(blocks.getLong(OFFSET * low));
    while (cursor.next()) {
      if (cursor.compareTo(key) >= 0) {
        return cursor;
      }
    }
    return null;
  }

  private int compareHead(long block, byte[] key) {
    long at = blocks.getLong(OFFSET * block) + 1; // the head shares nothing: one zero
    return names.compare(at + 1, names.getByte(at), key);
  }

  /** Goes from name to name. */
  final class Cursor {
    private final byte[] name = new byte[510];
    private int length;
    private int count;
    private long at;
    private long postings;

    private Cursor(long at) {
      this.at = at;
      this.postings = at;
    }

    /** Goes to the next name; false at the end. */
    boolean next() {
      if (at >= names.length()) {
        return false;
      }
      int shared = names.getByte(at);
      int rest = names.getByte(at + 1);
      names.get(at + 2, name, shared, rest);
      length = shared + rest;
      at += 2 + rest;
      count = number();
      int bytes = number();
      postings = at;
      at += Objects.checkFromIndexSize(0L, bytes, names.length() - at) + bytes;
      return true;
    }

    int compareTo(byte[] key) {
      return Arrays.compareUnsigned(name, 0, length, key, 0, key.length);
    }

    boolean startsWith(byte[] key) {
      return length >= key.length && Arrays.equals(name, 0, key.length, key, 0, key.length);
    }

    byte[] name() {
      return Arrays.copyOf(name, length);
    }

    /** Returns the first {@code most} postings; the cursor stays where it is. */
    int[] postings(int most) {
      long end = at;
      at = postings;
      int[] all = new int[Math.min(most, count)];
      int last = 0;
      for (int i = 0; i < all.length; i++) {
        last += number();
        all[i] = last;
      }
      at = end;
      return all;
    }

    private int number() {
      int value = 0;
      int shift = 0;
      int b = names.getByte(at++);
      while (b > 0x7F) {
        value |= (b & 0x7F) << shift;
        shift += 7;
        b = names.getByte(at++);
      }
      return value | b << shift;
    }
  }
}
