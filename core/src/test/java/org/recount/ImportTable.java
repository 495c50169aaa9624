package org.recount;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of {@code ARCHITECTURE.md} that says which room may import which. */
record ImportTable(Map<String, List<String>> rows) {
  private static final Path PAGE = Path.of("..", "ARCHITECTURE.md");

  /** Reads the rows between the two marks of the page. */
  static ImportTable read() {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    between("<!-- rooms:begin", "<!-- rooms:end")
        .lines()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| room "))
        .map(line -> line.split("\\|", -1))
        .forEach(cells -> rows.put(cells[1].strip(), names(cells[2])));
    return new ImportTable(rows);
  }

  Set<String> rooms() {
    return rows.keySet();
  }

  /** The packages that a room may not depend on; empty for the last room. */
  String[] forbidden(String room) {
    return rows.keySet().stream()
        .filter(other -> !other.equals(room) && !rows.get(room).contains(other))
        .map(other -> "org.recount." + other + "..")
        .toArray(String[]::new);
  }

  private static List<String> names(String cell) {
    return Arrays.stream(cell.split(",")).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }

  private static String between(String begin, String end) {
    try {
      String page = Files.readString(PAGE);
      return page.substring(page.indexOf(begin), page.indexOf(end));
    } catch (IOException e) {
      throw new UncheckedIOException("the map is missing: " + PAGE.toAbsolutePath(), e);
    }
  }
}
