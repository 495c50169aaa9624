package org.recount.gazetteer.geonames;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.place.Gazetteer.Kind;

/**
 * Reads the places and sorts them, the most populous first. A record is what it is sorted by
 * (population turned round, kind, identifier), the row as the file will have it, and the names with
 * tabs between them.
 */
final class PlacesStage implements Stage {
  static final String RUNS = "place";
  static final String ADMIN1 = "admin1.part";
  static final String ADMIN2 = "admin2.part";

  /** The bytes before the row. */
  static final int KEY = 13;

  private static final int COUNTRY_COLUMNS = 19;
  private static final int TOLD = 1 << 12;

  private final DumpFiles files;
  private final Work work;
  private final Map<String, Feature> features = Feature.kept();
  private final IdSet seen = new IdSet();
  private byte[] record = new byte[1024];
  private long unwanted;
  private long bad;
  private String newest = "";

  PlacesStage(DumpFiles files, Work work) {
    this.files = files;
    this.work = work;
  }

  @Override
  public String name() {
    return "places";
  }

  @Override
  public String says() {
    return "reading places";
  }

  @Override
  public void run(BuildState state, BuildWatch watch) throws IOException {
    Units admin1 = Units.read(files.admin1(), watch);
    Units admin2 = Units.read(files.admin2(), watch);
    Strings.write(work.file(ADMIN1), admin1.names());
    Strings.write(work.file(ADMIN2), admin2.names());
    Map<Integer, String> countries = countries(watch);
    SortedRuns runs = new SortedRuns(work.folder(), RUNS, work.sortBytes());
    for (Path file : files.places()) {
      try (DumpLines lines = new DumpLines(file)) {
        while (lines.next()) {
          read(lines, admin1, admin2, countries, runs, watch);
          if (lines.number() % TOLD == 0) {
            watch.rows(TOLD);
          }
        }
      }
    }
    runs.finish();
    state.put("unwanted", unwanted);
    state.put("bad", bad);
    state.put("newest", newest);
  }

  /** The short names of countries by identifier: "Iraq" rather than "Republic of Iraq". */
  private Map<Integer, String> countries(BuildWatch watch) throws IOException {
    Map<Integer, String> names = new HashMap<>();
    for (Path file : files.countries()) {
      try (DumpLines lines = new DumpLines(file)) {
        while (lines.next()) {
          try {
            String line = lines.text();
            if (!line.startsWith("#") && !line.isBlank()) {
              String[] column = PlaceRow.columns(line, COUNTRY_COLUMNS);
              names.put(PlaceRow.id(column[16], "a geonameid"), column[4]);
            }
          } catch (BadRow reason) {
            watch.leavesOut(lines.where(), String.valueOf(reason.getMessage()));
          }
        }
      }
    }
    return names;
  }

  private void read(
      DumpLines lines,
      Units admin1,
      Units admin2,
      Map<Integer, String> countries,
      SortedRuns runs,
      BuildWatch watch)
      throws IOException {
    try {
      PlaceRow place = PlaceRow.parse(lines.text());
      if (!seen.add(place.id())) {
        throw new BadRow("an id must stand once; geonameid " + place.id() + " stood before");
      }
      newest =
          isDay(place.changed()) && place.changed().compareTo(newest) > 0
              ? place.changed()
              : newest;
      Feature feature = features.get(place.feature());
      if (feature == null) {
        unwanted++;
      } else {
        String name = countries.getOrDefault(place.id(), "");
        int first = admin1.number(place.admin1());
        int second = admin2.number(place.admin2());
        String main =
            main(place, feature, name, admin1.names().get(first), admin2.names().get(second));
        runs.add(record, write(place, feature, first, second, main));
      }
    } catch (BadRow reason) {
      bad++;
      watch.leavesOut(lines.where(), String.valueOf(reason.getMessage()));
    }
  }

  private static boolean isDay(String text) {
    return text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
  }

  /** A country and a division are called what the tables call them; everything else as it is. */
  private static String main(
      PlaceRow place, Feature feature, String country, String admin1, String admin2) {
    if (feature.kind() == Kind.COUNTRY) {
      return country;
    }
    return switch (feature.code()) {
      case "A.ADM1" -> admin1;
      case "A.ADM2" -> admin2;
      default -> "";
    };
  }

  private int write(PlaceRow place, Feature feature, int admin1, int admin2, String main) {
    String names =
        String.join("\t", List.of(main, place.name(), place.ascii(), place.alternates()));
    byte[] text = names.getBytes(StandardCharsets.UTF_8);
    int length = KEY + PlaceTable.FIXED + text.length;
    if (length > record.length) {
      record = new byte[2 * length];
    }
    ByteBuffer out = ByteBuffer.wrap(record);
    out.putLong(Long.MAX_VALUE - place.population());
    out.put((byte) feature.kind().ordinal()).putInt(place.id());
    PlaceTable.writeFixed(out, place, feature.number(), admin1, admin2);
    out.put(text);
    return length;
  }
}
