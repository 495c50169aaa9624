package org.recount.gazetteer.geonames;

import java.util.Arrays;

/**
 * Records in one block of memory, sorted as unsigned bytes.
 *
 * <p>The sort is the three-way radix quicksort of Bentley and Sedgewick ("Fast algorithms for
 * sorting and searching strings", SODA 1997): records are parted by one byte at a time, so that the
 * beginnings that names share are looked at once and not in every comparison.
 */
final class RunSorter {
  /** Below this many records plain insertion is faster. */
  private static final int FEW = 10;

  private static final int LENGTH = 4;

  private final byte[] block;
  private int[] starts = new int[1024];
  private int count;
  private int used;

  RunSorter(int bytes) {
    block = new byte[bytes];
  }

  /** Takes a record; false if there is no room for it, which a block without records must have. */
  boolean add(byte[] record, int length) {
    if (used + length + LENGTH > block.length) {
      if (count == 0) {
        throw new IllegalArgumentException(
            "a record must have less than " + block.length + " bytes, got " + length);
      }
      return false;
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
    }
    block[used] = (byte) (length >>> 24);
    block[used + 1] = (byte) (length >>> 16);
    block[used + 2] = (byte) (length >>> 8);
    block[used + 3] = (byte) length;
    System.arraycopy(record, 0, block, used + LENGTH, length);
    starts[count++] = used;
    used += length + LENGTH;
    return true;
  }

  int size() {
    return count;
  }

  byte[] block() {
    return block;
  }

  /** Where record {@code i} starts in the block. */
  int start(int i) {
    return starts[i] + LENGTH;
  }

  int length(int i) {
    return lengthAt(starts[i]);
  }

  private int lengthAt(int at) {
    return block[at] << 24
        | (block[at + 1] & 0xFF) << 16
        | (block[at + 2] & 0xFF) << 8
        | block[at + 3] & 0xFF;
  }

  void clear() {
    count = 0;
    used = 0;
  }

  void sort() {
    sort(0, count, 0);
  }

  private void sort(int from, int to, int depth) {
    int low = from;
    while (to - low > FEW) {
      int pivot =
          median(byteAt(low, depth), byteAt((low + to) >>> 1, depth), byteAt(to - 1, depth));
      int less = low;
      int more = to - 1;
      for (int i = low; i <= more; ) {
        int b = byteAt(i, depth);
        if (b < pivot) {
          swap(less++, i++);
        } else if (b > pivot) {
          swap(i, more--);
        } else {
          i++;
        }
      }
      sort(low, less, depth);
      if (pivot >= 0) {
        sort(less, more + 1, depth + 1);
      }
      low = more + 1;
    }
    insert(low, to);
  }

  private static int median(int a, int b, int c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }

  /** A byte of a record, unsigned; -1 past its end. */
  private int byteAt(int i, int depth) {
    int start = starts[i];
    return depth < lengthAt(start) ? block[start + LENGTH + depth] & 0xFF : -1;
  }

  private void swap(int i, int j) {
    int start = starts[i];
    starts[i] = starts[j];
    starts[j] = start;
  }

  private void insert(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      int moved = starts[i];
      int j = i;
      while (j > from && compare(starts[j - 1], moved) > 0) {
        starts[j] = starts[j - 1];
        j--;
      }
      starts[j] = moved;
    }
  }

  private int compare(int a, int b) {
    int first = a + LENGTH;
    int second = b + LENGTH;
    return Arrays.compareUnsigned(
        block, first, first + lengthAt(a), block, second, second + lengthAt(b));
  }
}
