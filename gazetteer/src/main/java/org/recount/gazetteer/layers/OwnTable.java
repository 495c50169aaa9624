package org.recount.gazetteer.layers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table of own places: UTF-8, tabs between columns, a first line that names them in any order,
 * and lines that start with {@code #} for people. What cannot be read of it is kept as problems;
 * the rest stands.
 *
 * @param places that could be read, in the order of the file
 * @param lines the line of each place
 * @param problems where and why a line could not be read
 */
public record OwnTable(List<OwnPlace> places, List<Integer> lines, List<String> problems) {
  /** A table without rows. */
  public static final OwnTable EMPTY = new OwnTable(List.of(), List.of(), List.of());

  /** Keeps copies. */
  public OwnTable {
    places = List.copyOf(places);
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a file; {@link #EMPTY} if there is none.
   *
   * @throws UncheckedIOException if there is one and it cannot be read at all
   */
  public static OwnTable read(Path file) {
    // A reader made this way puts U+FFFD where bytes are no UTF-8; that row alone is refused.
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), UTF_8))) {
      return read(lines, String.valueOf(file.getFileName()));
    } catch (NoSuchFileException none) {
      return EMPTY;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads lines.
   *
   * @param name of the file, for problems
   */
  public static OwnTable read(BufferedReader lines, String name) throws IOException {
    List<OwnPlace> places = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    List<String> head = List.of();
    int number = 0;
    for (String raw = lines.readLine(); raw != null; raw = lines.readLine()) {
      number++;
      String line = number == 1 && raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.asList(line.split("\t", -1));
      try {
        if (head.isEmpty()) {
          head = head(cells);
        } else {
          places.add(OwnColumn.place(row(head, cells)));
          numbers.add(number);
        }
      } catch (IllegalArgumentException bad) {
        problems.add(name + ":" + number + ": " + bad.getMessage());
        if (head.isEmpty()) {
          break;
        }
      }
    }
    return new OwnTable(places, numbers, problems);
  }

  /**
   * A row that was read elsewhere.
   *
   * @param where file and place in it
   * @param values by column
   * @param problem why it cannot be used; empty if it can
   */
  public record Row(String where, Map<String, String> values, String problem) {}

  /** Returns the table of rows that were read elsewhere. */
  public static OwnTable of(List<Row> rows) {
    List<OwnPlace> places = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Row row : rows) {
      try {
        if (!row.problem().isEmpty()) {
          throw new IllegalArgumentException(row.problem());
        }
        places.add(OwnColumn.place(row.values()));
        numbers.add(places.size());
      } catch (IllegalArgumentException bad) {
        problems.add(row.where() + ": " + bad.getMessage());
      }
    }
    return new OwnTable(places, numbers, problems);
  }

  /**
   * Returns the place that values stand for, by the names of the columns.
   *
   * @throws IllegalArgumentException if they stand for none; the message says what must hold
   */
  public static OwnPlace place(Map<String, String> values) {
    return OwnColumn.place(values);
  }

  private static List<String> head(List<String> cells) {
    Map<String, String> named = new LinkedHashMap<>();
    cells.forEach(cell -> named.put(cell, cell));
    Map<String, String> known = OwnColumn.known(named);
    List<String> missing =
        OwnColumn.required().stream()
            .map(OwnColumn::word)
            .filter(word -> !known.containsKey(word))
            .toList();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "the first line must name the columns, with tabs between them; it does not name "
              + String.join(", ", missing));
    }
    return cells;
  }

  private static Map<String, String> row(List<String> head, List<String> cells) {
    if (cells.size() != head.size()) {
      throw new IllegalArgumentException(
          "a row must have "
              + head.size()
              + " columns, as the first line has, got "
              + cells.size());
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < head.size(); i++) {
      row.put(head.get(i), cells.get(i));
    }
    return row;
  }

  /**
   * Writes places to a file, which is never seen half written.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(Path file, List<OwnPlace> places) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Places added by hand; see docs/gazetteer.md. recount gazetteer check looks it over.");
    lines.add(
        Arrays.stream(OwnColumn.values()).map(OwnColumn::word).collect(Collectors.joining("\t")));
    places.forEach(place -> lines.add(line(place)));
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.write(fresh, lines);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(OwnPlace place) {
    return String.join(
        "\t",
        place.name(),
        String.join("|", place.aliases()),
        place.kind().name().toLowerCase(java.util.Locale.ROOT),
        place.admin1(),
        place.country(),
        Double.toString(place.latitude()),
        Double.toString(place.longitude()),
        place.population() == 0 ? "" : Long.toString(place.population()),
        place.source(),
        place.id());
  }
}
