package org.recount.sources;

/** What holds for every input, whatever its format. */
public final class Inputs {
  /** The most bytes of one document. A longer one is refused, so that reading fits the heap. */
  public static final int LONGEST = 5_000_000;

  /** How many bytes a reader sees before it says whether it can read the rest. */
  public static final int HEAD = 4096;

  private Inputs() {}

  /** Returns a size in bytes as a person reads it: {@code 5.0 MB}. */
  static String megabytes(long bytes) {
    long tenths = (bytes + 50_000) / 100_000;
    return tenths / 10 + "." + tenths % 10 + " MB";
  }
}
