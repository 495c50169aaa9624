package org.recount.document;

import java.util.List;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Gazetteer.Kind;

/**
 * Words that may name a place, which does not yet mean that the text names it.
 *
 * @param first its first token
 * @param last its last token, included
 * @param key the folded name
 * @param entries the places that bear the name, the most populous first; empty if the gazetteer has
 *     none
 * @param people whether it is a word for the people or things of a place
 */
record PlaceName(int first, int last, String key, List<Entry> entries, boolean people) {
  private static final int LARGE = 500_000;
  private static final int MIDDLING = 50_000;
  private static final int SMALL = 5_000;

  int length() {
    return last - first + 1;
  }

  /** Whether the gazetteer has a place of this name. */
  boolean listed() {
    return !entries.isEmpty();
  }

  boolean overlaps(PlaceName other) {
    return first <= other.last && other.first <= last;
  }

  /** Whether some place of this name holds some place of the other name. */
  boolean mayHold(PlaceName other) {
    for (Entry outer : entries) {
      for (Entry inner : other.entries) {
        if (outer.holds(inner)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "name", "unlisted" or "people". */
  String sort() {
    if (people) {
      return "people";
    }
    return listed() ? "name" : "unlisted";
  }

  /** The kind of its largest bearer, for cities with their size; {@link #sort} for others. */
  String kind() {
    if (people || !listed()) {
      return sort();
    }
    Entry largest = entries.get(0);
    return switch (largest.kind()) {
      case COUNTRY -> "country";
      case ADMIN1 -> "admin1";
      case ADMIN2 -> "admin2";
      case SITE -> "site";
      case REGION, CONTINENT -> "region";
      case CITY -> size(largest.population());
    };
  }

  private static String size(long population) {
    if (population > LARGE) {
      return "large city";
    }
    if (population > MIDDLING) {
      return "middling city";
    }
    return population > SMALL ? "small city" : "tiny city";
  }

  /** Whether a country or a city of more than half a million people bears the name. */
  boolean large() {
    for (Entry entry : entries) {
      boolean city = entry.kind() == Kind.CITY && entry.population() > LARGE;
      if (city || entry.kind() == Kind.COUNTRY) {
        return true;
      }
    }
    return false;
  }

  /** The kinds of the places that bear the name, a bit for each by its number. */
  int kinds() {
    int kinds = 0;
    for (Entry entry : entries) {
      kinds |= 1 << entry.kind().ordinal();
    }
    return kinds;
  }
}
