package org.recount.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Sorted names, each with the places that bear it.
 *
 * <p>Names are sorted by their UTF-8 bytes and written in blocks of {@value #BLOCK}. The first name
 * of a block is whole; each later one gives the number of bytes it shares with the name before it
 * and the rest (front coding). A look-up searches the blocks by halves, then reads one block, so
 * nothing is decoded beforehand and many threads may read at once.
 */
final class NameIndex {
  static final int BLOCK = 16;

  /**
   * A name and the places that bear it.
   *
   * @param postings each twice the place's number, plus one if this is its main name; rising
   */
  record Name(byte[] bytes, int[] postings) implements Comparable<Name> {
    static Name of(String name, int[] postings) {
      return new Name(name.getBytes(StandardCharsets.UTF_8), postings);
    }

    @Override
    public int compareTo(Name other) {
      return Arrays.compareUnsigned(bytes, other.bytes);
    }
  }

  private static final int[] NONE = {};

  private final byte[] bytes;
  private final ByteBuffer data;
  private final int count;
  private final int blocks;
  private final int offsets;
  private final int blob;

  NameIndex(byte[] bytes, int at) {
    this.bytes = bytes;
    data = ByteBuffer.wrap(bytes);
    count = data.getInt(at);
    blocks = (count + BLOCK - 1) / BLOCK;
    offsets = at + 4;
    blob = offsets + 4 * blocks;
  }

  /** How many names there are. */
  int size() {
    return count;
  }

  /** Returns the postings of a name; empty if it is none. */
  int[] postings(String name) {
    byte[] key = name.getBytes(StandardCharsets.UTF_8);
    Cursor cursor = seek(key);
    return cursor.valid && cursor.compareTo(key) == 0 ? cursor.postings() : NONE;
  }

  /** Returns whether some name starts with {@code prefix}. */
  boolean hasPrefix(String prefix) {
    byte[] key = prefix.getBytes(StandardCharsets.UTF_8);
    Cursor cursor = seek(key);
    return cursor.valid && cursor.startsWith(key);
  }

  /** Returns a cursor at the first name that is not before {@code key}. */
  private Cursor seek(byte[] key) {
    int low = 0;
    int high = blocks - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (compareHead(middle, key) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Cursor cursor = new Cursor(low);
    while (cursor.valid && cursor.compareTo(key) < 0) {
      cursor.next();
    }
    return cursor;
  }

  private int compareHead(int block, byte[] key) {
    int at = blob + data.getInt(offsets + 4 * block) + 1; // the head shares nothing: one zero
    int length = bytes[at] & 0xFF;
    return Arrays.compareUnsigned(bytes, at + 1, at + 1 + length, key, 0, key.length);
  }

  private final class Cursor {
    private final byte[] name = new byte[255];
    private int length;
    private int number;
    private int at;
    private int postingsAt;
    private boolean valid;

    Cursor(int block) {
      number = block * BLOCK - 1;
      at = count == 0 ? 0 : blob + data.getInt(offsets + 4 * block);
      next();
    }

    void next() {
      number++;
      valid = number < count;
      if (!valid) {
        return;
      }
      int shared = bytes[at++] & 0xFF;
      int rest = bytes[at++] & 0xFF;
      System.arraycopy(bytes, at, name, shared, rest);
      length = shared + rest;
      at += rest;
      postingsAt = at;
      int postings = number();
      for (int i = 0; i < postings; i++) {
        number();
      }
    }

    int compareTo(byte[] key) {
      return Arrays.compareUnsigned(name, 0, length, key, 0, key.length);
    }

    boolean startsWith(byte[] key) {
      return length >= key.length && Arrays.equals(name, 0, key.length, key, 0, key.length);
    }

    int[] postings() {
      at = postingsAt;
      int[] postings = new int[number()];
      int last = 0;
      for (int i = 0; i < postings.length; i++) {
        last += number();
        postings[i] = last;
      }
      return postings;
    }

    /** A number of seven bits a byte, the lowest first. */
    private int number() {
      int value = 0;
      int shift = 0;
      while (bytes[at] < 0) {
        value |= (bytes[at++] & 0x7F) << shift;
        shift += 7;
      }
      return value | bytes[at++] << shift;
    }
  }

  /** Writes names, which must be sorted and at most 255 bytes long each. */
  static void write(DataOutputStream out, List<Name> names) throws IOException {
    ByteArrayOutputStream blob = new ByteArrayOutputStream();
    out.writeInt(names.size());
    byte[] before = {};
    for (int i = 0; i < names.size(); i++) {
      byte[] name = names.get(i).bytes();
      if (i % BLOCK == 0) {
        out.writeInt(blob.size());
        before = new byte[0];
      }
      int mismatch = Arrays.mismatch(before, name);
      int shared = mismatch < 0 ? name.length : mismatch;
      blob.write(shared);
      blob.write(name.length - shared);
      blob.write(name, shared, name.length - shared);
      writePostings(blob, names.get(i).postings());
      before = name;
    }
    blob.writeTo(out);
  }

  private static void writePostings(ByteArrayOutputStream blob, int[] postings) {
    writeNumber(blob, postings.length);
    int last = 0;
    for (int posting : postings) {
      writeNumber(blob, posting - last);
      last = posting;
    }
  }

  private static void writeNumber(ByteArrayOutputStream blob, int number) {
    int rest = number;
    while (rest > 0x7F) {
      blob.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    blob.write(rest);
  }
}
