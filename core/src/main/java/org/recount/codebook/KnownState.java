package org.recount.codebook;

import java.util.List;
import java.util.Map;

/**
 * A state of the codebook and the words by which texts name it and what is its own.
 *
 * @param name canonical name, in English: {@code Turkey}
 * @param forces the word that names its forces: {@code Turkish} gives "Turkish army"
 * @param names for each language code the patterns of its names
 * @param adjectives for each language code the patterns of its adjectives and people
 * @param metonyms for each language code the patterns of its capital and seats, which may stand for
 *     its government
 */
public record KnownState(
    String name,
    String forces,
    Map<String, List<String>> names,
    Map<String, List<String>> adjectives,
    Map<String, List<String>> metonyms) {
  public KnownState {
    names = Map.copyOf(names);
    adjectives = Map.copyOf(adjectives);
    metonyms = Map.copyOf(metonyms);
  }

  /** Returns the canonical name of a body of this state: "army" gives {@code Turkish army}. */
  public String body(String body) {
    return forces + " " + body;
  }
}
