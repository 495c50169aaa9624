package org.recount.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.recount.RecountException;

/**
 * What the names of fitted features mean, in plain words; the table is {@code features.tsv}. A name
 * that ends in {@code *} there stands for all that begin so, and the rest is put in its place.
 */
final class FeatureWords {
  private static final String FILE = "features.tsv";
  private static final Map<String, String> WORDS = read();

  private FeatureWords() {}

  /** Returns the words of a feature; its name if the table has none. */
  static String of(String feature) {
    int space = feature.indexOf(' ') + 1;
    String rest = feature.substring(space);
    String family = WORDS.get(feature.substring(0, space) + "*");
    return WORDS.getOrDefault(
        feature, family == null ? feature : family.replace("*", rest.replace('_', ' ')));
  }

  /** Returns whether the table has words for a feature. */
  static boolean knows(String feature) {
    return WORDS.containsKey(feature)
        || WORDS.containsKey(feature.substring(0, feature.indexOf(' ') + 1) + "*");
  }

  private static Map<String, String> read() {
    try (InputStream in = FeatureWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new RecountException("no file '" + FILE + "' beside FeatureWords");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    } catch (IOException e) {
      throw new RecountException("cannot read '" + FILE + "'", e);
    }
  }
}
