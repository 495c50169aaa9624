package org.recount.gazetteer.layers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.recount.gazetteer.NameForms;
import org.recount.place.Gazetteer;
import org.recount.place.Names;

/** Looks up own places, all held in memory. Of two rows with one identifier the first stands. */
public final class OwnGazetteer implements Gazetteer {
  private final Map<String, OwnPlace> byId = new HashMap<>();
  private final NavigableMap<String, List<Entry>> byName = new TreeMap<>();

  /** Creates a gazetteer of these places. */
  public OwnGazetteer(List<OwnPlace> places) {
    for (OwnPlace place : places) {
      if (byId.putIfAbsent(place.id(), place) == null) {
        add(place);
      }
    }
    byName.replaceAll((name, entries) -> sorted(entries));
  }

  private void add(OwnPlace place) {
    String main = Names.fold(place.name());
    Set<String> spellings = new LinkedHashSet<>();
    place.names().forEach(name -> spellings.addAll(NameForms.of(name, place.country())));
    for (String spelling : spellings) {
      if (!spelling.isEmpty()) {
        byName
            .computeIfAbsent(spelling, k -> new ArrayList<>())
            .add(place.entry(spelling.equals(main)));
      }
    }
  }

  private static List<Entry> sorted(List<Entry> entries) {
    return entries.stream()
        .sorted(Comparator.comparingLong((Entry entry) -> -entry.population()))
        .toList();
  }

  /** How many places it knows. */
  public int size() {
    return byId.size();
  }

  /** How many different folded names it knows. */
  public int nameCount() {
    return byName.size();
  }

  @Override
  public List<Entry> named(String folded) {
    return byName.getOrDefault(folded, List.of());
  }

  @Override
  public boolean startsAName(String folded) {
    String next = byName.ceilingKey(folded);
    return next != null && next.startsWith(folded);
  }

  @Override
  public Optional<Entry> withId(String id) {
    return Optional.ofNullable(byId.get(id)).map(place -> place.entry(true));
  }
}
