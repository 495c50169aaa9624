package org.recount.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** GeoNames' names in the languages we keep, by identifier, country or code of a division. */
final class Translations {
  static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

  private final Map<String, Map<String, String>> catalogs = new HashMap<>();

  Translations(Path sources) throws IOException {
    for (String language : LANGUAGES) {
      catalogs.put(language, Sources.catalog(sources.resolve("geonames-" + language + ".mo")));
    }
  }

  /** Returns the English name; {@code otherwise} if there is none. */
  String english(String key, String otherwise) {
    return catalogs.getOrDefault("en", Map.of()).getOrDefault(key, otherwise);
  }

  /** Returns the names in all languages that have one. */
  List<String> all(String key) {
    return LANGUAGES.stream()
        .map(language -> catalogs.getOrDefault(language, Map.of()).getOrDefault(key, ""))
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
