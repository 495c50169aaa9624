package org.recount.gazetteer.geonames;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a dump in the exact format of GeoNames with invented names, the same every time: any
 * number of places, a further name and a half for each, and divisions.
 */
final class InventedDump {
  private static final List<String> SYLLABLES =
      List.of(
          "ba", "ro", "ki", "ma", "lé", "tu", "sa", "no", "vi", "da", "gor", "han", "il", "ou",
          "per", "quo", "rin", "sta", "tel", "ur", "zan", "ché", "bel", "dra");
  private static final List<String> ARABIC =
      List.of("با", "رو", "كي", "ما", "لي", "تو", "سا", "نو", "في", "دا", "حا", "قر");
  private static final List<String> CYRILLIC =
      List.of("ба", "ро", "ки", "ма", "ле", "ту", "са", "но", "ви", "да");
  private static final List<String> FIRST =
      List.of(
          "", "", "", "", "Al ", "Nueva ", "Saint ", "Mount ", "Camp ", "Villa ", "Old ", "Bir-");
  private static final List<String> FEATURES =
      List.of(
          "P\tPPL", "P\tPPL", "P\tPPL", "P\tPPLX", "S\tAIRB", "S\tSCH", "H\tSTM", "T\tMT",
          "S\tINSM", "L\tRGN");
  private static final List<String> COUNTRIES = List.of("IQ", "FR", "ML", "US", "CO", "SY", "NG");
  private static final int DIVISIONS = 20;

  private final Path folder;
  private long state = 20240131;

  InventedDump(Path folder) {
    this.folder = folder;
  }

  /** The steps of SplitMix64 (Steele, Lea and Flood, 2014). */
  private int draw(int below) {
    state += 0x9E3779B97F4A7C15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return (int) Long.remainderUnsigned(z ^ (z >>> 31), below);
  }

  /** Writes the four files. */
  void write(int places) throws IOException {
    divisions();
    try (BufferedWriter rows = Files.newBufferedWriter(folder.resolve("allCountries.txt"));
        BufferedWriter names = Files.newBufferedWriter(folder.resolve("alternateNamesV2.txt"))) {
      int alternate = 1;
      for (int i = 0; i < places; i++) {
        int id = 1_000 + i;
        rows.write(row(id));
        for (int k = draw(4); k > 0; k--) {
          names.write(name(alternate++, id));
        }
      }
    }
  }

  private void divisions() throws IOException {
    try (BufferedWriter first = Files.newBufferedWriter(folder.resolve("admin1CodesASCII.txt"));
        BufferedWriter second = Files.newBufferedWriter(folder.resolve("admin2Codes.txt"))) {
      for (String country : COUNTRIES) {
        for (int i = 1; i <= DIVISIONS; i++) {
          String code = country + "." + "%02d".formatted(i);
          String name = word(SYLLABLES, 3);
          first.write(
              code + "\t" + name + " Province\t" + name + " Province\t" + draw(900) + "1\n");
          for (int k = 1; k <= DIVISIONS; k++) {
            String district = word(SYLLABLES, 3);
            second.write(
                code + "." + k + "\t" + district + "\t" + district + "\t" + draw(900) + "2\n");
          }
        }
      }
    }
  }

  private String row(int id) {
    String name = FIRST.get(draw(FIRST.size())) + word(SYLLABLES, 3 + draw(3));
    String feature = FEATURES.get(draw(FEATURES.size()));
    int population = draw(5) == 0 ? draw(1 + draw(900_000)) : 0;
    String alternates =
        draw(3) == 0 ? word(SYLLABLES, 3) + "," + word(draw(2) == 0 ? ARABIC : CYRILLIC, 4) : "";
    return String.join(
        "\t",
        Integer.toString(id),
        name,
        name,
        alternates,
        degrees(90),
        degrees(180),
        feature,
        COUNTRIES.get(draw(COUNTRIES.size())),
        "",
        two(DIVISIONS),
        Integer.toString(1 + draw(DIVISIONS)),
        "",
        "",
        Integer.toString(population),
        "",
        Integer.toString(draw(3_000)),
        "Asia/Baghdad",
        "2024-" + two(12) + "-" + two(28) + "\n");
  }

  private String degrees(int most) {
    return draw(2 * most - 1) - most + 1 + "." + (10_000 + draw(90_000));
  }

  private String two(int below) {
    int number = 1 + draw(below);
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private String name(int alternate, int id) {
    int kind = draw(10);
    String language = kind == 0 ? "link" : kind < 4 ? "ar" : kind < 7 ? "fr" : "";
    String name =
        switch (language) {
          case "link" -> "https://example.org/" + id;
          case "ar" -> word(ARABIC, 4);
          default -> word(SYLLABLES, 4);
        };
    return alternate + "\t" + id + "\t" + language + "\t" + name + "\t\t\t\t\t\t\n";
  }

  private String word(List<String> syllables, int count) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < count; i++) {
      word.append(syllables.get(draw(syllables.size())));
    }
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return word.toString();
  }
}
