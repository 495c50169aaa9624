package org.recount.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.place.Gazetteer;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Gazetteer.Kind;
import org.recount.place.Naming;

/** Turns the names chosen in a text into what the resolver is asked about. */
final class PlaceNamings {
  private static final int WIDEST_LINK = 5;
  private static final int LEAST_PEOPLE = 20_000;

  private final PlaceTokens tokens;
  private final PlaceUse uses;
  private final Gazetteer gazetteer;

  PlaceNamings(PlaceTokens tokens, Gazetteer gazetteer) {
    this.tokens = tokens;
    this.gazetteer = gazetteer;
    uses = new PlaceUse(tokens);
  }

  /**
   * Returns a naming for each name, in order. Demonyms take part: they tell which country a text is
   * about.
   */
  List<Naming> of(List<PlaceName> names) {
    List<Naming> namings = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      PlaceName name = names.get(i);
      int at = tokens.span(name.first(), name.last()).start();
      if (name.people()) {
        namings.add(new Naming(name.key(), at, name.entries(), Naming.NOWHERE, Optional.empty()));
      } else {
        boolean linked = i + 1 < names.size() && linked(name, names.get(i + 1));
        int within = linked ? i + 1 : Naming.NOWHERE;
        namings.add(new Naming(name.key(), at, bearers(name), within, wanted(name)));
      }
    }
    return namings;
  }

  /** The places of a name; for one that the gazetteer lacks, those of the name without its noun. */
  private List<Entry> bearers(PlaceName name) {
    if (name.listed() || name.length() == 1) {
      return name.entries();
    }
    if (unit(name.last())) {
      return named(name.first(), name.last() - 1);
    }
    boolean direction = tokens.is(name.first(), PlaceRole.DIRECTION);
    if (unit(name.first()) || direction) {
      boolean of = tokens.is(name.first() + 1, PlaceRole.OF);
      return named(name.first() + (of ? 2 : 1), name.last());
    }
    return inside(name);
  }

  /**
   * The places of the longest name of the gazetteer that a longer one holds: "Vancouver Art
   * Gallery" is taken to be in Vancouver. Roads are named after places elsewhere.
   */
  private List<Entry> inside(PlaceName name) {
    if (tokens.is(name.last(), PlaceRole.ROAD)) {
      return List.of();
    }
    for (int length = name.length() - 1; length > 0; length--) {
      for (int first = name.first(); first + length - 1 <= name.last(); first++) {
        int last = first + length - 1;
        boolean word = length > 1 || !tokens.is(first, PlaceRole.COMMON);
        boolean may = tokens.capital(first) && tokens.capital(last) && word && named(first);
        List<Entry> entries = may ? named(first, last) : List.of();
        if (entries.stream().anyMatch(PlaceNamings::known)) {
          return entries;
        }
      }
    }
    return List.of();
  }

  private boolean named(int i) {
    return tokens.roles(i) == 0;
  }

  private static boolean known(Entry entry) {
    return entry.kind() != Kind.SITE && entry.population() > LEAST_PEOPLE;
  }

  private boolean unit(int i) {
    return tokens.is(i, PlaceRole.PROVINCE)
        || tokens.is(i, PlaceRole.COUNTY)
        || tokens.is(i, PlaceRole.TOWN);
  }

  private List<Entry> named(int first, int last) {
    StringBuilder key = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (!tokens.key(i).isEmpty()) {
        key.append(key.length() == 0 ? "" : " ").append(tokens.key(i));
      }
    }
    return key.length() < 2 ? List.of() : gazetteer.named(key.toString());
  }

  private Optional<Kind> wanted(PlaceName name) {
    Optional<Kind> outside = uses.wanted(name);
    return outside.isPresent() ? outside : uses.kindOf(name.last(), name.first());
  }

  /**
   * Whether the text puts one name in the next: "Hilla, Babil", "Hilla in the province of Babil".
   */
  private boolean linked(PlaceName inner, PlaceName outer) {
    int gap = outer.first() - inner.last() - 1;
    if (gap < 1 || gap > WIDEST_LINK || outer.people()) {
      return false;
    }
    boolean linked = false;
    for (int i = inner.last() + 1; i < outer.first(); i++) {
      boolean link = tokens.word(i).equals(",") || tokens.word(i).equals("(");
      boolean in = tokens.is(i, PlaceRole.IN);
      boolean filler =
          tokens.is(i, PlaceRole.OF)
              || tokens.is(i, PlaceRole.ARTICLE)
              || tokens.is(i, PlaceRole.PROVINCE)
              || tokens.is(i, PlaceRole.COUNTY)
              || tokens.is(i, PlaceRole.DIRECTION);
      if (!link && !in && !filler) {
        return false;
      }
      linked |= link || in;
    }
    return linked;
  }
}
