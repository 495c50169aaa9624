package org.recount.document;

import java.util.Optional;
import org.recount.document.Mention.Toponym.Use;
import org.recount.place.Gazetteer.Kind;
import org.recount.place.PlacePrecision;

/** Reads from the words around a place name what it is used for and how it places things. */
final class PlaceUse {
  private static final int ROAD_REACH = 5;

  private final PlaceTokens tokens;

  PlaceUse(PlaceTokens tokens) {
    this.tokens = tokens;
  }

  Use use(PlaceName name) {
    int before = name.first() - 1;
    int last = tokens.last(name);
    int after = last + 1;
    boolean glued = tokens.glued(last);
    if (glued && tokens.is(after, PlaceRole.INSTITUTION) && !located(before)
        || glued && tokens.is(after, PlaceRole.INSTITUTION) && tokens.is(before, PlaceRole.ARTICLE)
        || ofInstitution(before)) {
      return Use.MODIFIER;
    }
    if (glued && tokens.is(after, PlaceRole.ORGANISATION) && tokens.capital(after)) {
      return Use.MODIFIER;
    }
    if (tokens.dotted(name) && !located(before) && describes(after)) {
      return Use.MODIFIER;
    }
    if (!located(before) && (speaks(after) || tokens.is(name.last(), PlaceRole.METONYM))) {
      return Use.METONYMIC;
    }
    return Use.LITERAL;
  }

  /** "two U.S. missionaries", but not "the U.S. and Mali", "the U.S. said". */
  private boolean describes(int after) {
    return Character.isLetter(tokens.word(after).charAt(0))
        && !tokens.is(after, PlaceRole.AND)
        && !tokens.is(after, PlaceRole.AUXILIARY)
        && !tokens.is(after, PlaceRole.IN)
        && !tokens.is(after, PlaceRole.OF)
        && !speaks(after);
  }

  /** "la police de Nice", "the government of Mali". */
  private boolean ofInstitution(int before) {
    int noun = tokens.is(before, PlaceRole.ARTICLE) ? before - 2 : before - 1;
    int of = tokens.is(before, PlaceRole.ARTICLE) ? before - 1 : before;
    return tokens.is(of, PlaceRole.OF) && tokens.is(noun, PlaceRole.INSTITUTION);
  }

  private boolean located(int before) {
    return tokens.is(before, PlaceRole.IN)
        || tokens.is(before, PlaceRole.NEAR)
        || tokens.is(before, PlaceRole.ARTICLE) && tokens.is(before - 1, PlaceRole.IN)
        || tokens.is(before, PlaceRole.OF);
  }

  private boolean speaks(int after) {
    int verb = after;
    if (tokens.is(verb, PlaceRole.AND) && tokens.capital(verb + 1)) {
      verb += 2;
    }
    int first = verb;
    while (verb < first + 2 && tokens.is(verb, PlaceRole.AUXILIARY)) {
      verb++;
    }
    return tokens.is(verb, PlaceRole.SAYS);
  }

  /**
   * The kind that the words ask for: "province of Babil", "la ville de Hilla", "Diyala province".
   */
  Optional<Kind> wanted(PlaceName name) {
    int noun = name.first() - 1;
    if (tokens.is(noun, PlaceRole.ARTICLE)) {
      noun--;
    }
    if (tokens.is(noun, PlaceRole.OF)) {
      noun--;
    }
    Optional<Kind> before = kindOf(noun, noun);
    return before.isPresent() || !tokens.glued(name.last())
        ? before
        : kindOf(name.last() + 1, name.last() + 1);
  }

  /** The kind that one of two nouns asks for; empty if neither does. */
  Optional<Kind> kindOf(int noun, int other) {
    if (tokens.is(noun, PlaceRole.PROVINCE) || tokens.is(other, PlaceRole.PROVINCE)) {
      return Optional.of(Kind.ADMIN1);
    }
    if (tokens.is(noun, PlaceRole.COUNTY) || tokens.is(other, PlaceRole.COUNTY)) {
      return Optional.of(Kind.ADMIN2);
    }
    if (tokens.is(noun, PlaceRole.TOWN) || tokens.is(other, PlaceRole.TOWN)) {
      return Optional.of(Kind.CITY);
    }
    return Optional.empty();
  }

