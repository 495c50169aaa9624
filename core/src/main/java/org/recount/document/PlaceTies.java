package org.recount.document;

import org.recount.document.Mention.Toponym.Tie;

/** Reads from the words around a place name what they tie it to. */
final class PlaceTies {
  private static final int REACH = 8;

  private final PlaceTokens tokens;

  PlaceTies(PlaceTokens tokens) {
    this.tokens = tokens;
  }

  Tie of(PlaceName name) {
    int after = tokens.after(tokens.last(name));
    boolean glued = tokens.glued(tokens.last(name));
    if (!name.listed() && name.length() > 1 && !unit(name) || glued && named(after)) {
      return Tie.NAME;
    }
    if (speaking(name.first() - 1)) {
      return Tie.SPEAKER;
    }
    if (glued && office(after) || ofNoun(name.first() - 1, PlaceRole.OFFICE)) {
      return Tie.OFFICE;
    }
    if (glued && person(after) || from(name.first() - 1)) {
      return Tie.PERSON;
    }
    if (glued && tokens.is(after, PlaceRole.AFTERWARDS) && brought(name.first(), after)) {
      return Tie.BROUGHT;
    }
    return afterwards(name.first() - 1);
  }

  /** "Babil province", "northern Hilla" are the place itself. */
  private boolean unit(PlaceName name) {
    return unit(name.first()) || unit(name.last());
  }

  private boolean unit(int i) {
    return tokens.is(i, PlaceRole.PROVINCE)
        || tokens.is(i, PlaceRole.COUNTY)
        || tokens.is(i, PlaceRole.TOWN)
        || tokens.is(i, PlaceRole.DIRECTION);
  }

  /** A noun with a capital that makes the name one of something else: "Madison Avenue". */
  private boolean named(int after) {
    return tokens.capital(after)
        && !tokens.is(after, PlaceRole.OFFICE)
        && (tokens.is(after, PlaceRole.ROAD)
            || tokens.is(after, PlaceRole.FACILITY)
            || tokens.is(after, PlaceRole.AFTERWARDS)
            || tokens.is(after, PlaceRole.ORGANISATION));
  }

  /** "Hilla police", "Hilla city police", "Babil County sheriff". */
  private boolean office(int after) {
    return tokens.is(after, PlaceRole.OFFICE)
        || unit(after) && tokens.glued(after) && tokens.is(after + 1, PlaceRole.OFFICE);
  }

  /** "Hilla man", "Hilla-area teenager". */
  private boolean person(int after) {
    return tokens.is(after, PlaceRole.PERSON)
        || tokens.is(after, PlaceRole.QUARTER)
            && tokens.glued(after)
            && tokens.is(after + 1, PlaceRole.PERSON);
  }

  /** "la police de Nice", "a resident of Hilla". */
  private boolean ofNoun(int before, PlaceRole role) {
    int of = tokens.is(before, PlaceRole.ARTICLE) ? before - 1 : before;
    int noun = tokens.is(of - 1, PlaceRole.ARTICLE) ? of - 2 : of - 1;
    return tokens.is(of, PlaceRole.OF) && tokens.is(noun, role);
  }

  /** "a man of Hilla", "Smith, 18, of Hilla". */
  private boolean from(int before) {
    boolean comma = tokens.word(before - 1).equals(",");
    return ofNoun(before, PlaceRole.PERSON) || tokens.is(before, PlaceRole.OF) && comma;
  }

  /** "Speaking in X, …" at the beginning of a sentence or after a comma, and only there. */
  private boolean speaking(int before) {
    int in = tokens.is(before, PlaceRole.ARTICLE) ? before - 1 : before;
    int verb = in - 1;
    if (!tokens.is(in, PlaceRole.IN) || !tokens.is(verb, PlaceRole.SPEAKING)) {
      return false;
    }
    int begin = tokens.capital(verb) || verb == 0 ? verb : verb - 1;
    return tokens.startsSentence(begin) || tokens.word(begin).equals(",");
  }

  /** A hospital, a cell or an arrest shortly before "in X", in the same sentence. */
  private Tie afterwards(int before) {
    int in = tokens.is(before, PlaceRole.ARTICLE) ? before - 1 : before;
    if (!tokens.is(in, PlaceRole.IN) && !tokens.is(in, PlaceRole.OF)) {
      return Tie.NONE;
    }
    for (int i = in - 1; i >= Math.max(0, in - REACH); i--) {
      if (tokens.word(i).equals(".") || tokens.sentence(i) != tokens.sentence(in)) {
        return Tie.NONE;
      }
      if (tokens.is(i, PlaceRole.TAKEN) && tokens.is(i + 1, PlaceRole.TOWARDS)) {
        return Tie.BROUGHT;
      }
      if (tokens.is(i, PlaceRole.AFTERWARDS)) {
        return brought(i, i) ? Tie.BROUGHT : Tie.AFTERWARDS;
      }
    }
    return Tie.NONE;
  }

  /** Whether words shortly before {@code end} bring someone to a hospital or a jail. */
  private boolean brought(int end, int site) {
    for (int i = end - 1; i >= Math.max(0, end - REACH); i--) {
      if (tokens.word(i).equals(".") || tokens.sentence(i) != tokens.sentence(site)) {
        return false;
      }
      if (tokens.is(i, PlaceRole.TAKEN)) {
        return true;
      }
    }
    return false;
  }
}
