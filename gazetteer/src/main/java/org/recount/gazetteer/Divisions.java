package org.recount.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.recount.place.Gazetteer.Kind;
import org.recount.place.Names;

/** Adds countries and their first- and second-level divisions. */
final class Divisions {
  private static final int COUNTRY_COLUMNS = 7;
  private static final int UNIT_COLUMNS = 4;

  /** A village without a known number of people weighs as much as one with this many. */
  private static final double LEAST_WEIGHT = 500;

  private final Path sources;
  private final Path ours;
  private final Gathered gathered;
  private final Translations translations;
  private final Set<Draft> counted = new HashSet<>();

  Divisions(Path sources, Path ours, Gathered gathered, Translations translations) {
    this.sources = sources;
    this.ours = ours;
    this.gathered = gathered;
    this.translations = translations;
  }

  void add() throws IOException {
    for (Row row : Row.read(ours.resolve("countries.tsv"), COUNTRY_COLUMNS, COUNTRY_COLUMNS)) {
      gathered.add(country(row));
    }
    Map<String, Row> known = known();
    addUnits("admin1.json", Kind.ADMIN1, known);
    addUnits("admin2.json", Kind.ADMIN2, known);
  }

  private Draft country(Row row) {
    String code = row.text(0);
    Draft country =
        new Draft(Kind.COUNTRY, code, "", "", row.name(5)).at(row.latitude(2), row.longitude(3));
    country.geonames = (int) row.number(1, "identifier");
    country.population = row.number(4, "population");
    country.names.add(row.name(5));
    country.names.addAll(row.names(6));
    for (String language : Translations.LANGUAGES) {
      country.names.add(new Locale("", code).getDisplayCountry(Locale.forLanguageTag(language)));
    }
    country.names.addAll(translations.all(code));
    return country;
  }

  private Map<String, Row> known() throws IOException {
    Map<String, Row> known = new HashMap<>();
    for (Row row : Row.read(ours.resolve("divisions.tsv"), UNIT_COLUMNS, UNIT_COLUMNS)) {
      if (known.put(row.text(0), row) != null) {
        throw row.refuse("the division " + row.text(0) + " has two rows");
      }
    }
    return known;
  }

  private void addUnits(String file, Kind kind, Map<String, Row> known) throws IOException {
    for (Map<String, String> unit : Sources.objects(sources.resolve(file))) {
      String code = unit.getOrDefault("code", "");
      Draft draft = unit(code, kind, unit.getOrDefault("name", ""));
      Row row = known.get(code);
      if (row != null && row.has(1)) {
        draft.geonames = (int) row.number(1, "identifier");
      }
      if (row != null && row.has(2)) {
        draft.at(row.latitude(2), row.longitude(3));
      }
      gathered.units.put(code, draft);
      gathered.add(draft);
    }
  }

  private Draft unit(String code, Kind kind, String given) {
    String country = code.substring(0, 2);
    String first = kind == Kind.ADMIN2 ? code.substring(0, code.lastIndexOf('.')) : code;
    String written = translations.english(code, given);
    String name = Spelling.plain(Spelling.bare(written), country);
    Draft draft = new Draft(kind, country, first, kind == Kind.ADMIN2 ? code : "", name);
    draft.at(Double.NaN, Double.NaN);
    addNames(draft, written);
    addNames(draft, given);
    translations.all(code).forEach(other -> addNames(draft, other));
    return draft;
  }

  private static void addNames(Draft unit, String name) {
    unit.names.add(name);
    unit.names.add(Spelling.bare(name));
  }

  /**
   * Counts the people of each division; one without a point of its own lies where they live.
   *
   * @param settlements none of them counts for a division that was counted before
   */
  void people(List<Draft> settlements) {
    Map<Draft, double[]> sums = new HashMap<>();
    for (Draft settlement : settlements) {
      for (String code : List.of(settlement.unit1, settlement.unit2)) {
        Draft unit = gathered.units.get(code);
        if (unit != null && !counted.contains(unit)) {
          weigh(sums.computeIfAbsent(unit, k -> new double[4]), settlement);
        }
      }
    }
    sums.forEach(
        (unit, sum) -> {
          unit.population = Math.max(unit.population, (long) sum[3]);
          if (!unit.hasPoint()) {
            unit.at(sum[0] / sum[2], sum[1] / sum[2]);
          }
        });
    counted.addAll(sums.keySet());
  }

  private static void weigh(double[] sum, Draft settlement) {
    double weight = Math.max(LEAST_WEIGHT, settlement.population);
    sum[0] += settlement.latitude * weight;
    sum[1] += settlement.longitude * weight;
    sum[2] += weight;
    sum[3] += settlement.partOfCity ? 0 : settlement.population;
  }

  /** CLDR knows divisions by ISO 3166-2; its English names lead to ours. */
  void nameAfterCldr() throws IOException {
    Map<String, List<Draft>> byName = new HashMap<>();
    for (Draft unit : gathered.units.values()) {
      for (String name : unit.names) {
        byName
            .computeIfAbsent(unit.country + Names.fold(Spelling.bare(name)), k -> new ArrayList<>())
            .add(unit);
      }
    }
    Map<String, Map<String, String>> names = new HashMap<>();
    for (String language : Translations.LANGUAGES) {
      names.put(
          language, Sources.subdivisions(sources.resolve("subdivisions-" + language + ".xml")));
    }
    for (Map.Entry<String, String> english : names.getOrDefault("en", Map.of()).entrySet()) {
      if (english.getKey().length() > 2) {
        String country = english.getKey().substring(0, 2).toUpperCase(Locale.ROOT);
        String key = country + Names.fold(Spelling.bare(english.getValue()));
        byName.getOrDefault(key, List.of()).stream()
            .min((a, b) -> a.kind.compareTo(b.kind))
            .ifPresent(
                unit ->
                    names
                        .values()
                        .forEach(
                            byCode -> addNames(unit, byCode.getOrDefault(english.getKey(), ""))));
      }
    }
  }
}
