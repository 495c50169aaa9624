package org.recount.count.asking;

import java.util.List;
import org.recount.document.Document;
import org.recount.document.Span;

/**
 * A question in words, as it was read.
 *
 * @param words the question as it was typed
 * @param document the same with what was found in it; names may be in capitals that were not typed
 * @param readings what it may ask, as far as it was read
 * @param unread words that were not understood, in text order
 * @param problems what keeps it from being asked at all, each in a sentence
 * @param doubts why there are several readings, each in a sentence
 * @param losses what it asks and no reading says, each in a sentence
 */
public record Asked(
    String words,
    Document document,
    List<Reading> readings,
    List<Span> unread,
    List<String> problems,
    List<String> doubts,
    List<String> losses) {
  public Asked {
    readings = List.copyOf(readings);
    unread = List.copyOf(unread);
    problems = List.copyOf(problems);
    doubts = List.copyOf(doubts);
    losses = List.copyOf(losses);
  }

  /** Returns whether every word was read, so that its readings are all that it may ask. */
  public boolean read() {
    return unread.isEmpty() && problems.isEmpty();
  }
}
