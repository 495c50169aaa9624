package org.recount.gazetteer.geonames;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.recount.RecountException;
import org.recount.gazetteer.geonames.MappedFile.Section;
import org.recount.place.Gazetteer;

/**
 * A gazetteer built from the full dump of GeoNames: one file, mapped into memory and read as it is
 * asked. Opening it takes a few milliseconds and no heap worth naming, whatever its size.
 *
 * <p>{@code docs/gazetteer.md} says how it is built and what is in it.
 */
public final class MappedGazetteer implements Gazetteer {
  /** A name borne by more places than this stands for the most populous of them. */
  private static final int MOST_NAMESAKES = 60;

  /** Answers kept for names asked again, as news does; a power of two. */
  private static final int RECENT = 1 << 13;

  private static final String PREFIX = "geonames:";

  private final MappedFile file;
  private final PlaceTable places;
  private final IdTable ids;
  private final NameTable names;
  private final AtomicReferenceArray<@Nullable Prefix> recent = new AtomicReferenceArray<>(RECENT);

  private record Prefix(String prefix, boolean starts) {}

  private MappedGazetteer(MappedFile file) {
    this.file = file;
    places =
        new PlaceTable(
            file.section(Section.ROWS),
            file.section(Section.WRITTEN),
            new Strings(file.section(Section.ADMIN1)),
            new Strings(file.section(Section.ADMIN2)),
            features(file));
    ids = new IdTable(file.section(Section.IDS));
    names = new NameTable(file.section(Section.BLOCKS), file.section(Section.NAMES));
  }

  private static List<Feature> features(MappedFile file) {
    List<Feature> features = new ArrayList<>();
    for (String line : file.section(Section.FEATURES).text().lines().toList()) {
      try {
        features.add(Feature.parse(features.size(), line));
      } catch (IllegalArgumentException damaged) {
        throw new RecountException(
            "'" + file.path() + "' is damaged: " + damaged.getMessage() + "; build it again",
            damaged);
      }
    }
    return features;
  }

  /**
   * Opens a built file.
   *
   * @throws RecountException if there is none, or if it is cut short or otherwise no such file
   */
  public static MappedGazetteer open(Path file) {
    return new MappedGazetteer(MappedFile.open(file));
  }

  /** Returns what was written about the data when the file was built, by key. */
  public Map<String, String> about() {
    Map<String, String> about = new LinkedHashMap<>();
    for (String line : file.section(Section.ABOUT).text().lines().toList()) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        about.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
    return about;
  }

  /** How many places it knows. */
  public long size() {
    return file.places();
  }

  /** How many different folded names it knows. */
  public long nameCount() {
    return file.names();
  }

  @Override
  public List<Entry> named(String folded) {
    try {
      List<Entry> entries = new ArrayList<>();
      for (int posting : names.postings(folded, MOST_NAMESAKES)) {
        entries.add(places.entry(posting >>> 1, (posting & 1) == 1));
      }
      return List.copyOf(entries);
    } catch (IndexOutOfBoundsException | NegativeArraySizeException | IllegalArgumentException e) {
      throw damaged("the name '" + folded + "'", e);
    }
  }

  /** What is wrong with the bytes is found out only where they lead nowhere. */
  private RecountException damaged(String where, RuntimeException why) {
    return new RecountException(
        "'"
            + file.path()
            + "' is damaged: what it holds for "
            + where
            + (" cannot be (" + why.getMessage() + ")")
            + "; recount gazetteer check says which part it is; build it again",
        why);
  }

  @Override
  public boolean startsAName(String folded) {
    int slot = folded.hashCode() & RECENT - 1;
    Prefix known = recent.get(slot);
    if (known == null || !known.prefix().equals(folded)) {
      known = new Prefix(folded, startsOne(folded));
      recent.set(slot, known);
    }
    return known.starts();
  }

  private boolean startsOne(String prefix) {
    try {
      return names.hasPrefix(prefix);
    } catch (IndexOutOfBoundsException e) {
      throw damaged("names that begin with '" + prefix + "'", e);
    }
  }

  @Override
  public Optional<Entry> withId(String id) {
    try {
      int number = number(id);
      int place = number <= 0 ? -1 : ids.find(number);
      return place < 0 ? Optional.empty() : Optional.of(places.entry(place, true));
    } catch (IndexOutOfBoundsException | NegativeArraySizeException | IllegalArgumentException e) {
      throw damaged(id, e);
    }
  }

  private static int number(String id) {
    if (!id.startsWith(PREFIX) || id.length() > PREFIX.length() + 10) {
      return 0;
    }
    long number = 0;
    for (int i = PREFIX.length(); i < id.length(); i++) {
      int digit = id.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      number = 10 * number + digit;
    }
    return number > Integer.MAX_VALUE ? 0 : (int) number;
  }

  MappedFile file() {
    return file;
  }

  PlaceTable places() {
    return places;
  }

  IdTable ids() {
    return ids;
  }

  NameTable names() {
    return names;
  }
}
