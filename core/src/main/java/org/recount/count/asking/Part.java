package org.recount.count.asking;

import java.util.List;
import org.recount.document.Span;

/**
 * What some words of a question stand for.
 *
 * @param keys what the words say something of
 * @param words where they are
 */
public record Part(List<Key> keys, Span words) {
  public Part {
    keys = List.copyOf(keys);
  }
}
