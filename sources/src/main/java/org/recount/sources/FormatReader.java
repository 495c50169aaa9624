package org.recount.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.recount.contract.Item;

/**
 * Turns one file, or what comes on standard input, into documents. This is the interface to
 * implement when teaching Recount a new format. Implementations keep no state.
 */
public interface FormatReader {
  /** A short stable name: {@code text}, {@code markdown}, {@code jsonl}. */
  String name();

  /**
   * Returns whether this reader can read a file.
   *
   * @param fileName the file's own name without folders; empty for standard input
   * @param head the first bytes, at most {@link Inputs#HEAD}
   */
  boolean accepts(String fileName, byte[] head);

  /**
   * Hands every document, or the reason why there is none, to {@code sink}, in the order of the
   * input and one at a time. A problem with one item never ends the reading of the others.
   *
   * @param name what messages call the input: the path as given
   * @throws IOException if the input itself cannot be read further
   */
  void read(String name, InputStream input, Consumer<Item> sink) throws IOException;
}
