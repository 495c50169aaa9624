package org.recount.report;

import java.util.HashSet;
import java.util.Set;
import org.recount.codebook.IncidentType;
import org.recount.quantity.Features;
import org.recount.time.DateRange;

/**
 * What the groups before one have told: a group that says nothing new probably takes up an incident
 * already told, one that names others or another day probably tells of another one.
 */
final class Foretold {
  private final Set<IncidentType> types = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> people = new HashSet<>();
  private final Set<String> things = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Set<DateRange> dates = new HashSet<>();

  void add(Group group) {
    types.add(group.head().type());
    Sufferers sufferers = Sufferers.of(group.recent());
    names.addAll(sufferers.names());
    people.addAll(sufferers.people());
    things.addAll(sufferers.things());
    if (group.place().known()) {
      places.add(group.place().place().name());
    }
    if (group.date().known()) {
      dates.add(group.date().range());
    }
  }

  /** Says what of a group was told before and what was not. */
  void describe(Features features, Group group) {
    Sufferers own = Sufferers.of(group.recent());
    boolean name = own.names().stream().anyMatch(names::contains);
    boolean person = own.people().stream().anyMatch(people::contains);
    boolean thing = own.things().stream().anyMatch(things::contains);
    boolean type = types.contains(group.head().type());
    features
        .set("its type told before", type)
        .set("its names told before", name)
        .set("its people told before", person)
        .set("its things told before", thing)
        .set("other names before", !own.names().isEmpty() && !name)
        .set("other people before", !own.people().isEmpty() && !person)
        .set("other things before", !own.things().isEmpty() && !thing)
        .set("nobody new of its type", type && (name || person || thing || !own.known()));
    describeSetting(features, group);
  }

  private void describeSetting(Features features, Group group) {
    Placed place = group.place();
    Dated date = group.date();
    boolean here = place.known() && places.contains(place.place().name());
    boolean then = date.known() && dates.contains(date.range());
    features
        .set("its place told before", here)
        .set("its date told before", then)
        .set("other places before", place.known() && !here && !places.isEmpty())
        .set("other dates before", date.known() && !then && !dates.isEmpty());
  }
}
