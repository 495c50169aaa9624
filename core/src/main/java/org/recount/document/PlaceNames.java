package org.recount.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.document.Demonyms.Found;
import org.recount.place.Gazetteer;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Gazetteer.Kind;

/**
 * Finds all that may name a place: names of the gazetteer, demonyms, and words with capitals that
 * the gazetteer lacks. They may overlap; {@link PlaceTagger} chooses.
 */
final class PlaceNames {
  private static final int LONGEST = 7;
  private static final int LONGEST_UNLISTED = 5;

  private final Gazetteer gazetteer;
  private final PlaceTokens tokens;
  private final List<PlaceName> found = new ArrayList<>();

  /** For each token the lengths of the names found that start there, as bits. */
  private final long[] taken;

  private final Map<String, List<Entry>> looked = new HashMap<>();
  private final Map<String, Boolean> starts = new HashMap<>();

  PlaceNames(Gazetteer gazetteer, PlaceTokens tokens) {
    this.gazetteer = gazetteer;
    this.tokens = tokens;
    taken = new long[tokens.size()];
  }

  /** Returns the names in the order of their last token. */
  List<PlaceName> find(List<Found> peoples) {
    for (Found people : peoples) {
      String key = people.entry().place().name();
      add(new PlaceName(people.first(), people.last(), key, List.of(people.entry()), true));
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.mayStart(i)) {
        listed(i);
        if (!tokens.upperCase()) {
          unlisted(i);
        }
      }
    }
    found.sort((a, b) -> a.last() != b.last() ? a.last() - b.last() : a.first() - b.first());
    return found;
  }

  private void add(PlaceName name) {
    long length = 1L << name.last() - name.first();
    if ((taken[name.first()] & length) == 0) {
      taken[name.first()] |= length;
      found.add(name);
    }
  }

  private void listed(int first) {
    StringBuilder key = new StringBuilder();
    for (int i = first; i < tokens.size() && i - first < LONGEST; i++) {
      String word = tokens.key(i);
      if (word.isEmpty()) {
        if (!insideName(i)) {
          return;
        }
      } else {
        key.append(key.length() == 0 ? "" : " ").append(word);
        List<Entry> entries = mayBeName(first, i) ? entries(key.toString()) : List.of();
        if (!entries.isEmpty() && (ends(first, i) || curated(entries))) {
          add(new PlaceName(first, i, key.toString(), entries, false));
        }
        if (!mayGoOn(key + " ")) {
          return;
        }
      }
      if (!tokens.glued(i)) {
        return;
      }
    }
  }

  /** Words with capitals from {@code first} on, with "of" or an article between them. */
  private void unlisted(int first) {
    StringBuilder key = new StringBuilder();
    for (int i = first; i < tokens.size() && i - first < LONGEST_UNLISTED; i++) {
      String word = tokens.key(i);
      boolean inside = word.isEmpty() ? insideName(i) : tokens.capital(i) || linking(i);
      if (!inside) {
        return;
      }
      if (!word.isEmpty()) {
        key.append(key.length() == 0 ? "" : " ").append(word);
        boolean alone = i == first && (word.length() < 3 || tokens.is(i, PlaceRole.NEVER));
        if (tokens.capital(i) && !alone) {
          add(new PlaceName(first, i, key.toString(), List.of(), false));
        }
      }
      if (!tokens.glued(i)) {
        return;
      }
    }
  }

  private boolean linking(int i) {
    return tokens.is(i, PlaceRole.CONNECTOR)
        || tokens.is(i, PlaceRole.OF)
        || tokens.is(i, PlaceRole.ARTICLE)
        || tokens.word(i).equals("'s");
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
    for (Entry entry : entries) {
      if (entry.kind() == Kind.SITE || entry.kind() == Kind.REGION) {
        return true;
      }
    }
    return false;
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
