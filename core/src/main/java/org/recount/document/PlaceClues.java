package org.recount.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recount.place.Gazetteer.Kind;

/** Gathers the clues for each possible place name of one text. */
final class PlaceClues {
  private static final String[] KIND_NAMES = {
    "country", "admin1", "admin2", "city", "site", "region", "continent"
  };
  private static final int ENDING = 3;

  private final PlaceTokens tokens;
  private final PlaceFacts facts;

  /** The longest name of the gazetteer that starts at each token, and that ends there. */
  private final @Nullable PlaceName[] byFirst;

  private final @Nullable PlaceName[] byLast;

  PlaceClues(PlaceTokens tokens, List<PlaceName> names) {
    this.tokens = tokens;
    facts = new PlaceFacts(tokens, names);
    byFirst = new PlaceName[tokens.size()];
    byLast = new PlaceName[tokens.size()];
    for (PlaceName name : names) {
      if (name.listed() && !name.people()) {
        byFirst[name.first()] = longer(byFirst[name.first()], name);
        byLast[name.last()] = longer(byLast[name.last()], name);
      }
    }
  }

  private static PlaceName longer(@Nullable PlaceName before, PlaceName name) {
    return before != null && before.length() > name.length() ? before : name;
  }

  private static @Nullable PlaceName at(@Nullable PlaceName[] names, int token) {
    return token >= 0 && token < names.length ? names[token] : null;
  }

  /** Gives the clues of a name to a sink. */
  void gather(PlaceName name, ClueSink sink) {
    String sort = name.sort();
    String kind = name.kind();
    kind(name, kind, sink);
    word(name, sort, sink);
    before(name, sort, kind, sink);
    after(name, sort, kind, sink);
    around(name, sort, sink);
    if (sink.words()) {
      words(name, sort, sink);
    }
  }

  /** Gives the clue of how likely the other namings of the same name are. */
  static void elsewhere(PlaceName name, String likely, ClueSink sink) {
    sink.add(PlaceClue.ELSEWHERE, likely, name.sort());
    sink.add(PlaceClue.ELSEWHERE_AND_KIND, likely, name.kind());
  }

  private static void kind(PlaceName name, String kind, ClueSink sink) {
    sink.add(PlaceClue.KIND, kind);
    if (name.listed()) {
      if (name.entries().get(0).primary()) {
        sink.add(PlaceClue.MAIN_NAME, kind);
      }
      for (int rest = name.kinds(); rest != 0; rest &= rest - 1) {
        sink.add(PlaceClue.SOME_ARE, KIND_NAMES[Integer.numberOfTrailingZeros(rest)]);
      }
    }
  }

  private void word(PlaceName name, String sort, ClueSink sink) {
    int first = name.first();
    boolean one = name.length() == 1;
    boolean starts = tokens.startsSentence(first);
    sink.add(PlaceClue.LENGTH, length(name.length()), sort);
    sink.add(PlaceClue.OWN_SHAPE, tokens.shape(first), one ? sort : tokens.shape(name.last()));
    set(sink, PlaceClue.SHORT, name.key().length() <= 3, sort);
    set(sink, PlaceClue.STATE_CODE, name.key().length() == 2 && !name.large(), sort);
    set(sink, PlaceClue.STARTS_SENTENCE, starts, sort);
    if (one) {
      boolean common = tokens.is(first, PlaceRole.COMMON);
      set(sink, PlaceClue.COMMON_WORD, common, sort);
      set(sink, PlaceClue.COMMON_WORD_STARTING, common && starts, sort);
      set(sink, PlaceClue.FIRST_NAME, tokens.is(first, PlaceRole.FIRST_NAME), sort);
      set(sink, PlaceClue.LOWER_CASE_ELSEWHERE, facts.lowerCase(name), sort);
    }
    boolean capitals = tokens.allCapitals(first) && name.key().length() > 3;
    set(sink, PlaceClue.ALL_CAPITALS_WORD, capitals && !tokens.upperCase(), sort);
    set(sink, PlaceClue.SURNAME, facts.surname(name), sort);
    set(sink, PlaceClue.IN_LONGER_ELSEWHERE, facts.inLongerRunElsewhere(name), sort);
    set(sink, PlaceClue.OFTEN, facts.count(name) > 2, sort);
    roles(sink, PlaceClue.FIRST_ROLE, first, sort);
    if (!one) {
      roles(sink, PlaceClue.LAST_ROLE, name.last(), sort);
    }
  }

