package org.recount.document;

import java.util.List;
import java.util.Set;
import org.recount.place.Gazetteer;

/**
 * Finds mentions in a document. This is the interface to implement when teaching Recount to read
 * something new.
 *
 * <p>Implementations are immutable and safe for use by many threads, read no clock and no network,
 * and return the same mentions for the same document every time.
 */
public interface Annotator {
  /**
   * A stable, unique name that reads as a path: {@code fr/dates}. It prefixes the rule of every
   * mention.
   */
  String name();

  /** The kinds of mention this annotator finds. */
  Set<Class<? extends Mention>> finds();

  /** The kinds of mention that must have been found before; none by default. */
  default Set<Class<? extends Mention>> needs() {
    return Set.of();
  }

  /**
   * Returns what was found, in any order; empty if nothing.
   *
   * @param document the text, with at least the kinds of mention in {@link #needs()}
   */
  List<Mention> annotate(Document document);

  /**
   * Sentences that show what this annotator finds, published on Tuesday 1 June 2021, and at least
   * one in which it finds nothing.
   */
  List<Example> examples();

  /** Returns this annotator looking places up in another gazetteer; itself if it looks up none. */
  default Annotator with(Gazetteer gazetteer) {
    return this;
  }
}
