package org.recount.gazetteer.layers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.recount.place.Gazetteer;
import org.recount.place.Names;
import org.recount.place.Place;

/**
 * Several gazetteers as one. A place that two of them know stands once, as the first of them has
 * it, found by the names of both.
 *
 * <p>Two rows are one place when they have the same identifier; or when both bear the name and are
 * of one kind in one country, and are a country, or a division, or no more than {@value
 * #SAME_PLACE_KM} kilometres apart where one has no GeoNames identifier. Divisions are called what
 * the first gazetteer calls them, so that {@code Babil} and {@code Muhafazat Babil} hold the same
 * towns.
 */
public final class LayeredGazetteer implements Gazetteer {
  private static final double SAME_PLACE_KM = 15;
  private static final int MOST_NAMESAKES = 60;

  /** Answers kept for names asked again, as news does; a power of two. */
  private static final int RECENT = 1 << 13;

  private final List<Layer> layers;
  private final Map<String, String> divisions = new ConcurrentHashMap<>();
  private final AtomicReferenceArray<@Nullable Named> recent = new AtomicReferenceArray<>(RECENT);

  private record Named(String name, List<Found> found) {}

  /**
   * A place and the gazetteer it is from.
   *
   * @param layer its name
   */
  public record Found(Entry entry, String layer) {}

  /** Joins gazetteers; the first wins. */
  public LayeredGazetteer(List<Layer> layers) {
    this.layers = List.copyOf(layers);
  }

  /** The gazetteers, the first wins. */
  public List<Layer> layers() {
    return layers;
  }

  @Override
  public List<Entry> named(String folded) {
    return found(folded).stream().map(Found::entry).toList();
  }

  /** Returns the places that bear a name, as {@link #named}, each with where it is from. */
  public List<Found> found(String folded) {
    int slot = folded.hashCode() & RECENT - 1;
    Named known = recent.get(slot);
    if (known == null || !known.name().equals(folded)) {
      known = new Named(folded, merged(folded));
      recent.set(slot, known);
    }
    return known.found();
  }

  private List<Found> merged(String folded) {
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < layers.size(); i++) {
      List<Found> before = List.copyOf(all);
      for (Entry entry : layers.get(i).gazetteer().named(folded)) {
        Found found = first(entry, i);
        boolean twice = before.stream().anyMatch(other -> same(other.entry(), found.entry()));
        if (!twice && all.stream().noneMatch(other -> sameId(other.entry(), found.entry()))) {
          all.add(found);
        }
      }
    }
    all.sort(Comparator.comparingLong((Found found) -> -found.entry().population()));
    cut(all);
    return List.copyOf(all);
  }

  /** Leaves out the least populous, but none of the first gazetteer. */
  private void cut(List<Found> all) {
    String first = layers.get(0).name();
    for (int i = all.size() - 1; i >= 0 && all.size() > MOST_NAMESAKES; i--) {
      if (!all.get(i).layer().equals(first)) {
        all.remove(i);
      }
    }
  }

  private static boolean sameId(Entry a, Entry b) {
    return a.place().id().equals(b.place().id());
  }

  /** Returns the place as the first gazetteer that knows it has it. */
  private Found first(Entry entry, int layer) {
    for (int i = 0; i < layer; i++) {
      Optional<Entry> better = known(layers.get(i).gazetteer(), entry);
      if (better.isPresent()) {
        Entry known = better.get();
        boolean primary = entry.primary() && known.place().name().equals(entry.place().name());
        return new Found(withPrimary(known, primary), layers.get(i).name());
      }
    }
    return new Found(layer == 0 ? entry : harmonised(entry, layer), layers.get(layer).name());
  }

  private static Optional<Entry> known(Gazetteer gazetteer, Entry entry) {
    Optional<Entry> same = gazetteer.withId(entry.place().id());
    if (same.isPresent()) {
      return same;
    }
    boolean unit =
        entry.kind() == Kind.COUNTRY || entry.kind() == Kind.ADMIN1 || entry.kind() == Kind.ADMIN2;
    if (!unit) {
      return Optional.empty();
    }
    return gazetteer.named(Names.fold(entry.place().name())).stream()
        .filter(other -> same(other, entry))
        .findFirst();
  }

  private static Entry withPrimary(Entry entry, boolean primary) {
    return new Entry(entry.place(), entry.kind(), entry.admin2(), entry.population(), primary);
  }

  /** Whether two rows that bear one name are one place. */
  private static boolean same(Entry a, Entry b) {
    if (sameId(a, b)) {
      return true;
    }
    if (a.kind() != b.kind() || !a.place().country().equals(b.place().country())) {
      return false;
    }
    return switch (a.kind()) {
      case COUNTRY -> !a.place().country().isEmpty();
      case ADMIN1 -> true;
      case ADMIN2 -> sameDivision(a, b) && (unnumbered(a) || unnumbered(b));
      default -> (unnumbered(a) || unnumbered(b)) && near(a.place(), b.place());
    };
  }

  private static boolean sameDivision(Entry a, Entry b) {
    return Names.fold(a.place().admin1()).equals(Names.fold(b.place().admin1()))
        || near(a.place(), b.place());
  }

  private static boolean near(Place a, Place b) {
    return a.hasPoint() && b.hasPoint() && a.kilometresTo(b) <= SAME_PLACE_KM;
  }

  private static boolean unnumbered(Entry entry) {
    return !entry.place().id().startsWith("geonames:");
  }

  /** Returns the place with its divisions called what the earlier gazetteers call them. */
  private Entry harmonised(Entry entry, int layer) {
    Place place = entry.place();
    String admin1 = division(Kind.ADMIN1, place.admin1(), place.country(), layer);
    String admin2 = division(Kind.ADMIN2, entry.admin2(), place.country(), layer);
    if (admin1.equals(place.admin1()) && admin2.equals(entry.admin2())) {
      return entry;
    }
    Place renamed =
        new Place(
            place.id(),
            place.name(),
            admin1,
            place.country(),
            place.latitude(),
            place.longitude(),
            place.precision());
    return new Entry(renamed, entry.kind(), admin2, entry.population(), entry.primary());
  }

  private String division(Kind kind, String name, String country, int layer) {
    if (name.isEmpty()) {
      return "";
    }
    String key = kind.ordinal() + "/" + layer + "/" + country + "/" + name;
    return divisions.computeIfAbsent(key, k -> called(kind, name, country, layer));
  }

  private String called(Kind kind, String name, String country, int layer) {
    for (int i = 0; i < layer; i++) {
      for (Entry entry : layers.get(i).gazetteer().named(Names.fold(name))) {
        if (entry.kind() == kind && entry.place().country().equals(country)) {
          return entry.place().name();
        }
      }
    }
    return name;
  }

  @Override
  public boolean startsAName(String folded) {
    for (Layer layer : layers) {
      if (layer.gazetteer().startsAName(folded)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Optional<Entry> withId(String id) {
    for (int i = 0; i < layers.size(); i++) {
      Optional<Entry> entry = layers.get(i).gazetteer().withId(id);
      if (entry.isPresent()) {
        int layer = i;
        return entry.map(found -> layer == 0 ? found : harmonised(found, layer));
      }
    }
    return Optional.empty();
  }
}
