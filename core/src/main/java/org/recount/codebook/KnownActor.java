package org.recount.codebook;

import java.util.List;
import java.util.Map;

/**
 * An organisation, movement or alliance of the codebook and the names by which texts call it.
 *
 * @param name canonical name, in English
 * @param names for each language code the patterns of its names; a language may be missing. A name
 *     written all in capitals after {@code ^} is an acronym and must be in capitals in the text
 */
public record KnownActor(String name, ActorKind kind, Map<String, List<String>> names) {
  public KnownActor {
    names = Map.copyOf(names);
  }

  /** Returns the patterns of its names in one language; empty if the codebook has none. */
  public List<String> names(String language) {
    return names.getOrDefault(language, List.of());
  }

  /**
   * Returns whether a pattern is an acronym, which a text must write in capitals: {@code ^FARC}.
   */
  public static boolean isAcronym(String pattern) {
    return pattern.startsWith("^") && pattern.equals(pattern.toUpperCase(java.util.Locale.ROOT));
  }
}
