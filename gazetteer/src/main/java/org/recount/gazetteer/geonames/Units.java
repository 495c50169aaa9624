package org.recount.gazetteer.geonames;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recount.gazetteer.NameForms;

/**
 * The names of divisions by their codes, from {@code admin1CodesASCII.txt} or {@code
 * admin2Codes.txt}: code, name, ASCII name, identifier. Number 0 is no division.
 */
final class Units {
  private static final int COLUMNS = 4;

  private final List<String> names = new ArrayList<>(List.of(""));
  private final Map<String, Integer> numbers = new HashMap<>();

  static Units read(List<Path> files, BuildWatch watch) throws IOException {
    Map<String, String> byCode = new TreeMap<>();
    for (Path file : files) {
      try (DumpLines lines = new DumpLines(file)) {
        while (lines.next()) {
          try {
            String[] column = PlaceRow.columns(lines.text(), COLUMNS);
            byCode.putIfAbsent(column[0], name(column));
          } catch (BadRow bad) {
            watch.leavesOut(lines.where(), String.valueOf(bad.getMessage()));
          }
        }
      }
    }
    Units units = new Units();
    byCode.forEach(
        (code, name) -> {
          units.numbers.put(code, units.names.size());
          units.names.add(name);
        });
    return units;
  }

  private static String name(String[] column) throws BadRow {
    if (!column[0].matches("[A-Z]{2}\\..+")) {
      throw new BadRow("a division must have a code such as IQ.06, got " + BadRow.shown(column[0]));
    }
    if (column[1].isBlank() || column[1].length() > PlaceRow.LONGEST_NAME) {
      throw new BadRow(
          "a division must have a name of at most "
              + PlaceRow.LONGEST_NAME
              + " characters, got "
              + BadRow.shown(column[1]));
    }
    return NameForms.division(column[1], column[0].substring(0, 2));
  }

  int number(String code) {
    return numbers.getOrDefault(code, 0);
  }

  /** The names in the order of their numbers. */
  List<String> names() {
    return names;
  }
}
