package org.recount.gazetteer;

import java.util.List;
import org.recount.place.Names;

/** How the names of a place are written and found, the same in every part of the gazetteer. */
public final class NameForms {
  private static final int MOST_WORDS = 7;

  private NameForms() {}

  /**
   * Returns the folded spellings by which a name is found: as it is, and the usual variants, such
   * as {@code al hilla} and {@code hilla} for an Arabic name. Never empty; may repeat itself.
   *
   * @param country ISO 3166-1 alpha-2; empty if none
   */
  public static List<String> of(String name, String country) {
    return Spelling.folded(name, country);
  }

  /** Returns the name in English letters: macrons and dots go, French and Spanish accents stay. */
  public static String plain(String name, String country) {
    return Spelling.plain(name, country);
  }

  /** Returns a division's name without the word for its kind: Basra for Basra Governorate. */
  public static String division(String name, String country) {
    return Spelling.plain(Spelling.bare(name), country);
  }

  /** Returns the folded name of a division without the word for its kind. */
  public static String divisionKey(String name) {
    return Names.fold(Spelling.bare(name));
  }

  /**
   * Returns whether a folded name can be found in a text at all: readers of texts begin names at a
   * letter and look no further than {@value #MOST_WORDS} words.
   */
  public static boolean canBeRead(String folded) {
    if (folded.length() < 2 || !Character.isLetter(folded.codePointAt(0))) {
      return false;
    }
    return folded.chars().filter(c -> c == ' ').count() < MOST_WORDS;
  }
}
