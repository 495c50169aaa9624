package org.recount.gazetteer.geonames;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recount.RecountException;
import org.recount.place.Gazetteer.Kind;

/**
 * A kind of thing that GeoNames knows and that is kept.
 *
 * @param number its place in the list, from 0
 * @param code class and code, such as {@code P.PPL}
 * @param kind what it is here
 */
record Feature(int number, String code, Kind kind) {
  private static final String LIST = "features.tsv";

  /** Returns the line of a built file that stands for this. */
  String line() {
    return code + "\t" + kind.name().toLowerCase(Locale.ROOT);
  }

  /** Reads a line of the list or of a built file. */
  static Feature parse(int number, String line) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      throw new IllegalArgumentException("a feature must be a code and a kind, got '" + line + "'");
    }
    String kind = line.substring(tab + 1).strip().toUpperCase(Locale.ROOT);
    return new Feature(number, line.substring(0, tab), Kind.valueOf(kind));
  }

  /** Returns the features that are kept, by class and code. */
  static Map<String, Feature> kept() {
    Map<String, Feature> byCode = new HashMap<>();
    inOrder().forEach(feature -> byCode.put(feature.code(), feature));
    return byCode;
  }

  /** Returns the features that are kept, in the order of their numbers. */
  static List<Feature> inOrder() {
    List<Feature> features = new ArrayList<>();
    try (InputStream in = Feature.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw new RecountException("no file '" + LIST + "' beside Feature");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line : lines.lines().toList()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          features.add(parse(features.size(), line));
        }
      }
    } catch (IOException e) {
      throw new RecountException("cannot read '" + LIST + "'", e);
    }
    return features;
  }
}
