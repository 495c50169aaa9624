package org.recount.gazetteer.layers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recount.place.Gazetteer.Kind;

/** The columns of a table of own places, and the other words by which each may be called. */
enum OwnColumn {
  NAME(true),
  ALIASES(false, "alias", "alternates", "other names"),
  KIND(true, "type"),
  ADMIN1(false, "division", "province"),
  COUNTRY(false),
  LATITUDE(true, "lat"),
  LONGITUDE(true, "lon", "lng", "long"),
  POPULATION(false),
  SOURCE(true),
  ID(false);

  /** What a reader puts where bytes are no UTF-8. */
  private static final char LOST = '\uFFFD';

  private static final int MOST_SHOWN = 40;

  private final boolean required;
  private final Set<String> words;

  OwnColumn(boolean required, String... others) {
    this.required = required;
    List<String> all = new ArrayList<>(List.of(others));
    all.add(word());
    this.words = Set.copyOf(all);
  }

  /** What it is called in a file. */
  final String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The columns that every table must have. */
  static List<OwnColumn> required() {
    return Arrays.stream(values()).filter(column -> column.required).toList();
  }

  /** Returns the values by the words of this enum; what it does not know is left out. */
  static Map<String, String> known(Map<String, String> values) {
    Map<String, String> known = new TreeMap<>();
    values.forEach(
        (key, value) -> {
          String word = key.strip().toLowerCase(Locale.ROOT);
          for (OwnColumn column : values()) {
            if (column.words.contains(word)) {
              known.put(column.word(), value.strip());
            }
          }
        });
    return known;
  }

  /**
   * Returns the place that values stand for.
   *
   * @throws IllegalArgumentException if they stand for none; the message says what must hold
   */
  static OwnPlace place(Map<String, String> given) {
    Map<String, String> values = known(given);
    values.forEach(OwnColumn::checkText);
    for (OwnColumn column : required()) {
      if (column.of(values).isEmpty()) {
        throw new IllegalArgumentException("a place must have a " + column.word() + ", got none");
      }
    }
    String population = POPULATION.of(values);
    return new OwnPlace(
        ID.of(values),
        NAME.of(values),
        aliases(ALIASES.of(values)),
        kind(KIND.of(values)),
        ADMIN1.of(values),
        COUNTRY.of(values).toUpperCase(Locale.ROOT),
        number("latitude", LATITUDE.of(values)),
        number("longitude", LONGITUDE.of(values)),
        population.isEmpty() ? 0 : Math.round(number("population", population)),
        SOURCE.of(values));
  }

  /** Refuses a value of which bytes were lost that are no UTF-8. */
  private static void checkText(String column, String value) {
    if (value.indexOf(LOST) >= 0) {
      String shown = value.length() > MOST_SHOWN ? value.substring(0, MOST_SHOWN) + "…" : value;
      throw new IllegalArgumentException(column + " must be UTF-8, got '" + shown + "'");
    }
  }

  private String of(Map<String, String> values) {
    return values.getOrDefault(word(), "");
  }

  private static List<String> aliases(String text) {
    return Arrays.stream(text.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static Kind kind(String word) {
    for (Kind kind : Kind.values()) {
      if (kind.name().equalsIgnoreCase(word)) {
        return kind;
      }
    }
    String kinds =
        String.join(
            ", ",
            Arrays.stream(Kind.values()).map(k -> k.name().toLowerCase(Locale.ROOT)).toList());
    throw new IllegalArgumentException("a kind must be one of " + kinds + "; got '" + word + "'");
  }

  private static double number(String what, String text) {
    if (!text.matches("[+-]?\\d{1,15}(\\.\\d{1,15})?")) {
      throw new IllegalArgumentException(
          what + " must be a number such as 33.8, got '" + text + "'");
    }
    return Double.parseDouble(text);
  }
}
