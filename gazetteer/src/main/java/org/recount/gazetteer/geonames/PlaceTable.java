package org.recount.gazetteer.geonames;

import java.nio.ByteBuffer;
import java.util.List;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Gazetteer.Kind;
import org.recount.place.Place;

/**
 * Places by number, the most populous first. A row has {@value #ROW} bytes: feature (1), unused
 * (1), country as two letters (2), latitude and longitude in hundred-thousandths of a degree (4 and
 * 4), inhabitants (4), GeoNames identifier (4), first- and second-level division (4 and 4), and
 * where the name starts (8); all numbers are big-endian. A name is its length in bytes (2) and
 * UTF-8.
 */
final class PlaceTable {
  static final int ROW = 36;

  /** The bytes of a row before the one number that is known only when all are sorted. */
  static final int FIXED = 28;

  private final Slice rows;
  private final Slice written;
  private final Strings admin1;
  private final Strings admin2;
  private final List<Feature> features;

  PlaceTable(Slice rows, Slice written, Strings admin1, Strings admin2, List<Feature> features) {
    this.rows = rows;
    this.written = written;
    this.admin1 = admin1;
    this.admin2 = admin2;
    this.features = features;
  }

  /** Writes the row of a place up to where its name starts: {@link #FIXED} bytes. */
  static void writeFixed(ByteBuffer out, PlaceRow place, int feature, int admin1, int admin2) {
    out.put((byte) feature).put((byte) 0).putShort((short) letters(place.country()));
    out.putInt(place.latitude()).putInt(place.longitude());
    out.putInt((int) Math.min(Integer.MAX_VALUE, place.population()));
    out.putInt(place.id()).putInt(admin1).putInt(admin2);
  }

  int size() {
    return (int) (rows.length() / ROW);
  }

  private static long at(int number) {
    return (long) ROW * number;
  }

  int id(int number) {
    return rows.getInt(at(number) + 16);
  }

  int featureNumber(int number) {
    return rows.getByte(at(number));
  }

  private Kind kind(int number) {
    return features.get(featureNumber(number)).kind();
  }

  int latitude(int number) {
    return rows.getInt(at(number) + 4);
  }

  int longitude(int number) {
    return rows.getInt(at(number) + 8);
  }

  int admin1(int number) {
    return rows.getInt(at(number) + 20);
  }

  int admin2(int number) {
    return rows.getInt(at(number) + 24);
  }

  long nameAt(int number) {
    return rows.getLong(at(number) + 28);
  }

  String country(int number) {
    return countryOf(rows.getShort(at(number) + 2));
  }

  static String countryOf(int letters) {
    return letters == 0 ? "" : "" + (char) (letters >> 8) + (char) (letters & 0xFF);
  }

  static int letters(String country) {
    return country.isEmpty() ? 0 : country.charAt(0) << 8 | country.charAt(1);
  }

  String name(int number) {
    long at = nameAt(number);
    return written.text(at + 2, written.getShort(at));
  }

  Entry entry(int number, boolean primary) {
    Kind kind = kind(number);
    Place place =
        new Place(
            "geonames:" + id(number),
            name(number),
            admin1.get(admin1(number)),
            country(number),
            degrees(latitude(number)),
            degrees(longitude(number)),
            kind.precision());
    long population = rows.getInt(at(number) + 12);
    return new Entry(place, kind, admin2.get(admin2(number)), population, primary);
  }

  private static double degrees(int steps) {
    return steps / 1e5;
  }
}