  private static String length(int length) {
    return switch (length) {
      case 1 -> "1";
      case 2 -> "2";
      case 3 -> "3";
      default -> "4";
    };
  }

  private void before(PlaceName name, String sort, String kind, ClueSink sink) {
    int before = tokens.before(name.first());
    boolean glued = tokens.glued(before);
    roles(sink, PlaceClue.PREVIOUS_ROLE, before, sort);
    roles(sink, PlaceClue.PREVIOUS_ROLE_AND_KIND, before, kind);
    sink.add(PlaceClue.PREVIOUS_SHAPE, tokens.shape(before), sort);
    sink.add(PlaceClue.PREVIOUS_ROLES, tokens.roleOrShape(before - 1), tokens.roleOrShape(before));
    sink.add(PlaceClue.PREVIOUS_SHAPES, tokens.shape(before - 1), tokens.shape(before));
    boolean proper = glued && tokens.capital(before) && !tokens.upperCase();
    set(sink, PlaceClue.AFTER_IN, facts.in(before), sort);
    set(sink, PlaceClue.AFTER_LOCAL, local(before), sort);
    set(sink, PlaceClue.AFTER_NEAR, tokens.near(before), sort);
    set(sink, PlaceClue.AFTER_UNIT, unitOf(before), sort);
    set(sink, PlaceClue.AFTER_INITIAL, initial(before), sort);
    boolean firstName = tokens.is(before, PlaceRole.FIRST_NAME);
    set(sink, PlaceClue.AFTER_FIRST_NAME, proper && firstName, sort);
    set(sink, PlaceClue.AFTER_TITLE, glued && tokens.is(before, PlaceRole.TITLE), sort);
    set(sink, PlaceClue.AFTER_NAME, proper && proper(before), sort);
  }

  /** A word that makes places likely, alone or before "of", "de" or an article. */
  private boolean local(int before) {
    return tokens.is(before, PlaceRole.LOCAL)
        || (tokens.is(before, PlaceRole.OF) || tokens.is(before, PlaceRole.ARTICLE))
            && tokens.is(before - 1, PlaceRole.LOCAL);
  }

  private boolean unitOf(int before) {
    return unit(before) || tokens.is(before, PlaceRole.OF) && unit(before - 1);
  }

