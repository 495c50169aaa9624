package org.recount.gazetteer.geonames;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recount.gazetteer.NameForms;
import org.recount.place.Names;

/** Which names of the dump are kept, and under which spellings each is found. */
final class DumpNames {
  /** The most bytes of a folded name. */
  static final int LONGEST = 255;

  private static final int LONGEST_CODE = 4;
  private static final int LONGEST_ARTICLE = 3;

  /** First words that are also written short: "St", "Ft". */
  private static final Set<String> VARIED = Set.of("saint", "sainte", "fort", "mount");

  /** What stands in the column for the language when a row is no name. */
  private static final Set<String> NO_LANGUAGE =
      Set.of(
          "post", "link", "iata", "icao", "faac", "tcid", "unlc", "wkdt", "abbr", "phon", "piny",
          "uicn");

  private DumpNames() {}

  /** Returns whether a row of this language is a name rather than a code or an address. */
  static boolean isLanguage(String code) {
    return !NO_LANGUAGE.contains(code);
  }

  /** Returns whether a name can be found in a text: it has letters and is no code or address. */
  static boolean kept(String name) {
    if (name.length() < 2 || name.length() > PlaceRow.LONGEST_NAME || name.contains("://")) {
      return false;
    }
    boolean letters = false;
    boolean code = name.length() <= LONGEST_CODE;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      letters |= Character.isLetter(c) || Character.isSurrogate(c);
      code &= c < 128 && !Character.isLowerCase(c);
    }
    return letters && !code && !(name.length() == 2 && name.charAt(0) < 0x250);
  }

  /** Returns the folded spellings of a name, each once; empty if it cannot be found in a text. */
  static Set<String> spellings(String name, String country) {
    if (!kept(name)) {
      return Set.of();
    }
    Set<String> spellings = new LinkedHashSet<>();
    for (String folded : isPlain(name) ? plain(name) : NameForms.of(name, country)) {
      if (!folded.isEmpty() && folded.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
        spellings.add(folded);
      }
    }
    return spellings;
  }

  private static List<String> plain(String name) {
    return List.of(Names.fold(name));
  }

  /**
   * Whether a name has one spelling alone, so that the slower way need not be gone: letters only,
   * and no article or abbreviation at the beginning.
   */
  private static boolean isPlain(String name) {
    int first = name.length();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean gap = c == ' ' || c == '-';
      if (!gap && !Character.isLetter(c)) {
        return false;
      }
      first = gap ? Math.min(first, i) : first;
    }
    return first == name.length()
        || first > LONGEST_ARTICLE && !VARIED.contains(Names.fold(name.substring(0, first)));
  }
}
