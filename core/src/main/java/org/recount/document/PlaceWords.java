package org.recount.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.RecountException;

/**
 * The words of one language that tell place names from other names, with their roles.
 *
 * <p>A line of the file is {@code role TAB word word…}; a word may have several roles; {@code #}
 * starts a comment line. Words are single and compared as {@link Tokens} folds them.
 */
public final class PlaceWords {
  private final Map<String, Long> roles;

  private PlaceWords(Map<String, Long> roles) {
    this.roles = new HashMap<>(roles); // looked up for every token: faster than an immutable map
  }

  /**
   * Reads the words that lie beside a class in the given files.
   *
   * @throws RecountException if a file is missing or a role is unknown; names file and line
   */
  public static PlaceWords read(Class<?> beside, List<String> files) {
    Map<String, Long> roles = new HashMap<>();
    for (String file : files) {
      try (InputStream in = beside.getResourceAsStream(file)) {
        if (in == null) {
          throw new RecountException("no file '" + file + "' beside " + beside.getName());
        }
        add(
            roles,
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList(),
            file);
      } catch (IOException e) {
        throw new RecountException("cannot read '" + file + "' beside " + beside.getName(), e);
      }
    }
    return new PlaceWords(roles);
  }

  private static void add(Map<String, Long> roles, List<String> lines, String file) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t");
      long bit = role(cells[0], file, i + 1).bit();
      for (String word : cells[cells.length - 1].split("\\s+")) {
        for (String folded : Tokens.fold(word)) {
          roles.merge(folded, bit, (a, b) -> a | b);
        }
      }
    }
  }

  private static PlaceRole role(String name, String file, int line) {
    for (PlaceRole role : PlaceRole.values()) {
      if (role.words().equals(name)) {
        return role;
      }
    }
    throw new RecountException(file + ":" + line + ": unknown role '" + name + "'");
  }

  /** The roles of a folded word as bits; 0 if it has none. */
  long roles(String folded) {
    return roles.getOrDefault(folded, 0L);
  }
}