  /** How the words place something by a place of the given precision. */
  PlacePrecision precision(PlaceName name, PlacePrecision own) {
    if (onRoad(name) || between(name) && own == PlacePrecision.CITY) {
      return PlacePrecision.ROUTE;
    }
    boolean settled = own == PlacePrecision.CITY || own == PlacePrecision.POINT;
    return settled && near(name) ? PlacePrecision.NEAR : own;
  }

  /** "near X", "près de X", "south of X", "à 10 km de X", "10 miles from X". */
  private boolean near(PlaceName name) {
    int at = name.first() - 1;
    while (tokens.is(at, PlaceRole.ARTICLE) || townOf(at)) {
      at--;
    }
    return tokens.near(at);
  }

  /**
   * Returns the token at which the words for a part of a place begin ("northern Iraq", "le nord du
   * Mali"); the place's own first token if the words name no part.
   */
  int partOf(int first) {
    if (tokens.is(first - 1, PlaceRole.DIRECTION) && tokens.glued(first - 1)) {
      return begin(first - 1);
    }
    boolean article = tokens.is(first - 1, PlaceRole.ARTICLE);
    int of = article ? first - 2 : first - 1;
    boolean direction = tokens.is(of - 1, PlaceRole.DIRECTION);
    return tokens.is(of, PlaceRole.OF) && direction ? begin(of - 1) : first;
  }

  /** Returns the token at which "le Nord irakien" begins; the demonym's own if it is none. */
  int partOfPeople(int first) {
    int side = first - 1;
    boolean named =
        tokens.capital(side) && !tokens.startsSentence(side)
            || tokens.is(side - 1, PlaceRole.ARTICLE)
            || tokens.is(side - 1, PlaceRole.IN);
    boolean part = tokens.is(side, PlaceRole.SIDE) && tokens.glued(side) && named;
    return part ? begin(side) : first;
  }

  /** "nord-est" is two tokens. */
  private int begin(int direction) {
    boolean two = tokens.is(direction - 1, PlaceRole.DIRECTION) && tokens.glued(direction - 1);
    return two ? direction - 1 : direction;
  }

  /** "la ville de", "the town of", seen from its last word. */
  private boolean townOf(int at) {
    return tokens.is(at, PlaceRole.TOWN)
        || tokens.is(at, PlaceRole.OF) && tokens.is(at - 1, PlaceRole.TOWN);
  }

  /** "between X and Y", of either name. */
  private boolean between(PlaceName name) {
    boolean and = tokens.is(name.last() + 1, PlaceRole.AND) && tokens.capital(name.last() + 2);
    if (and && tokens.is(name.first() - 1, PlaceRole.BETWEEN)) {
      return true;
    }
    int at = name.first() - 2;
    boolean second = tokens.is(name.first() - 1, PlaceRole.AND) && tokens.capital(at);
    while (second && tokens.capital(at) && at > name.first() - ROAD_REACH) {
      at--;
    }
    return second && tokens.is(at, PlaceRole.BETWEEN);
  }

  /** "a road in X": in the place, while "the road to X" is outside it. */
  private boolean inside(PlaceName name) {
    int before = name.first() - 1;
    int in = tokens.is(before, PlaceRole.ARTICLE) ? before - 1 : before;
    return tokens.is(in, PlaceRole.IN)
        && !tokens.is(in, PlaceRole.TOWARDS)
        && !tokens.is(in, PlaceRole.BETWEEN);
  }

  private boolean road(int i) {
    return tokens.is(i, PlaceRole.ROAD) && !tokens.is(i, PlaceRole.STREET);
  }

  private boolean onRoad(PlaceName name) {
    if (road(name.last() + 1) && tokens.glued(name.last())) {
      return true;
    }
    if (inside(name)) {
      return false;
    }
    for (int i = name.first() - 1; i >= Math.max(0, name.first() - ROAD_REACH); i--) {
      if (tokens.is(i, PlaceRole.ROAD)) {
        return road(i);
      }
      boolean link =
          tokens.is(i, PlaceRole.OF)
              || tokens.is(i, PlaceRole.IN)
              || tokens.is(i, PlaceRole.ARTICLE)
              || tokens.is(i, PlaceRole.AND)
              || tokens.capital(i)
              || tokens.word(i).length() == 1 && !tokens.word(i).equals(".");
      if (!link) {
        return false;
      }
    }
    return false;
  }
}
