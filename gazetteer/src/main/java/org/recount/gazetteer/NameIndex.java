package org.recount.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sorted names, each with the places that bear it.
 *
 * <p>Names are sorted by their UTF-8 bytes and lie in pages of {@value #PER_PAGE}, whose first
 * names are known beforehand. Within a page they are written in blocks of {@value #BLOCK}: the
 * first name of a block is whole; each later one gives the number of bytes it shares with the name
 * before it and the rest (front coding). A look-up searches the first names by halves, then the
 * blocks of one page, then reads one block, so many threads may read at once.
 */
final class NameIndex {
  static final int BLOCK = 16;
  private static final int PER_PAGE = 128 * BLOCK;
  private static final int LONGEST = 255;

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

  private final int count;
  private final byte[][] heads;
  private final Pages pages;

  /** Reads an index that {@link #write} wrote at the buffer's position in the head. */
  NameIndex(PackedFile file, ByteBuffer head) {
    count = head.getInt();
    heads = new byte[(count + PER_PAGE - 1) / PER_PAGE][];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = new byte[head.get() & 0xFF];
      head.get(heads[i]);
    }
    pages = new Pages("index of names", file, head);
  }

  /** How many names there are. */
  int size() {
    return count;
  }

  /** Reads all of it and keeps nothing. */
  void check() {
    pages.check();
  }

  /** Returns the postings of a name; empty if it is none. */
  int[] postings(String name) {
    byte[] key = name.getBytes(StandardCharsets.UTF_8);
    int page = page(key);
    if (page < 0) {
      return NONE;
    }
    Cursor cursor = seek(page, key);
    return cursor.valid && cursor.compareTo(key) == 0 ? cursor.postings() : NONE;
  }

  /** Returns whether some name starts with {@code prefix}. */
  boolean hasPrefix(String prefix) {
    byte[] key = prefix.getBytes(StandardCharsets.UTF_8);
    int page = page(key);
    if (page + 1 < heads.length && startsWith(heads[page + 1], heads[page + 1].length, key)) {
      return true;
    }
    if (page < 0) {
      return false;
    }
    Cursor cursor = seek(page, key);
    return cursor.valid && startsWith(cursor.name, cursor.length, key);
  }

  private static boolean startsWith(byte[] name, int length, byte[] key) {
    return length >= key.length && Arrays.equals(name, 0, key.length, key, 0, key.length);
  }

  /** Returns the last page whose first name is not after {@code key}; -1 if all are. */
  private int page(byte[] key) {
    int low = -1;
    int high = heads.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >> 1;
      if (Arrays.compareUnsigned(heads[middle], key) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Returns a cursor at the first name of a page that is not before {@code key}. */
  private Cursor seek(int number, byte[] key) {
    Cursor cursor = new Cursor(pages.page(number), Math.min(PER_PAGE, count - number * PER_PAGE));
    cursor.toBlockOf(key);
    while (cursor.valid && cursor.compareTo(key) < 0) {
      cursor.next();
    }
    return cursor;
  }

  private static final class Cursor {
    private final byte[] page;
    private final ByteBuffer data;
    private final int count;
    private final int blob;
    private final byte[] name = new byte[LONGEST];
    private int length;
    private int number;
    private int at;
    private int postingsAt;
    private boolean valid;

    Cursor(byte[] page, int count) {
      this.page = page;
      this.count = count;
      data = ByteBuffer.wrap(page);
      blob = 4 * ((count + BLOCK - 1) / BLOCK);
    }

    /** Goes to the first name of the last block that does not start after {@code key}. */
    void toBlockOf(byte[] key) {
      int low = 0;
      int high = (count - 1) / BLOCK;
      while (low < high) {
        int middle = (low + high + 1) >>> 1;
        if (compareHead(middle, key) <= 0) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      number = low * BLOCK - 1;
      at = blob + data.getInt(4 * low);
      next();
    }

    private int compareHead(int block, byte[] key) {
      int from = blob + data.getInt(4 * block) + 1; // the head shares nothing: one zero
      int size = page[from] & 0xFF;
      return Arrays.compareUnsigned(page, from + 1, from + 1 + size, key, 0, key.length);
    }

    void next() {
      number++;
      valid = number < count;
      if (!valid) {
        return;
      }
      int shared = page[at++] & 0xFF;
      int rest = page[at++] & 0xFF;
      System.arraycopy(page, at, name, shared, rest);
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
      while (page[at] < 0) {
        value |= (page[at++] & 0x7F) << shift;
        shift += 7;
      }
      return value | page[at++] << shift;
    }
  }

  /** Writes names, which must be sorted and at most 255 bytes long each. */
  static void write(DataOutputStream head, ByteArrayOutputStream body, List<Name> names)
      throws IOException {
    head.writeInt(names.size());
    List<byte[]> pages = new ArrayList<>();
    for (int from = 0; from < names.size(); from += PER_PAGE) {
      byte[] first = names.get(from).bytes();
      head.writeByte(first.length);
      head.write(first);
      pages.add(page(names.subList(from, Math.min(names.size(), from + PER_PAGE))));
    }
    Pages.write(head, body, pages);
  }

  private static byte[] page(List<Name> names) throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(page);
    ByteArrayOutputStream blob = new ByteArrayOutputStream();
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
    return page.toByteArray();
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
