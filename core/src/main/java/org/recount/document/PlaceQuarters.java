package org.recount.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.place.Choice;
import org.recount.place.Gazetteer;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Gazetteer.Kind;
import org.recount.place.Place;

/**
 * Finds the town of a quarter among the places of a text: "the Englewood neighborhood" of a text on
 * Chicago is in Chicago, whatever town is called Englewood.
 */
final class PlaceQuarters {
  private static final int LEAST_PEOPLE = 50_000;

  private final PlaceTokens tokens;
  private final Gazetteer gazetteer;
  private final List<PlaceName> names;
  private final List<Choice> choices;
  private final Set<String> quarters = new HashSet<>();

  PlaceQuarters(
      PlaceTokens tokens, Gazetteer gazetteer, List<PlaceName> names, List<Choice> choices) {
    this.tokens = tokens;
    this.gazetteer = gazetteer;
    this.names = names;
    this.choices = choices;
    names.stream().filter(this::called).map(PlaceName::key).forEach(quarters::add);
  }

  /** The town that a name stands for a quarter of; {@link Place#UNKNOWN} if for none. */
  Place whole(int number) {
    PlaceName name = names.get(number);
    if (!quarters.contains(name.key())) {
      return Place.UNKNOWN;
    }
    Place best = Place.UNKNOWN;
    int nearest = Integer.MAX_VALUE;
    for (int i = 0; i < names.size(); i++) {
      Place town = choices.get(i).place();
      int gap = Math.abs(names.get(i).first() - name.first());
      if (i != number && gap < nearest && large(names.get(i), choices.get(i))) {
        best = town;
        nearest = gap;
      }
    }
    return best;
  }

  /** "the Englewood neighborhood", "the neighborhood of Englewood". */
  private boolean called(PlaceName name) {
    if (name.people()) {
      return false;
    }
    int before = name.first() - 1;
    boolean another = tokens.capital(before - 2); // "the Englewood neighborhood of Chicago"
    boolean of = tokens.is(before, PlaceRole.OF) && tokens.is(before - 1, PlaceRole.QUARTER);
    return of && !another
        || tokens.is(before, PlaceRole.QUARTER)
        || tokens.glued(name.last()) && tokens.is(name.last() + 1, PlaceRole.QUARTER);
  }

  private boolean large(PlaceName name, Choice choice) {
    if (choice.kind() != Kind.CITY || !choice.place().known() || quarters.contains(name.key())) {
      return false;
    }
    Optional<Entry> entry = gazetteer.withId(choice.place().id());
    return entry.isPresent() && entry.get().population() >= LEAST_PEOPLE;
  }
}
