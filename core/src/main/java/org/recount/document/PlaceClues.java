package org.recount.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Gazetteer.Kind;

/** Collects the clues for each possible place name of one text. */
final class PlaceClues {
  private static final int LARGE = 500_000;
  private static final int MIDDLING = 50_000;
  private static final int SMALL = 5_000;

  private final PlaceTokens tokens;
  private final List<PlaceName> names;
  private final Map<Integer, PlaceName> byFirst = new HashMap<>();
  private final Map<Integer, PlaceName> byLast = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> lowerCase = new HashSet<>();
  private final Set<String> countries = new HashSet<>();
  private final Set<String> placed = new HashSet<>();

  PlaceClues(PlaceTokens tokens, List<PlaceName> names) {
    this.tokens = tokens;
    this.names = names;
    for (PlaceName name : names) {
      byFirst.put(name.first(), name);
      byLast.put(name.last(), name);
      Entry largest = name.entries().get(0);
      if (largest.kind() == Kind.COUNTRY) {
        countries.add(largest.place().country());
      }
    }
    readNames();
    for (PlaceName name : names) {
      if (in(name.first() - 1) && !tokens.is(name.first(), PlaceRole.COMMON)) {
        placed.add(name.key());
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

  /** Returns the clues for every name as bits, without what other names' scores say. */
  List<Long> first() {
    List<Long> clues = new ArrayList<>();
    for (PlaceName name : names) {
      clues.add(kind(name) | word(name) | before(name) | after(name) | around(name));
    }
    return clues;
  }

  /** Returns the clues again with those from the other places of the same name in the text. */
  List<Long> second(List<Long> first, boolean[] likely) {
    Map<String, Integer> votes = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      votes.merge(names.get(i).key(), likely[i] ? 1 : -1, Integer::sum);
    }
    List<Long> clues = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int others = votes.getOrDefault(names.get(i).key(), 0) - (likely[i] ? 1 : -1);
      clues.add(
          first.get(i)
              | bit(PlaceClue.LIKELY_ELSEWHERE, others > 0)
              | bit(PlaceClue.UNLIKELY_ELSEWHERE, others < 0));
    }
    return clues;
  }

  private long kind(PlaceName name) {
    Entry largest = name.entries().get(0);
    long bits = bit(PlaceClue.MAIN_NAME, largest.primary());
    for (Entry entry : name.entries()) {
      bits |= bit(PlaceClue.COUNTRY, entry.kind() == Kind.COUNTRY);
      bits |= bit(PlaceClue.ADMIN1, entry.kind() == Kind.ADMIN1);
      bits |= bit(PlaceClue.SITE, entry.kind() == Kind.SITE);
      bits |= bit(PlaceClue.REGION, entry.kind() == Kind.REGION || entry.kind() == Kind.CONTINENT);
    }
    if (largest.kind() == Kind.ADMIN2) {
      bits |= PlaceClue.ADMIN2.bit();
    }
    return bits | size(largest.population()).bit();
  }

  private static PlaceClue size(long population) {
    if (population > LARGE) {
      return PlaceClue.LARGE_CITY;
    }
    if (population > MIDDLING) {
      return PlaceClue.MIDDLING_CITY;
    }
    return population > SMALL ? PlaceClue.SMALL_CITY : PlaceClue.TINY_CITY;
  }

  private long word(PlaceName name) {
    int first = name.first();
    boolean one = name.length() == 1;
    boolean common = one && tokens.is(first, PlaceRole.COMMON);
    boolean starts = tokens.startsSentence(first);
    boolean upperCase = tokens.upperCase();
    return bit(PlaceClue.BIAS, true)
        | bit(PlaceClue.SEVERAL_WORDS, !one)
        | bit(PlaceClue.SHORT, name.key().length() <= 3)
        | bit(PlaceClue.STATE_CODE, name.key().length() == 2 && !large(name))
        | bit(PlaceClue.COMMON_WORD, common)
        | bit(PlaceClue.COMMON_WORD_STARTING, common && starts)
        | bit(PlaceClue.STARTS_SENTENCE, starts)
        | bit(PlaceClue.FIRST_NAME, one && tokens.is(first, PlaceRole.FIRST_NAME))
        | bit(PlaceClue.SURNAME, surnames.contains(tokens.key(name.last())))
        | bit(PlaceClue.LOWER_CASE_ELSEWHERE, one && lowerCase.contains(name.key()))
        | bit(
            PlaceClue.ALL_CAPITALS_WORD,
            !upperCase && name.key().length() > 3 && tokens.allCapitals(first))
        | bit(PlaceClue.ALL_CAPITALS, upperCase)
        | bit(PlaceClue.ALL_CAPITALS_COMMON, upperCase && common)
        | bit(PlaceClue.ALL_CAPITALS_SMALL, upperCase && one && !large(name));
  }

  private static boolean large(PlaceName name) {
    for (Entry entry : name.entries()) {
      boolean city = entry.kind() == Kind.CITY && entry.population() > LARGE;
      if (city || entry.kind() == Kind.COUNTRY) {
        return true;
      }
    }
    return false;
  }

  private long before(PlaceName name) {
    int before = name.first() - 1;
    boolean glued = tokens.glued(before);
    boolean properBefore = glued && tokens.capital(before) && !tokens.upperCase();
    boolean firstName = glued && tokens.is(before, PlaceRole.FIRST_NAME);
    boolean unit =
        tokens.is(before, PlaceRole.PROVINCE)
            || tokens.is(before, PlaceRole.COUNTY)
            || tokens.is(before, PlaceRole.TOWN);
    boolean in = in(before);
    return bit(PlaceClue.AFTER_IN, in)
        | bit(PlaceClue.ALL_CAPITALS_AFTER_IN, in && tokens.upperCase())
        | bit(PlaceClue.AFTER_OF, tokens.is(before, PlaceRole.OF))
        | bit(PlaceClue.AFTER_LOCAL, local(before))
        | bit(PlaceClue.AFTER_NEAR, tokens.near(before))
        | bit(PlaceClue.AFTER_DIRECTION, tokens.is(before, PlaceRole.DIRECTION))
        | bit(PlaceClue.AFTER_ARTICLE, tokens.is(before, PlaceRole.ARTICLE))
        | bit(PlaceClue.AFTER_UNIT, unit || unitOf(before))
        | bit(PlaceClue.AFTER_TITLE, glued && tokens.is(before, PlaceRole.TITLE))
        | bit(PlaceClue.AFTER_FIRST_NAME, firstName && properBefore)
        | bit(PlaceClue.AFTER_NAME, properBefore && proper(before))
        | bit(PlaceClue.AFTER_INITIAL, initial(before))
        | bit(PlaceClue.AFTER_AND, tokens.is(before, PlaceRole.AND));
  }

  private boolean in(int before) {
    return tokens.is(before, PlaceRole.IN)
        || tokens.is(before, PlaceRole.ARTICLE) && tokens.is(before - 1, PlaceRole.IN);
  }

  /** A word that makes places likely, alone or before "of", "de" or an article. */
  private boolean local(int before) {
    return tokens.is(before, PlaceRole.LOCAL)
        || (tokens.is(before, PlaceRole.OF) || tokens.is(before, PlaceRole.ARTICLE))
            && tokens.is(before - 1, PlaceRole.LOCAL);
  }

  private boolean unitOf(int before) {
    return tokens.is(before, PlaceRole.OF)
        && (tokens.is(before - 1, PlaceRole.PROVINCE)
            || tokens.is(before - 1, PlaceRole.COUNTY)
            || tokens.is(before - 1, PlaceRole.TOWN));
  }

  /** A capital that is not there only because a sentence starts. */
  private boolean proper(int i) {
    return !tokens.is(i, PlaceRole.IN)
        && !tokens.is(i, PlaceRole.ARTICLE)
        && !tokens.is(i, PlaceRole.OF)
        && !tokens.is(i, PlaceRole.AND)
        && !tokens.is(i, PlaceRole.DIRECTION)
        && !tokens.is(i, PlaceRole.LOCAL)
        && !tokens.is(i, PlaceRole.NEAR)
        && !(tokens.startsSentence(i) && tokens.is(i, PlaceRole.COMMON));
  }

  private boolean initial(int before) {
    return tokens.word(before).equals(".")
        && tokens.key(Math.max(0, before - 1)).length() == 1
        && tokens.glued(before);
  }

  private long after(PlaceName name) {
    int after = name.last() + 1;
    boolean glued = tokens.glued(name.last());
    boolean proper = glued && tokens.capital(after) && !tokens.upperCase();
    boolean organisation = glued && tokens.is(after, PlaceRole.ORGANISATION);
    boolean facility = glued && tokens.is(after, PlaceRole.FACILITY);
    boolean unit =
        glued && (tokens.is(after, PlaceRole.PROVINCE) || tokens.is(after, PlaceRole.COUNTY));
    boolean first = name.length() == 1 && tokens.is(name.first(), PlaceRole.FIRST_NAME);
    return bit(PlaceClue.BEFORE_NAME, proper && !organisation && !facility && !unit)
        | bit(PlaceClue.FIRST_NAME_BEFORE_NAME, proper && first)
        | bit(PlaceClue.BEFORE_ORGANISATION, organisation && (proper || tokens.upperCase()))
        | bit(PlaceClue.BEFORE_ORGANISATION_AND_WIDE, organisation && wide(name))
        | bit(PlaceClue.BEFORE_FACILITY, facility)
        | bit(PlaceClue.BEFORE_UNIT, unit)
        | bit(PlaceClue.BEFORE_INSTITUTION, glued && tokens.is(after, PlaceRole.INSTITUTION))
        | bit(PlaceClue.BEFORE_POSSESSIVE, tokens.word(after).startsWith("'s"))
        | bit(PlaceClue.BEFORE_SAYS, tokens.is(after, PlaceRole.SAYS))
        | bit(PlaceClue.BEFORE_SAYS_AND_LARGE, tokens.is(after, PlaceRole.SAYS) && large(name))
        | bit(PlaceClue.BEFORE_NUMBER, after < tokens.size() && Character.isDigit(first(after)));
  }

  private static boolean wide(PlaceName name) {
    Kind kind = name.entries().get(0).kind();
    return kind == Kind.COUNTRY || kind == Kind.ADMIN1;
  }

  private char first(int i) {
    String word = tokens.word(i);
    return word.isEmpty() ? ' ' : word.charAt(0);
  }

  private long around(PlaceName name) {
    long bits = 0;
    PlaceName next = byFirst.get(name.last() + 2);
    if (next != null && tokens.word(name.last() + 1).equals(",")) {
      bits |= bit(PlaceClue.IN_PLACE, next.mayHold(name));
      bits |= PlaceClue.BEFORE_COMMA_AND_PLACE.bit();
    }
    PlaceName previous = byLast.get(name.first() - 2);
    if (previous != null) {
      boolean comma = tokens.word(name.first() - 1).equals(",");
      bits |= bit(PlaceClue.HOLDS_PLACE, comma && name.mayHold(previous));
      bits |= bit(PlaceClue.AFTER_PLACE_AND_COMMA, comma);
    }
    bits |= bit(PlaceClue.BEFORE_PLACE, byFirst.containsKey(name.last() + 1));
    bits |= bit(PlaceClue.PLACED_ELSEWHERE, placed.contains(name.key()));
    Entry largest = name.entries().get(0);
    boolean named = largest.kind() != Kind.COUNTRY && inNamedCountry(name);
    boolean site = largest.kind() == Kind.SITE;
    return bits
        | bit(PlaceClue.COUNTRY_NAMED, named)
        | bit(PlaceClue.SITE_IN_NAMED_COUNTRY, site && named);
  }

  private boolean inNamedCountry(PlaceName name) {
    for (Entry entry : name.entries()) {
      if (countries.contains(entry.place().country())) {
        return true;
      }
    }
    return false;
  }

  private static long bit(PlaceClue clue, boolean holds) {
    return holds ? clue.bit() : 0;
  }
}
