package org.recount.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recount.RecountException;
import org.recount.place.Gazetteer;
import org.recount.place.Names;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;

/**
 * The gazetteer that comes with Recount: one array of bytes, read once and decoded as it is asked.
 *
 * <p>Places are numbered from the most populous on and kept in columns: kind, country, first- and
 * second-level division, latitude, longitude, population, GeoNames identifier, name. {@link
 * NameIndex} finds the numbers for a name. {@code gazetteer/README.md} says what the data are and
 * how they are built.
 */
public final class PackedGazetteer implements Gazetteer {
  static final String RESOURCE = "places.bin";
  static final int MAGIC = 0x52475A31;

  /** Degrees are kept in steps of a ten-thousandth, about eleven metres. */
  static final double STEP = 1e-4;

  /** A name borne by more places than this stands for the most populous of them. */
  private static final int MOST_NAMESAKES = 60;

  /** Answers kept for names asked again, as news does; a power of two. */
  private static final int RECENT = 1 << 13;

  private static final Kind[] KINDS = Kind.values();
  private static final int ROW = 24;

  private final ByteBuffer data;
  private final int count;
  private final int rows;
  private final StringTable countries;
  private final StringTable admin1;
  private final StringTable admin2;
  private final StringTable names;
  private final NameIndex index;
  private final Ids ids;
  private final AtomicReferenceArray<@Nullable Named> recent = new AtomicReferenceArray<>(RECENT);
  private final AtomicReferenceArray<@Nullable Prefix> recentPrefixes =
      new AtomicReferenceArray<>(RECENT);

  private record Named(String name, List<Entry> entries) {}

  private record Prefix(String prefix, boolean starts) {}

  /** Identifiers with the numbers of their places, sorted; made when first asked for. */
  private static final class Ids {
    private long[] sorted = {};

    synchronized long[] sorted(PackedGazetteer gazetteer) {
      if (sorted.length == 0) {
        sorted =
            IntStream.range(0, gazetteer.count)
                .filter(number -> gazetteer.geonames(number) > 0)
                .mapToLong(number -> (long) gazetteer.geonames(number) << 32 | number)
                .sorted()
                .toArray();
      }
      return sorted;
    }
  }

  private static final class Default {
    static final PackedGazetteer INSTANCE = read();
  }

  /** The gazetteer that lies in the jar; read once, however often this is called. */
  public PackedGazetteer() {
    this(Default.INSTANCE);
  }

  private PackedGazetteer(PackedGazetteer other) {
    data = other.data;
    count = other.count;
    rows = other.rows;
    countries = other.countries;
    admin1 = other.admin1;
    admin2 = other.admin2;
    names = other.names;
    index = other.index;
    ids = other.ids;
  }

  /**
   * Reads a packed gazetteer.
   *
   * @throws RecountException if the bytes are no packed gazetteer
   */
  PackedGazetteer(byte[] bytes) {
    data = ByteBuffer.wrap(bytes);
    if (bytes.length < 8 || data.getInt(0) != MAGIC) {
      throw new RecountException(RESOURCE + " is no packed gazetteer: its first bytes are wrong");
    }
    count = data.getInt(4);
    rows = 8;
    countries = new StringTable(bytes, rows + ROW * count);
    admin1 = new StringTable(bytes, countries.end());
    admin2 = new StringTable(bytes, admin1.end());
    names = new StringTable(bytes, admin2.end());
    index = new NameIndex(bytes, names.end());
    ids = new Ids();
  }

