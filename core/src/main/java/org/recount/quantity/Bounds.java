package org.recount.quantity;

/**
 * A whole number known only to lie between two bounds, both included.
 *
 * <p>"Three killed" is {@code exactly(3)}; "at least three" is {@code atLeast(3)}. A text that
 * gives no number is {@link #UNSTATED}, which is not the same as zero or more: only stated numbers
 * are ever compared.
 *
 * @param stated whether a text gives the number at all
 * @param lower the least the number can be; never negative
 * @param upper the most the number can be, or {@link #UNBOUNDED}; never below {@code lower}
 */
public record Bounds(boolean stated, int lower, int upper) {
  /** The upper bound of a number that has none. */
  public static final int UNBOUNDED = Integer.MAX_VALUE;

  /** The text does not say. */
  public static final Bounds UNSTATED = new Bounds(false, 0, UNBOUNDED);

  /**
   * @throws IllegalArgumentException if {@code lower} is negative or {@code upper} is below it
   */
  public Bounds {
    if (lower < 0 || upper < lower) {
      throw new IllegalArgumentException(
          "bounds must satisfy 0 <= lower <= upper, got lower=" + lower + ", upper=" + upper);
    }
  }

  /** Returns stated bounds. */
  public static Bounds of(int lower, int upper) {
    return new Bounds(true, lower, upper);
  }

  /** Returns bounds that hold only {@code n}. */
  public static Bounds exactly(int n) {
    return of(n, n);
  }

  /** Returns bounds that hold {@code n} and everything above it. */
  public static Bounds atLeast(int n) {
    return of(n, UNBOUNDED);
  }

  /** Returns bounds from zero to {@code n}. */
  public static Bounds atMost(int n) {
    return of(0, n);
  }

  /** Returns whether only one number fits. */
  public boolean isExact() {
    return stated && lower == upper;
  }

  /** Returns whether there is no upper bound. */
  public boolean isOpen() {
    return upper == UNBOUNDED;
  }

  /** Returns whether {@code n} lies within these bounds. */
  public boolean contains(int n) {
    return lower <= n && n <= upper;
  }

  /** Returns whether some number lies within both; always true when either is not stated. */
  public boolean overlaps(Bounds other) {
    return lower <= other.upper && other.lower <= upper;
  }

  /**
   * Returns the sum; {@link #UNSTATED} parts add nothing, and the sum of two of them is unstated.
   */
  public Bounds plus(Bounds other) {
    if (!stated) {
      return other;
    }
    if (!other.stated) {
      return this;
    }
    boolean open = isOpen() || other.isOpen();
    return of(lower + other.lower, open ? UNBOUNDED : upper + other.upper);
  }

  /** Returns the smallest bounds that hold both; an unstated part is left out. */
  public Bounds hull(Bounds other) {
    if (!stated) {
      return other;
    }
    if (!other.stated) {
      return this;
    }
    return of(Math.min(lower, other.lower), Math.max(upper, other.upper));
  }

  /**
   * Returns the bounds as a reader would write them: {@code 3}, {@code 3–5}, {@code 3+}, {@code ?}.
   */
  @Override
  public String toString() {
    if (!stated) {
      return "?";
    }
    if (lower == upper) {
      return Integer.toString(lower);
    }
    return isOpen() ? lower + "+" : lower + "–" + upper;
  }
}
