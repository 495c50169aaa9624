package org.recount.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
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

  /** The numbers of the names of large towns. */
  private final TreeSet<Integer> towns = new TreeSet<>();

  PlaceQuarters(
      PlaceTokens tokens, Gazetteer gazetteer, List<PlaceName> names, List<Choice> choices) {
    this.tokens = tokens;
    this.gazetteer = gazetteer;
    this.names = names;
    this.choices = choices;
    names.stream().filter(this::called).map(PlaceName::key).forEach(quarters::add);
    for (int i = 0; i < names.size() && !quarters.isEmpty(); i++) {
      if (large(names.get(i), choices.get(i))) {
        towns.add(i);
      }
    }
  }

  /** The town that a name stands for a quarter of; {@link Place#UNKNOWN} if for none. */
  Place whole(int number) {
    PlaceName name = names.get(number);
    if (!quarters.contains(name.key())) {
      return Place.UNKNOWN;
    }
    OptionalInt town = nearestTown(number);
    return town.isPresent() ? choices.get(town.getAsInt()).place() : Place.UNKNOWN;
  }

  /** The number of the town nearest to a quarter, the one before it among equals. */
  private OptionalInt nearestTown(int number) {
    int at = names.get(number).first();
    Integer before = towns.lower(number);
    Integer after = towns.higher(number);
    if (before == null || after == null) {
      return before == null && after == null
          ? OptionalInt.empty()
          : OptionalInt.of(before == null ? after : before);
    }
    boolean nearer = names.get(after).first() - at < at - names.get(before).first();
    return OptionalInt.of(nearer ? after : before);
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
