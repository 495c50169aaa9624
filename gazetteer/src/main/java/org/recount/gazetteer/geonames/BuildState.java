package org.recount.gazetteer.geonames;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an unfinished build has come to, kept in its folder: which stages are done, and what they
 * found out. Written whole after each stage, so it never tells of half a stage.
 */
final class BuildState {
  private static final String INPUTS = "inputs";
  private static final String DONE = "done";
  private static final String STAGE = "stage ";

  private final Path file;
  private final Map<String, String> values = new TreeMap<>();

  private BuildState(Path file) {
    this.file = file;
  }

  /** Reads the state of an earlier build; empty if there is none, or if it read other files. */
  static BuildState of(Path folder, String inputs) throws IOException {
    BuildState state = new BuildState(folder.resolve("state"));
    if (Files.exists(state.file)) {
      for (String line : Files.readAllLines(state.file)) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          state.values.put(line.substring(0, tab), line.substring(tab + 1));
        }
      }
    }
    if (!inputs.equals(state.text(INPUTS))) {
      state.values.clear();
      state.values.put(INPUTS, inputs);
    }
    return state;
  }

  /** Whether an earlier build left something to go on with. */
  boolean begun() {
    return values.size() > 1;
  }

  boolean done(String stage) {
    return text(STAGE + stage).equals(DONE);
  }

  void finish(String stage) throws IOException {
    values.put(STAGE + stage, DONE);
    List<String> lines = new ArrayList<>();
    values.forEach((key, value) -> lines.add(key + "\t" + value));
    Path fresh = file.resolveSibling("state.new");
    Files.write(fresh, lines);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  String text(String key) {
    return values.getOrDefault(key, "");
  }

  void put(String key, String value) {
    values.put(key, value);
  }

  long number(String key) {
    String value = text(key);
    return value.isEmpty() ? 0 : Long.parseLong(value);
  }

  void put(String key, long value) {
    values.put(key, Long.toString(value));
  }
}
