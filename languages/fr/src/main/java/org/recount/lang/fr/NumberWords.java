package org.recount.lang.fr;

import java.util.Map;

/** The value of French number words, folded as tokens are. */
final class NumberWords {
  /** Words below one hundred that add up: "soixante et onze", "quatre-vingt-dix-sept". */
  static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("un", 1),
          Map.entry("une", 1),
          Map.entry("deux", 2),
          Map.entry("trois", 3),
          Map.entry("quatre", 4),
          Map.entry("cinq", 5),
          Map.entry("six", 6),
          Map.entry("sept", 7),
          Map.entry("huit", 8),
          Map.entry("neuf", 9),
          Map.entry("dix", 10),
          Map.entry("onze", 11),
          Map.entry("douze", 12),
          Map.entry("treize", 13),
          Map.entry("quatorze", 14),
          Map.entry("quinze", 15),
          Map.entry("seize", 16),
          Map.entry("vingt", 20),
          Map.entry("trente", 30),
          Map.entry("quarante", 40),
          Map.entry("cinquante", 50),
          Map.entry("soixante", 60),
          Map.entry("septante", 70),
          Map.entry("huitante", 80),
          Map.entry("octante", 80),
          Map.entry("nonante", 90));

  /** Words that multiply what stands before them. */
  static final Map<String, Integer> MULTIPLIERS =
      Map.of(
          "cent", 100,
          "cents", 100,
          "mille", 1_000,
          "million", 1_000_000,
          "millions", 1_000_000,
          "milliard", 1_000_000_000,
          "milliards", 1_000_000_000);

  /** Collective nouns that stand for about so many. */
  static final Map<String, Integer> COLLECTIVES =
      Map.ofEntries(
          Map.entry("huitaine", 8),
          Map.entry("dizaine", 10),
          Map.entry("douzaine", 12),
          Map.entry("quinzaine", 15),
          Map.entry("vingtaine", 20),
          Map.entry("trentaine", 30),
          Map.entry("quarantaine", 40),
          Map.entry("cinquantaine", 50),
          Map.entry("soixantaine", 60),
          Map.entry("centaine", 100),
          Map.entry("millier", 1_000));

  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("premier", 1),
          Map.entry("premiere", 1),
          Map.entry("second", 2),
          Map.entry("seconde", 2),
          Map.entry("deuxieme", 2),
          Map.entry("troisieme", 3),
          Map.entry("quatrieme", 4),
          Map.entry("cinquieme", 5),
          Map.entry("sixieme", 6),
          Map.entry("septieme", 7),
          Map.entry("huitieme", 8),
          Map.entry("neuvieme", 9),
          Map.entry("dixieme", 10),
          Map.entry("onzieme", 11),
          Map.entry("douzieme", 12),
          Map.entry("treizieme", 13),
          Map.entry("quatorzieme", 14),
          Map.entry("quinzieme", 15),
          Map.entry("seizieme", 16),
          Map.entry("vingtieme", 20),
          Map.entry("trentieme", 30),
          Map.entry("quarantieme", 40),
          Map.entry("cinquantieme", 50),
          Map.entry("soixantieme", 60),
          Map.entry("centieme", 100),
          Map.entry("millieme", 1_000),
          Map.entry("unieme", 1));

  private NumberWords() {}

  /** Returns the rank a word names, or -1: {@code troisieme} and {@code 133e}. */
  static int ordinal(String word) {
    Integer named = ORDINALS.get(word);
    if (named != null) {
      return named;
    }
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    if (digits == 0 || digits > 6 || digits == word.length()) {
      return -1;
    }
    return switch (word.substring(digits)) {
      case "e", "eme", "ieme", "er", "ere", "re", "nd", "nde" ->
          Integer.parseInt(word.substring(0, digits));
      default -> -1;
    };
  }
}
