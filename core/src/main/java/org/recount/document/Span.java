package org.recount.document;

/**
 * A stretch of a document's text, as offsets in UTF-16 code units: {@code start} is included,
 * {@code end} is not, so the length is {@code end - start}.
 *
 * @param start offset of the first code unit; never negative
 * @param end offset just past the last code unit; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  /**
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} is before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span must satisfy 0 <= start <= end, got [" + start + ", " + end + ")");
    }
  }

  /** Returns whether every code unit of {@code other} is in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns the smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Returns the code units between the two spans; 0 when they touch or overlap. */
  public int gap(Span other) {
    return Math.max(0, Math.max(start, other.start) - Math.min(end, other.end));
  }

  /** Returns whether the two spans share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * Returns the text this span covers.
   *
   * @throws IndexOutOfBoundsException if the span reaches past the end of {@code text}
   */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Orders by start, then longest first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