  private static PackedGazetteer read() {
    try (InputStream in = PackedGazetteer.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new RecountException("no file '" + RESOURCE + "' beside PackedGazetteer");
      }
      return new PackedGazetteer(in.readAllBytes());
    } catch (IOException e) {
      throw new RecountException("cannot read '" + RESOURCE + "'", e);
    }
  }

  /** How many places it knows. */
  public int size() {
    return count;
  }

  /** How many different folded names it knows. */
  public int nameCount() {
    return index.size();
  }

  @Override
  public List<Entry> named(String folded) {
    int slot = folded.hashCode() & RECENT - 1;
    Named known = recent.get(slot);
    if (known == null || !known.name().equals(folded)) {
      known = new Named(folded, decode(index.postings(folded)));
      recent.set(slot, known);
    }
    return known.entries();
  }

  private List<Entry> decode(int[] postings) {
    int wanted = Math.min(postings.length, MOST_NAMESAKES);
    List<Entry> entries = new ArrayList<>(wanted);
    for (int i = 0; i < wanted; i++) {
      entries.add(entry(postings[i] >> 1, (postings[i] & 1) == 1));
    }
    return List.copyOf(entries);
  }

  @Override
  public boolean startsAName(String folded) {
    int slot = folded.hashCode() & RECENT - 1;
    Prefix known = recentPrefixes.get(slot);
    if (known == null || !known.prefix().equals(folded)) {
      known = new Prefix(folded, index.hasPrefix(folded));
      recentPrefixes.set(slot, known);
    }
    return known.starts();
  }

  /** Searches a sorted list of GeoNames identifiers; looks at every place for any other. */
  @Override
  public Optional<Entry> withId(String id) {
    int wanted = geonamesNumber(id);
    if (wanted > 0) {
      long[] sorted = ids.sorted(this);
      int at = Arrays.binarySearch(sorted, (long) wanted << 32);
      int row = at < 0 ? -at - 1 : at;
      boolean found = row < sorted.length && sorted[row] >>> 32 == wanted;
      return found ? Optional.of(entry((int) sorted[row], true)) : Optional.empty();
    }
    for (int number = 0; number < count; number++) {
      if (geonames(number) == 0) {
        Entry entry = entry(number, true);
        if (entry.place().id().equals(id)) {
          return Optional.of(entry);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the number of a GeoNames identifier; 0 for any other, as the rows of other places hold.
   */
  private static int geonamesNumber(String id) {
    if (!id.matches("geonames:\\d{1,9}")) {
      return 0;
    }
    return Integer.parseInt(id.substring("geonames:".length()));
  }

  private int geonames(int number) {
    return data.getInt(rows + ROW * number + 16);
  }

  private Entry entry(int number, boolean primary) {
    int at = rows + ROW * number;
    Kind kind = KINDS[data.get(at)];
    String country = countries.get(data.get(at + 1) & 0xFF);
    String division = admin1.get(data.getShort(at + 2) & 0xFFFF);
    double latitude = degrees(data.getInt(at + 4));
    double longitude = degrees(data.getInt(at + 8));
    int population = data.getInt(at + 12);
    String name = names.get(number);
    Place place =
        new Place(
            id(geonames(number), kind, country, division, name),
            name,
            division,
            country,
            latitude,
            longitude,
            precision(kind));
    return new Entry(place, kind, admin2.get(data.getInt(at + 20)), population, primary);
  }

  private static double degrees(int steps) {
    return steps == Integer.MIN_VALUE ? Double.NaN : Math.round(steps * STEP * 1e4) / 1e4;
  }

  /** GeoNames' identifier where there is one, else one made of what the place is. */
  private static String id(int geonames, Kind kind, String country, String division, String name) {
    if (geonames > 0) {
      return "geonames:" + geonames;
    }
    String id = kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + country;
    if (kind == Kind.COUNTRY) {
      return id;
    }
    String within = division.isEmpty() || kind == Kind.ADMIN1 ? "" : "/" + Names.fold(division);
    return (id + within + "/" + Names.fold(name)).replace(' ', '-');
  }

  private static PlacePrecision precision(Kind kind) {
    return switch (kind) {
      case COUNTRY -> PlacePrecision.COUNTRY;
      case ADMIN1 -> PlacePrecision.ADMIN1;
      case ADMIN2 -> PlacePrecision.ADMIN2;
      case CITY -> PlacePrecision.CITY;
      case SITE -> PlacePrecision.POINT;
      case REGION, CONTINENT -> PlacePrecision.REGION;
    };
  }
}
