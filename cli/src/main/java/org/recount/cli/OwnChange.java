package org.recount.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recount.gazetteer.layers.Divisions;
import org.recount.gazetteer.layers.OwnCheck;
import org.recount.gazetteer.layers.OwnPlace;
import org.recount.gazetteer.layers.OwnTable;
import org.recount.place.Gazetteer;

/** Adds places to the rows beside the ledger and says what became of each. */
final class OwnChange {
  private final Recount recount;
  private final boolean replace;
  private int fresh;
  private int known;
  private int replaced;
  private int conflicts;

  OwnChange(Recount recount, boolean replace) {
    this.recount = recount;
    this.replace = replace;
  }

  /**
   * Adds places.
   *
   * @param problems what could not be read, to be told
   */
  int run(List<OwnPlace> places, List<String> problems) {
    Path file = recount.gazetteers().ownFile();
    OwnTable now = OwnTable.read(file);
    if (!now.problems().isEmpty()) {
      now.problems().forEach(recount::warn);
      throw new Failure(
          ExitCode.FAILED, "'" + file + "' has rows that would be lost; put them right first");
    }
    problems.forEach(recount::warn);
    Map<String, OwnPlace> byId = new LinkedHashMap<>();
    now.places().forEach(place -> byId.putIfAbsent(place.id(), place));
    try (Output out = recount.output()) {
      places.forEach(place -> out.line(add(place, byId)));
    }
    if (fresh + replaced > 0) {
      makeFolder(file);
      OwnTable.write(file, new ArrayList<>(byId.values()));
    }
    recount.say(summary(problems.size(), file));
    if (conflicts > 0) {
      return ExitCode.CONFLICT;
    }
    return problems.isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
  }

  private String add(OwnPlace place, Map<String, OwnPlace> byId) {
    OwnPlace before = byId.get(place.id());
    String outcome;
    if (before == null) {
      byId.put(place.id(), place);
      fresh++;
      outcome = "new";
    } else if (before.equals(place)) {
      known++;
      outcome = "known";
    } else if (replace) {
      byId.put(place.id(), place);
      replaced++;
      outcome = "replaced";
    } else {
      conflicts++;
      outcome = "conflict: other values are kept; see --replace";
    }
    remark(place);
    return place.id() + "  " + outcome;
  }

  private void remark(OwnPlace place) {
    Gazetteer shipped = Gazetteers.shipped();
    if (Divisions.unknown(place, shipped)) {
      recount.say(
          "note: no division of " + place.country() + " is known as '" + place.admin1() + "'");
    }
    OwnCheck.unreachable(place).forEach(name -> recount.say("note: " + name));
  }

  private static void makeFolder(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException refused) {
      throw new Failure(
          ExitCode.FAILED,
          "cannot make the folder of '" + file + "': " + Messages.of(refused),
          refused);
    }
  }

  private String summary(int failed, Path file) {
    List<String> parts = new ArrayList<>();
    parts.add("added " + fresh + " new");
    if (replaced > 0) {
      parts.add(replaced + " replaced");
    }
    if (known > 0) {
      parts.add(known + " known");
    }
    if (conflicts > 0) {
      parts.add(Words.count(conflicts, "conflict"));
    }
    if (failed > 0) {
      parts.add(failed + " failed");
    }
    return String.join(", ", parts) + "; " + file;
  }
}
