package org.recount.gazetteer.geonames;

import java.util.HashMap;
import java.util.Map;

/** Which identifiers were seen: a bit each, in pages, as GeoNames numbers its places densely. */
final class IdSet {
  private static final int PAGE_SHIFT = 13;
  private static final int WORD_SHIFT = 6;

  private final Map<Integer, long[]> pages = new HashMap<>();

  /** Adds an identifier; false if it was there. */
  boolean add(int id) {
    long[] page =
        pages.computeIfAbsent(id >>> PAGE_SHIFT, k -> new long[1 << PAGE_SHIFT - WORD_SHIFT]);
    int word = (id & (1 << PAGE_SHIFT) - 1) >>> WORD_SHIFT;
    long bit = 1L << id;
    boolean fresh = (page[word] & bit) == 0;
    page[word] |= bit;
    return fresh;
  }
}