  private boolean unit(int i) {
    return tokens.is(i, PlaceRole.PROVINCE)
        || tokens.is(i, PlaceRole.COUNTY)
        || tokens.is(i, PlaceRole.TOWN);
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

  private void after(PlaceName name, String sort, String kind, ClueSink sink) {
    int after = tokens.after(name.last());
    boolean glued = tokens.glued(name.last());
    roles(sink, PlaceClue.NEXT_ROLE, after, sort);
    roles(sink, PlaceClue.NEXT_ROLE_AND_KIND, after, kind);
    sink.add(PlaceClue.NEXT_SHAPE, tokens.shape(after), sort);
    sink.add(PlaceClue.NEXT_ROLES, tokens.roleOrShape(after), tokens.roleOrShape(after + 1));
    sink.add(PlaceClue.NEXT_SHAPES, tokens.shape(after), tokens.shape(after + 1));
    sink.add(PlaceClue.SHAPES, tokens.shape(tokens.before(name.first())), tokens.shape(after));
    boolean proper = glued && tokens.capital(after) && !tokens.upperCase();
    boolean organisation = glued && tokens.is(after, PlaceRole.ORGANISATION);
    boolean facility = glued && tokens.is(after, PlaceRole.FACILITY);
    boolean unit = glued && unit(after);
    boolean first = name.length() == 1 && tokens.is(name.first(), PlaceRole.FIRST_NAME);
    set(sink, PlaceClue.BEFORE_NAME, proper && !organisation && !facility && !unit, sort);
    set(sink, PlaceClue.FIRST_NAME_BEFORE_NAME, proper && first, sort);
    set(sink, PlaceClue.BEFORE_ORGANISATION, proper && organisation, kind);
    set(sink, PlaceClue.BEFORE_FACILITY, facility && proper, kind);
    set(sink, PlaceClue.BEFORE_UNIT, unit && proper, kind);
    set(sink, PlaceClue.BEFORE_SAYS, tokens.is(after, PlaceRole.SAYS), kind);
  }

  private void around(PlaceName name, String sort, ClueSink sink) {
    PlaceName next = at(byFirst, name.last() + 2);
    if (next != null && tokens.word(name.last() + 1).equals(",")) {
      set(sink, PlaceClue.IN_PLACE, next.mayHold(name), sort);
      sink.add(PlaceClue.BEFORE_COMMA_AND_PLACE, sort, next.kind());
    }
    PlaceName previous = at(byLast, name.first() - 2);
    if (previous != null && tokens.word(name.first() - 1).equals(",")) {
      set(sink, PlaceClue.HOLDS_PLACE, name.mayHold(previous), sort);
      sink.add(PlaceClue.AFTER_PLACE_AND_COMMA, sort, previous.kind());
    }
    set(sink, PlaceClue.BEFORE_PLACE, at(byFirst, name.last() + 1) != null, sort);
    set(sink, PlaceClue.PLACED_ELSEWHERE, facts.placed(name), sort);
    boolean country = name.listed() && name.entries().get(0).kind() == Kind.COUNTRY;
    boolean named = !country && !name.people() && facts.inNamedCountry(name);
    set(sink, PlaceClue.COUNTRY_NAMED, named, name.kind());
    parts(name, sort, sink);
  }

  private void parts(PlaceName name, String sort, ClueSink sink) {
    PlaceName begin = byFirst[name.first()];
    if (begin != null && begin.last() < name.last()) {
      sink.add(PlaceClue.BEGINS_WITH_PLACE, sort, begin.kind());
    } else if (begin != null && begin.last() > name.last()) {
      sink.add(PlaceClue.INSIDE_LONGER_PLACE, sort, begin.kind());
    }
    PlaceName end = byLast[name.last()];
    if (end != null && end.first() > name.first()) {
      sink.add(PlaceClue.ENDS_WITH_PLACE, sort, end.kind());
    } else if (end != null && end.first() < name.first()) {
      sink.add(PlaceClue.INSIDE_LONGER_PLACE, sort, end.kind());
    }
  }

  private void words(PlaceName name, String sort, ClueSink sink) {
    int before = tokens.before(name.first());
    int after = tokens.after(name.last());
    sink.add(PlaceClue.PREVIOUS_WORD, tokens.word(before), sort);
    sink.add(PlaceClue.SECOND_PREVIOUS_WORD, tokens.word(before - 1), sort);
    sink.add(PlaceClue.PREVIOUS_WORDS, tokens.word(before - 1), tokens.word(before));
    sink.add(PlaceClue.NEXT_WORD, tokens.word(after), sort);
    sink.add(PlaceClue.SECOND_NEXT_WORD, tokens.word(after + 1), sort);
    sink.add(PlaceClue.NEXT_WORDS, tokens.word(after), tokens.word(after + 1));
    if (name.length() == 1) {
      sink.add(PlaceClue.ONLY_WORD, tokens.word(name.first()), sort);
    } else {
      sink.add(PlaceClue.FIRST_WORD, tokens.word(name.first()), sort);
      sink.add(PlaceClue.LAST_WORD, tokens.word(name.last()), sort);
    }
    String last = tokens.word(name.last());
    if (last.length() > ENDING) {
      sink.add(PlaceClue.ENDING, last.substring(last.length() - ENDING), sort);
    }
  }

  private void roles(ClueSink sink, PlaceClue clue, int token, String with) {
    for (long rest = tokens.roles(token); rest != 0; rest &= rest - 1) {
      sink.add(clue, PlaceRole.first(rest), with);
    }
  }

  private static void set(ClueSink sink, PlaceClue clue, boolean holds, String sort) {
    if (holds) {
      sink.add(clue, sort);
    }
  }
}
