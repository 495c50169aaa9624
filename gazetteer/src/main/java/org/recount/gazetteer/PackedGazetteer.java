package org.recount.gazetteer;

import java.io.IOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recount.RecountException;
import org.recount.place.Gazetteer;
import org.recount.place.Names;
import org.recount.place.Place;

/**
 * The gazetteer that comes with Recount: one file, read and decoded as it is asked.
 *
 * <p>Places are numbered from the most populous on and kept in columns: kind, country, first- and
 * second-level division, latitude, longitude, population, GeoNames identifier, name. {@link
 * NameIndex} finds the numbers for a name, {@link Identifiers} those for an identifier; all lie in
 * {@link Pages}. {@code gazetteer/README.md} says what the data are and how they are built.
 */
public final class PackedGazetteer implements Gazetteer {
  /** Degrees are kept in steps of a ten-thousandth, about eleven metres. */
  static final double STEP = 1e-4;

  /** A name borne by more places than this stands for the most populous of them. */
  private static final int MOST_NAMESAKES = 60;

  /** Answers kept for names asked again, as news does; a power of two. */
  private static final int RECENT = 1 << 13;

  /** Bytes of one place's row. */
  static final int ROW = 24;

  static final int ROWS_PER_PAGE = 1024;

  private static final Pattern GEONAMES = Pattern.compile("geonames:(\\d{1,9})");

  private static final Kind[] KINDS = Kind.values();

  private final int count;
  private final Pages rows;
  private final StringTable countries;
  private final StringTable admin1;
  private final StringTable admin2;
  private final StringTable names;
  private final NameIndex index;
  private final Identifiers identifiers;
  private final AtomicReferenceArray<@Nullable Named> recent = new AtomicReferenceArray<>(RECENT);
  private final AtomicReferenceArray<@Nullable Prefix> recentPrefixes =
      new AtomicReferenceArray<>(RECENT);

  private record Named(String name, List<Entry> entries) {}

  private record Prefix(String prefix, boolean starts) {}

  private static final class Default {
    static final PackedGazetteer INSTANCE = open();
  }

  /** The gazetteer that lies in the jar; opened once, however often this is called. */
  public PackedGazetteer() {
    this(Default.INSTANCE);
  }

  private PackedGazetteer(PackedGazetteer other) {
    count = other.count;
    rows = other.rows;
    countries = other.countries;
    admin1 = other.admin1;
    admin2 = other.admin2;
    names = other.names;
    index = other.index;
    identifiers = other.identifiers;
  }

  /**
   * Opens a packed gazetteer.
   *
   * @throws RecountException if it is none
   */
  PackedGazetteer(PackedFile file) {
    ByteBuffer head = file.head();
    count = head.getInt();
    rows = new Pages("places", file, head);
    countries = new StringTable("countries", file, head);
    admin1 = new StringTable("first-level divisions", file, head);
    admin2 = new StringTable("second-level divisions", file, head);
    names = new StringTable("names", file, head);
    identifiers = new Identifiers(file, head);
    index = new NameIndex(file, head);
  }

  private static PackedGazetteer open() {
    URL url = PackedGazetteer.class.getResource(PackedFile.NAME);
    if (url == null) {
      throw new RecountException("no file '" + PackedFile.NAME + "' beside PackedGazetteer");
    }
    try {
      return new PackedGazetteer(PackedFile.of(url));
    } catch (IOException e) {
      throw new RecountException("cannot read '" + PackedFile.NAME + "'", e);
    }
  }

  /**
   * Reads the whole file.
   *
   * @throws RecountException if a part of it is damaged
   */
  public void check() {
    rows.check();
    List.of(countries, admin1, admin2, names).forEach(StringTable::check);
    identifiers.check();
    index.check();
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

  @Override
  public Optional<Entry> withId(String id) {
    int wanted = geonamesNumber(id);
    if (wanted > 0) {
      int number = identifiers.number(wanted);
      return number < 0 ? Optional.empty() : Optional.of(entry(number, true));
    }
    String name = id.substring(id.lastIndexOf('/') + 1).replace('-', ' ');
    for (int posting : index.postings(name)) {
      Entry entry = entry(posting >> 1, true);
      if (entry.place().id().equals(id)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** Returns the number of a GeoNames identifier; 0 for any other. */
  private static int geonamesNumber(String id) {
    Matcher matcher = GEONAMES.matcher(id);
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private Entry entry(int number, boolean primary) {
    ByteBuffer data = ByteBuffer.wrap(rows.page(number / ROWS_PER_PAGE));
    int at = ROW * (number % ROWS_PER_PAGE);
    Kind kind = KINDS[data.get(at)];
    String country = countries.get(data.get(at + 1) & 0xFF);
    String division = admin1.get(data.getShort(at + 2) & 0xFFFF);
    double latitude = degrees(data.getInt(at + 4));
    double longitude = degrees(data.getInt(at + 8));
    int population = data.getInt(at + 12);
    String name = names.get(number);
    Place place =
        new Place(
            id(data.getInt(at + 16), kind, country, division, name),
            name,
            division,
            country,
            latitude,
            longitude,
            kind.precision());
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
    String within = division.isEmpty() || kind == Kind.ADMIN1 ? "" : "/" + Names.fold(division);
    return (id + within + "/" + Names.fold(name)).replace(' ', '-');
  }
}
