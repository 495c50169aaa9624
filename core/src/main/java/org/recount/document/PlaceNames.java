package org.recount.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.place.Gazetteer;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Gazetteer.Kind;

/** Finds the longest names of the gazetteer in a text, from left to right, none overlapping. */
final class PlaceNames {
  private static final int LONGEST = 7;

  private final Gazetteer gazetteer;
  private final PlaceTokens tokens;
  private final Map<String, List<Entry>> looked = new HashMap<>();
  private final Map<String, Boolean> starts = new HashMap<>();

  PlaceNames(Gazetteer gazetteer, PlaceTokens tokens) {
    this.gazetteer = gazetteer;
    this.tokens = tokens;
  }

  List<PlaceName> find() {
    List<PlaceName> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int next = i + 1;
      if (tokens.mayStart(i)) {
        List<PlaceName> longest = longestAt(i);
        for (PlaceName name : longest) {
          found.add(name);
          next = name.last() + 1;
        }
      }
      i = next;
    }
    return found;
  }

  /**
   * Returns the longest name that starts at token {@code first}, alone in a list; empty if none.
   */
  private List<PlaceName> longestAt(int first) {
    List<PlaceName> best = List.of();
    StringBuilder key = new StringBuilder();
    int i = first;
    while (i < tokens.size() && i - first < LONGEST) {
      String word = tokens.key(i);
      if (word.isEmpty()) {
        if (!insideName(i)) {
          break;
        }
      } else {
        key.append(key.length() == 0 ? "" : " ").append(word);
        List<Entry> entries = mayBeName(first, i) ? entries(key.toString()) : List.of();
        if (!entries.isEmpty() && (ends(first, i) || curated(entries))) {
          best = List.of(new PlaceName(first, i, key.toString(), entries));
        }
        if (!mayGoOn(key + " ")) {
          break;
        }
      }
      if (!tokens.glued(i)) {
        break;
      }
      i++;
    }
    return best;
  }

  /** A stop after an abbreviation ("St. Louis"), an apostrophe ("Sana'a"). */
  private boolean insideName(int i) {
    String sign = tokens.word(i);
    return sign.equals("'") || sign.equals("’") || sign.equals("`") || stopInside(i, sign);
  }

  private boolean stopInside(int i, String sign) {
    return sign.equals(".") && i > 0 && tokens.key(i - 1).length() <= 3 && tokens.capital(i + 1);
  }

  /** A single word must not be one that is never a name; two letters must both be capitals. */
  private boolean mayBeName(int first, int last) {
    if (first == last) {
      boolean abbreviated = tokens.word(first + 1).equals(".") && tokens.glued(first);
      boolean code = tokens.key(first).length() == 2 && tokens.allCapitals(first);
      boolean never = tokens.is(first, PlaceRole.NEVER) && !(code && !tokens.upperCase());
      return !never && (tokens.key(first).length() > 2 || code || abbreviated);
    }
    boolean article = tokens.is(first, PlaceRole.ARTICLE) && last == first + 1;
    return !article || !tokens.is(last, PlaceRole.NEVER) && !tokens.is(last, PlaceRole.TOWN);
  }

  private boolean ends(int first, int i) {
    return i == first || tokens.mayStart(i) || afterApostrophe(i);
  }

  /** Sites and regions have names that may end in a small letter: "Zone verte". */
  private static boolean curated(List<Entry> entries) {
    return entries.stream().anyMatch(e -> e.kind() == Kind.SITE || e.kind() == Kind.REGION);
  }

  private boolean afterApostrophe(int i) {
    return tokens.key(i - 1).isEmpty() && !tokens.word(i - 1).equals(".");
  }

  private List<Entry> entries(String key) {
    return looked.computeIfAbsent(key, gazetteer::named);
  }

  private boolean mayGoOn(String prefix) {
    return starts.computeIfAbsent(prefix, gazetteer::startsAName);
  }
}
