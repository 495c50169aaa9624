package org.recount.codebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.recount.RecountException;

/** The actors and states that every language pack knows by the same canonical names. */
public final class Codebook {
  private static final String ACTORS = "actors.tsv";
  private static final String STATES = "states.tsv";

  private Codebook() {}

  /** Returns the organisations, movements and alliances, in the order of the file. */
  public static List<KnownActor> actors() {
    return read(ACTORS, 5, Codebook::actor);
  }

  /** Returns the states, in the order of the file. */
  public static List<KnownState> states() {
    return read(STATES, 8, Codebook::state);
  }

  private static KnownActor actor(List<String> cells) {
    return new KnownActor(
        cells.get(0),
        ActorKind.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
        Map.of("fr", list(cells.get(2)), "en", list(cells.get(3)), "ar", list(cells.get(4))));
  }

  private static KnownState state(List<String> cells) {
    return new KnownState(
        cells.get(0),
        cells.get(1),
        Map.of("fr", list(cells.get(2)), "en", list(cells.get(4))),
        Map.of("fr", list(cells.get(3)), "en", list(cells.get(5))),
        Map.of("fr", list(cells.get(6)), "en", list(cells.get(7))));
  }

  private static List<String> list(String cell) {
    return Arrays.stream(cell.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static <T> List<T> read(String file, int columns, Function<List<String>, T> value) {
    try (InputStream in = Codebook.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new RecountException("no file '" + file + "' beside " + Codebook.class.getName());
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> value.apply(cells(line, file, columns)))
          .toList();
    } catch (IOException e) {
      throw new RecountException(
          "cannot read '" + file + "' beside " + Codebook.class.getName(), e);
    }
  }

  private static List<String> cells(String line, String file, int columns) {
    List<String> cells = Arrays.asList(line.split("\t", -1));
    if (cells.size() != columns) {
      throw new RecountException(
          file + ": a line must have " + columns + " columns, got " + cells.size() + ": " + line);
    }
    return cells;
  }
}
