package org.recount.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recount.place.Gazetteer.Kind;
import org.recount.place.Names;

/**
 * Adds the rows of {@code supplement.tsv}. Rows that name a known country, division or city add
 * names to it, and leave its point as it is; the others are places of their own.
 */
final class Supplement {
  private static final int FEWEST_COLUMNS = 8;
  private static final int MOST_COLUMNS = 9;
  private static final int POPULATION = 8;
  private static final double SAME_CITY_KM = 30;
  private static final double SAME_CITY_BY_OTHER_NAME_KM = 10;
  private static final Pattern IDENTIFIER = Pattern.compile("\\bGeoNames (\\d{1,9})\\b");

  private final Gathered gathered;
  private final Map<String, List<Draft>> known = new HashMap<>();

  Supplement(Gathered gathered) {
    this.gathered = gathered;
    for (Draft draft : gathered.drafts) {
      for (String name : draft.names) {
        known.computeIfAbsent(key(draft, name), k -> new ArrayList<>()).add(draft);
      }
    }
  }

  private static String key(Draft draft, String name) {
    return draft.kind + draft.country + Names.fold(name);
  }

  void add(Path file) throws IOException {
    for (Row row : Row.read(file, FEWEST_COLUMNS, MOST_COLUMNS)) {
      Draft written = written(row);
      Draft draft = same(written, row);
      if (draft == written) {
        gathered.add(written);
      } else {
        merge(written, draft, row.has(POPULATION));
      }
      draft.names.add(row.name(0));
      draft.names.addAll(row.names(1));
    }
  }

  private static void merge(Draft written, Draft draft, boolean populated) {
    if (populated) {
      draft.population = Math.max(draft.population, written.population);
    }
    if (draft.kind == Kind.CITY) {
      draft.name = written.name;
    }
    if (!draft.hasPoint()) {
      draft.at(written.latitude, written.longitude);
    }
  }

  private static Draft written(Row row) {
    Draft draft = new Draft(kind(row), country(row), "", "", row.name(0));
    draft.at(Double.NaN, Double.NaN);
    draft.admin1 = row.text(3);
    draft.population =
        row.has(POPULATION) ? row.number(POPULATION, "population") : weight(draft.kind);
    if (row.has(5) || row.has(6)) {
      draft.at(row.latitude(5), row.longitude(6));
    }
    if (!row.has(7)) {
      throw row.refuse("a row must name its source");
    }
    Matcher identifier = IDENTIFIER.matcher(row.text(7));
    if (identifier.find()) {
      draft.geonames = Integer.parseInt(identifier.group(1));
    }
    return draft;
  }

  private static Kind kind(Row row) {
    for (Kind kind : Kind.values()) {
      if (row.text(2).equals(kind.name().toLowerCase(Locale.ROOT))) {
        return kind;
      }
    }
    throw row.refuse(
        "the kind must be city, site, region, admin1, admin2, country or continent, got '"
            + row.text(2)
            + "'");
  }

  private static String country(Row row) {
    if (!row.text(4).matches("([A-Z]{2})?")) {
      throw row.refuse("a country must be two capital letters or empty, got '" + row.text(4) + "'");
    }
    return row.text(4);
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

  /** The known place that the row speaks of; the row's own draft if there is none. */
  private Draft same(Draft written, Row row) {
    if (written.kind == Kind.SITE || written.kind == Kind.REGION) {
      return written;
    }
    Draft found = same(written, row.name(0), SAME_CITY_KM);
    for (String name : row.names(1)) {
      if (found == written) {
        found = same(written, name, SAME_CITY_BY_OTHER_NAME_KM);
      }
    }
    return found;
  }

  /** The most populous place of that name; the row's own draft if there is none. */
  private Draft same(Draft written, String name, double kilometres) {
    Draft best = written;
    for (Draft draft : known.getOrDefault(key(written, name), List.of())) {
      boolean city = written.kind == Kind.CITY;
      boolean there =
          !city || !written.hasPoint() || Gathered.kilometres(draft, written) < kilometres;
      if (there && (best == written || draft.population > best.population)) {
        best = draft;
      }
    }
    return best;
  }
}
