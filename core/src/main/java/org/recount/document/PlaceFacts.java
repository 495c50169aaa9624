package org.recount.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Gazetteer.Kind;

/** What a whole text says of its possible place names. */
final class PlaceFacts {
  private final PlaceTokens tokens;
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> lowerCase = new HashSet<>();
  private final Set<String> countries = new HashSet<>();
  private final Set<String> placed = new HashSet<>();
  private final Map<String, Integer> inRuns = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final int[] runStarts;
  private final int[] runEnds;

  PlaceFacts(PlaceTokens tokens, List<PlaceName> names) {
    this.tokens = tokens;
    runStarts = new int[tokens.size()];
    runEnds = new int[tokens.size()];
    readNames();
    readRuns();
    for (PlaceName name : names) {
      counts.merge(name.key(), 1, Integer::sum);
      if (name.listed() && !name.people()) {
        if (name.entries().get(0).kind() == Kind.COUNTRY) {
          countries.add(name.entries().get(0).place().country());
        }
        if (in(name.first() - 1) && !tokens.is(name.first(), PlaceRole.COMMON)) {
          placed.add(name.key());
        }
      }
    }
  }

  /** Notes surnames after first names and titles, and words that are also written small. */
  private void readNames() {
    boolean upperCase = tokens.upperCase();
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.capital(i)) {
        lowerCase.add(tokens.key(i));
      } else if (tokens.is(i, PlaceRole.FIRST_NAME) || tokens.is(i, PlaceRole.TITLE)) {
        int last = i + 1;
        while (!upperCase
            && tokens.capital(last)
            && tokens.glued(last - 1)
            && !tokens.is(last, PlaceRole.FACILITY)
            && !tokens.is(last, PlaceRole.ORGANISATION)) {
          if (tokens.is(i, PlaceRole.FIRST_NAME) || tokens.is(last - 1, PlaceRole.FIRST_NAME)) {
            surnames.add(tokens.key(last));
          }
          last++;
        }
      }
    }
  }

  /** Notes for each word with a capital the run of such words that it is in. */
  private void readRuns() {
    int i = 0;
    while (i < tokens.size()) {
      int last = i;
      while (tokens.capital(last) && tokens.capital(last + 1) && tokens.glued(last)) {
        last++;
      }
      for (int k = i; k <= last; k++) {
        runStarts[k] = i;
        runEnds[k] = last;
        if (last > i) {
          inRuns.merge(tokens.key(k), 1, Integer::sum);
        }
      }
      i = last + 1;
    }
  }

  boolean in(int before) {
    return tokens.is(before, PlaceRole.IN)
        || tokens.is(before, PlaceRole.ARTICLE) && tokens.is(before - 1, PlaceRole.IN);
  }

  boolean surname(PlaceName name) {
    return surnames.contains(tokens.key(name.last()));
  }

  boolean lowerCase(PlaceName name) {
    return lowerCase.contains(name.key());
  }

  boolean placed(PlaceName name) {
    return placed.contains(name.key());
  }

  int count(PlaceName name) {
    return counts.getOrDefault(name.key(), 0);
  }

  /** Whether its last word is a part of a longer run of capitals somewhere else. */
  boolean inLongerRunElsewhere(PlaceName name) {
    boolean here = runEnds[name.last()] > runStarts[name.last()];
    return inRuns.getOrDefault(tokens.key(name.last()), 0) > (here ? 1 : 0);
  }

  boolean inNamedCountry(PlaceName name) {
    for (Entry entry : name.entries()) {
      if (countries.contains(entry.place().country())) {
        return true;
      }
    }
    return false;
  }
}
