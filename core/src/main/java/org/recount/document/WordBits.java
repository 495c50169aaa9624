package org.recount.document;

import java.util.Collection;

/**
 * Says of most words at once that they are not in a list. A word of a text is in few of the lists
 * that it is looked for in, and a bit by its hash costs less than a look-up that finds nothing.
 */
public final class WordBits {
  /** Bits for each word of the list: one word in sixteen that is not in it is let through. */
  private static final int SPREAD = 16;

  private static final int MIX = 0x9E3779B9;

  private final long[] bits;
  private final int shift;

  private WordBits(int size) {
    int places = Integer.highestOneBit(Math.max(Long.SIZE, size * SPREAD - 1)) * 2;
    bits = new long[places / Long.SIZE];
    shift = Integer.SIZE - Integer.numberOfTrailingZeros(places);
  }

  /** Returns the bits of the words of a list. */
  public static WordBits of(Collection<String> words) {
    WordBits all = new WordBits(words.size());
    for (String word : words) {
      int place = all.place(word.hashCode());
      all.bits[place / Long.SIZE] |= 1L << place;
    }
    return all;
  }

  /** Returns whether a word may be in the list; true if it is. */
  public boolean mayHold(String word) {
    return mayHold(word.hashCode());
  }

  /** The same by the hash of the word. */
  boolean mayHold(int hash) {
    int place = place(hash);
    return (bits[place / Long.SIZE] & 1L << place) != 0;
  }

  private int place(int hash) {
    return hash * MIX >>> shift;
  }
}
