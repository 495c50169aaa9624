package org.recount.document;

import java.util.Map;
import org.recount.RecountException;
import org.recount.quantity.Logistic;

/**
 * The weights of the clues for place names.
 *
 * <p>The file is for people: {@code clue TAB weight}, the clue with what it is about after bars, as
 * in {@code previous word|village|unlisted}. In memory a clue is a number of 64 bits made of its
 * parts, so that nothing is joined while a text is read; of a hundred thousand clues, the chance
 * that two share a number is one in a thousand million.
 */
public final class ClueWeights {
  private static final long PRIME = 0x9E3779B97F4A7C15L;
  private static final String BAR = "\\|";

  private final long[] keys;
  private final float[] values;

  /** A bit for each key by its hash: most clues have no weight, and need not be looked for. */
  private final long[] bits;

  private final boolean words;

  private ClueWeights(int size, boolean words) {
    int slots = Integer.highestOneBit(Math.max(8, size * 3)) * 2;
    keys = new long[slots];
    values = new float[slots];
    bits = new long[slots / 16];
    this.words = words;
  }

  /** Returns weights by the names of clues. */
  public static ClueWeights of(Map<String, Double> weights) {
    boolean words = weights.keySet().stream().anyMatch(PlaceClue::isOfWord);
    ClueWeights all = new ClueWeights(weights.size(), words);
    weights.forEach((name, weight) -> all.put(name.split(BAR), weight.floatValue()));
    return all;
  }

  /**
   * Reads the weights that lie beside a class.
   *
   * @throws RecountException if the file is missing or a line is no weight; names file and line
   */
  public static ClueWeights read(Class<?> beside, String file) {
    return of(Logistic.read(beside, file).weights());
  }

  private void put(String[] parts, float weight) {
    long key = key(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      key = key(key, parts[i]);
    }
    int slot = slot(key);
    keys[slot] = key;
    bits[word(key)] |= 1L << key;
    values[slot] = weight;
  }

  static long key(String clue) {
    return key(1, clue);
  }

  static long key(long key, String what) {
    long mixed = (key ^ what.hashCode()) * PRIME;
    return mixed ^ mixed >>> 29;
  }

  private int word(long key) {
    return (int) (key >>> 40) & bits.length - 1;
  }

  private int slot(long key) {
    int slot = (int) (key >>> 20) & keys.length - 1;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  /** The weight of a clue by its number; 0 if it has none. */
  float weight(long key) {
    return (bits[word(key)] & 1L << key) == 0 ? 0 : values[slot(key)];
  }

  /** Whether there are weights of single words. */
  boolean words() {
    return words;
  }
}
