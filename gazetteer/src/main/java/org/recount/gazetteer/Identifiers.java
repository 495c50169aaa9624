package org.recount.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which place has a GeoNames identifier: pairs of identifier and number, sorted by identifier, in
 * pages of {@value #PER_PAGE} whose first identifiers are known beforehand.
 */
final class Identifiers {
  private static final int PER_PAGE = 2048;

  private final int[] firsts;
  private final Pages pages;

  /** Reads a table that {@link #write} wrote at the buffer's position in the head. */
  Identifiers(PackedFile file, ByteBuffer head) {
    firsts = new int[head.getInt()];
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = head.getInt();
    }
    pages = new Pages("identifiers", file, head);
  }

  /** Reads all of it and keeps nothing. */
  void check() {
    pages.check();
  }

  /** Returns the number of the place with this identifier; -1 if there is none. */
  int number(int identifier) {
    int at = Arrays.binarySearch(firsts, identifier);
    int page = at >= 0 ? at : -at - 2;
    return page < 0 ? -1 : within(ByteBuffer.wrap(pages.page(page)), identifier);
  }

  /** A page holds its identifiers first, then the numbers, which deflates better than pairs. */
  private static int within(ByteBuffer page, int identifier) {
    int count = page.capacity() / 8;
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = page.getInt(4 * middle);
      if (found == identifier) {
        return page.getInt(4 * (count + middle));
      }
      low = found < identifier ? middle + 1 : low;
      high = found < identifier ? high : middle - 1;
    }
    return -1;
  }

  /** Writes the identifiers of places given by number; 0 stands for none. */
  static void write(DataOutputStream head, ByteArrayOutputStream body, int[] identifiers)
      throws IOException {
    long[] pairs = new long[identifiers.length];
    int count = 0;
    for (int number = 0; number < identifiers.length; number++) {
      if (identifiers[number] > 0) {
        pairs[count++] = (long) identifiers[number] << 32 | number;
      }
    }
    Arrays.sort(pairs, 0, count);
    List<byte[]> pages = new ArrayList<>();
    head.writeInt((count + PER_PAGE - 1) / PER_PAGE);
    for (int from = 0; from < count; from += PER_PAGE) {
      head.writeInt((int) (pairs[from] >>> 32));
      pages.add(page(Arrays.copyOfRange(pairs, from, Math.min(count, from + PER_PAGE))));
    }
    Pages.write(head, body, pages);
  }

  private static byte[] page(long[] pairs) {
    ByteBuffer page = ByteBuffer.allocate(8 * pairs.length);
    for (long pair : pairs) {
      page.putInt((int) (pair >>> 32));
    }
    for (long pair : pairs) {
      page.putInt((int) pair);
    }
    return page.array();
  }
}
